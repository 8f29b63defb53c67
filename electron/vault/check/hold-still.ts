import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { WritableDb } from '../db.ts';
import { toAlcoveError } from '../errors.ts';
import { type Connection, openConnection } from '../open/connection.ts';
import { databaseName } from '../open/database-name.ts';
import { hasJournal, putRightElsewhere, takesNoChanges } from '../open/read-only.ts';

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
 * A vault that was not closed properly, on a medium that takes no changes, is looked at as it opens: as a copy that was
 * put right.
 *
 * @throws AlcoveError `busy` when something was written in between: try again; what `work` throws
 */
export async function holdStill<T>(
  folder: string,
  key: Buffer,
  work: (held: HeldVault) => Promise<T>,
): Promise<T> {
  if (hasJournal(folder) && takesNoChanges(folder)) return holdCopy(folder, key, work);
  const path = join(folder, databaseName);
  return holding(path, await openIfSound(path, key), async (file, db) => {
    if (hasJournal(folder)) throw new AlcoveError('busy');
    return work({ folder, file, db });
  });
}

async function holdCopy<T>(folder: string, key: Buffer, work: (held: HeldVault) => Promise<T>): Promise<T> {
  const copy = await unlessDamaged(() => putRightElsewhere(folder, key));
  try {
    const path = copy?.file ?? join(folder, databaseName);
    return await holding(path, copy?.db, (file, db) => work({ folder, file, db }));
  } finally {
    copy?.remove();
  }
}

/** Hands over the file and the connection to it, and closes both afterwards. */
async function holding<T>(
  path: string,
  db: Connection | undefined,
  work: (file: FileHandle, db: Connection | undefined) => Promise<T>,
): Promise<T> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    return await work(file, db);
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

/** A connection for reading whose transaction has begun; undefined when the file is too damaged for one. */
async function openIfSound(path: string, key: Buffer): Promise<Connection | undefined> {
  return unlessDamaged(async () => {
    const db = openConnection(path, key, { readonly: true, fileMustExist: true });
    try {
      beginRead(db);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

async function unlessDamaged<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
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
