import type { Contents } from '../../../shared/domain/backup-comparison.ts';
import type { VaultStanding } from '../../../shared/domain/check-rollback.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { JobPhase } from '../../../shared/ipc/events.ts';
import { readStanding } from '../chain/standing.ts';
import { checkTables, countRows, readIdentity } from '../check/contents.ts';
import { refuseForeignSchema } from '../check/schema.ts';
import { migrations } from '../migrations/index.ts';
import { refuseNewer } from '../migrations/migrate.ts';
import { type Connection, openConnection } from '../open/connection.ts';
import { asWritable } from '../open/kept-statements.ts';
import { keyIdOf, secretsOf } from './key-slots.ts';
import type { SignedManifest } from './manifest.ts';
import type { OpenBackup } from './open-backup.ts';

/** What a backup holds, as far as it was opened. */
export interface BackupContents {
  readonly vaultId: string;
  readonly generation: number;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Length and SHA-256 (hex) of the whole file. */
  readonly bytes: number;
  readonly sha256: string;
  /** SHA-256 of its manifest (hex), by which the same backup is known again. */
  readonly manifestSha256: string;
  /** The public id of the key in it, and an id for each password and code that opens it. */
  readonly keyId: string | null;
  readonly secrets: readonly string[];
  /** Whether the key was there, so that the manifest, every page and the rows were proven too. */
  readonly opened: boolean;
  /** Rows of each table; empty when the backup was not opened. */
  readonly tables: Readonly<Record<string, number>>;
}

/** How far a job is: `fraction` counts from 0 to 1 within a phase. */
export type OnProgress = (phase: JobPhase, fraction: number) => void;

/** What a backup says of itself, and what was found out about it by reading it. */
export function describeBackup(
  { container, signed, manifestSha256, keys }: OpenBackup,
  found: Pick<BackupContents, 'sha256' | 'opened' | 'tables'>,
): BackupContents {
  const { vaultId, generation, madeAt } = signed.manifest;
  const { bytes } = container;
  const [keyId, secrets] = [keyIdOf(keys), secretsOf(keys)];
  return { vaultId, generation, madeAt, bytes, manifestSha256, keyId, secrets, ...found };
}

/** Checking and reading go through the same pages, which are decrypted once as far as they find room here. */
const cacheKiB = 128 * 1024;

/**
 * Opens an encrypted copy of a database for reading, checks it and lets `read` look into it. An older form is compared
 * with the migrations' own once they have run, when the vault is opened.
 *
 * @throws AlcoveError `vault.damaged` (also when it is another vault's, or defines what no migration does), `vault.newer`
 */
export function inspectCopy<T>(
  file: string,
  key: Buffer,
  vaultId: string,
  read: (db: Connection) => T,
): { standing: VaultStanding; found: T } {
  const db = openConnection(file, key, { readonly: true, fileMustExist: true });
  try {
    db.pragma(`cache_size = -${cacheKiB}`);
    if (refuseNewer(db) === migrations.length) refuseForeignSchema(db);
    checkTables(db);
    if (readIdentity(db).id !== vaultId) throw new AlcoveError('vault.damaged');
    return { standing: readStanding(asWritable(db)), found: read(db) };
  } finally {
    db.close();
  }
}

/**
 * Opens the database that came out of a backup as {@link inspectCopy} does, and compares how far it has come with what
 * the manifest says.
 *
 * @throws AlcoveError `backup.altered`, `vault.damaged`, `vault.newer`
 */
export function inspectExtracted<T>(
  file: string,
  key: Buffer,
  { manifest }: SignedManifest,
  read: (db: Connection) => T,
): { tables: Record<string, number>; found: T } {
  const { standing, found } = inspectCopy(file, key, manifest.vaultId, (db) => ({
    tables: countRows(asWritable(db)),
    found: read(db),
  }));
  const { generation, chain } = manifest;
  const same =
    standing.generation === generation &&
    standing.sequence === chain.sequence &&
    standing.head === chain.head;
  if (!same) throw new AlcoveError('backup.altered');
  return found;
}

/** How many rows each table of known contents has. */
export const rowsOf = (contents: Contents): Record<string, number> =>
  Object.fromEntries(Object.entries(contents).map(([table, { rows }]) => [table, rows]));
