import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownVault } from '../../shared/ipc/procedures/vault.ts';
import { databaseName } from '../vault/open/database-name.ts';
import { type KnownVaults, shownVault } from './known-vaults.ts';

/**
 * The vault that was opened last, so that a start leads to its unlock screen at once. A sample vault, and one whose files
 * are not there now, is not begun with: the list of vaults says more about those.
 */
export async function lastVault(known: KnownVaults): Promise<KnownVault | undefined> {
  const [last] = (await known.all()).filter(({ sample }) => !sample);
  if (last === undefined || last.lastOpened === null) return undefined;
  return existsSync(join(last.folder, databaseName)) ? shownVault(last) : undefined;
}
