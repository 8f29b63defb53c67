import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../errors.ts';

/**
 * Claims a vault for this process. The claim is SQLite's exclusive lock on an empty database beside the vault: the
 * operating system drops it when the process ends, however it ends, so no stale claim can be left behind.
 *
 * @throws AlcoveError `vault.inUse` when another process holds it
 */
export function claimVault(folder: string): () => void {
  const claim = new Database(join(folder, 'vault.lock'), { timeout: 0 });
  try {
    claim.pragma('journal_mode = MEMORY');
    claim.pragma('locking_mode = EXCLUSIVE');
    claim.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    claim.close();
    const named = toAlcoveError(error);
    throw named instanceof AlcoveError ? named : error;
  }
  return () => claim.close();
}
