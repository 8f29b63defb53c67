import { existsSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { WritableDb } from '../db.ts';
import { toAlcoveError } from '../errors.ts';
import { type Connection, openConnection } from '../open/connection.ts';
import { databaseName } from '../open/open-vault.ts';

/** A vault's database while nothing in its file moves. */
export interface HeldVault {
  readonly folder: string;
  /** The bytes as they lie on the disk. */
  readonly file: FileHandle;
  /** Within one read transaction; undefined when the file is so damaged that it does not open. */
  readonly db: Connection | undefined;
}

/**
 * Runs `work` while the main file of a vault holds still, though the vault may be open and written to elsewhere: a read
 * transaction that begins with an empty journal reads nothing but the main file, and no checkpoint may touch that file
 * until it ends. Who has the vault open empties the journal just before, see {@link emptyJournal}.
 *
 * The file's own handle is closed last: closing any handle of a file drops the locks that this process has on it.
 *
 * @throws AlcoveError `busy` when something was written in between: try again; what `work` throws
 */
export async function holdStill<T>(
  folder: string,
  key: Buffer,
  work: (held: HeldVault) => Promise<T>,
): Promise<T> {
  const path = join(folder, databaseName);
  const db = openIfSound(path, key);
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    if (hasJournal(path)) throw new AlcoveError('busy');
    return await work({ folder, file, db });
  } finally {
    db?.close();
    await file?.close();
  }
}

/** How long emptying the journal waits for another process that reads, in milliseconds, and SQLite's usual patience. */
const patience = 100;
const usualPatience = 5000;

/** Writes the journal of an open vault into its main file and leaves it empty, unless another process reads just now. */
export function emptyJournal(db: WritableDb): void {
  db.exec(`PRAGMA busy_timeout = ${patience}`);
  db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
  db.exec(`PRAGMA busy_timeout = ${usualPatience}`);
}

/** A connection for reading whose transaction has begun. */
function openIfSound(path: string, key: Buffer): Connection | undefined {
  let db: Connection | undefined;
  try {
    db = openConnection(path, key, { readonly: true, fileMustExist: true });
    beginRead(db);
    return db;
  } catch (error) {
    db?.close();
    const named = toAlcoveError(error);
    if (named instanceof AlcoveError && named.code === 'vault.damaged') return undefined;
    throw named;
  }
}

function beginRead(db: Connection): void {
  db.exec('BEGIN');
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
}

/** After a page that could not be read, SQLite reads no page at all until its transaction ends: begins another. */
export function takeReadAgain(db: Connection): void {
  if (db.inTransaction) db.exec('ROLLBACK');
  beginRead(db);
}

function hasJournal(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
}
