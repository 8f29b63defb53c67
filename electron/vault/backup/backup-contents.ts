import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { JobPhase } from '../../../shared/ipc/events.ts';
import { countRows, quickCheck, readIdentity } from '../check/contents.ts';
import { refuseNewer } from '../migrations/migrate.ts';
import { openConnection } from '../open/connection.ts';

/** What a backup holds, as far as it was opened. */
export interface BackupContents {
  readonly vaultId: string;
  readonly generation: number;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Length and SHA-256 (hex) of the whole file. */
  readonly bytes: number;
  readonly sha256: string;
  /** Whether the key was there, so that the manifest, every page and the rows were proven too. */
  readonly opened: boolean;
  /** Rows of each table; empty when the backup was not opened. */
  readonly tables: Record<string, number>;
}

/** How far a job is: `fraction` counts from 0 to 1 within a phase. */
export type OnProgress = (phase: JobPhase, fraction: number) => void;

/**
 * Opens an encrypted copy of a database for reading, checks it and counts its rows.
 *
 * @throws AlcoveError `vault.damaged` (also when it is another vault's), `vault.newer`
 */
export function inspectCopy(
  file: string,
  key: Buffer,
  vaultId: string,
): { generation: number; tables: Record<string, number> } {
  const db = openConnection(file, key, { readonly: true, fileMustExist: true });
  try {
    refuseNewer(db);
    quickCheck(db);
    const identity = readIdentity(db);
    if (identity.id !== vaultId) throw new AlcoveError('vault.damaged');
    return { generation: identity.generation, tables: countRows(db) };
  } finally {
    db.close();
  }
}
