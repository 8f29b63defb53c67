import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { databaseName } from '../open/database-name.ts';

/**
 * Whether a folder is a vault's own or within one. Whatever lay there would be moved with the vault, and removed with it
 * when a restored backup has taken its place for good.
 */
export function isWithinVault(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, databaseName))) return true; // by its database: the keys may be what was lost
    if (dirname(at) === at) return false;
  }
}

/** Refuses a new vault within another one. @throws AlcoveError `vault.withinVault` */
export function refuseWithinVault(folder: string): void {
  if (isWithinVault(dirname(resolve(folder)))) throw new AlcoveError('vault.withinVault');
}
