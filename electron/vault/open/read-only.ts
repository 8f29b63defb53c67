import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { refuseForeignSchema } from '../check/schema.ts';
import { codeOf, toAlcoveError } from '../errors.ts';
import { sweepLeftovers } from '../files/leftovers.ts';
import { refuseReadOnly } from '../files/make-folder.ts';
import { copyOfKey } from '../keys/key-id.ts';
import { migrations } from '../migrations/index.ts';
import { migrate, refuseNewer } from '../migrations/migrate.ts';
import { type Connection, openConnection } from './connection.ts';
import { databaseName } from './database-name.ts';
import { assertIdentity, type OpenVault } from './held-vault.ts';
import { asWritable } from './kept-statements.ts';

/** Whether nothing can be written in a vault's folder: a read-only medium, or one that belongs to somebody else. */
export function takesNoChanges(folder: string): boolean {
  try {
    refuseReadOnly(folder);
    return false;
  } catch (error) {
    if (error instanceof AlcoveError && error.code === 'file.readOnly') return true;
    throw error;
  }
}

/**
 * Opens a vault for reading alone. One that was not closed properly, or is of an older form, is copied, encrypted as it
 * is, into a private folder of this computer and put right there; closing removes the copy. Takes the key over.
 *
 * @throws AlcoveError as opening for writing does
 */
export async function openReadOnly({
  folder,
  key,
  id,
}: {
  folder: string;
  key: Buffer;
  id: string;
}): Promise<OpenVault> {
  let db: Connection | undefined;
  let remove = (): void => undefined;
  try {
    db = openInPlace(folder, key);
    if (db === undefined) ({ db, remove } = await putRightElsewhere(folder, key));
    refuseForeignSchema(db);
    assertIdentity(db, id);
    return readingVault({ folder, key, id, db, remove });
  } catch (error) {
    db?.close();
    remove();
    key.fill(0);
    throw toAlcoveError(error);
  }
}

/** Opens the database where it is, when that is all there is to it; undefined when it has to be put right first. */
function openInPlace(folder: string, key: Buffer): Connection | undefined {
  if (hasJournal(folder)) return undefined;
  const file = join(folder, databaseName);
  let db: Connection | undefined;
  try {
    db = openConnection(file, key, { readonly: true, fileMustExist: true });
    if (refuseNewer(db) === migrations.length) return db;
  } catch (error) {
    // the file says that it has a journal: SQLite would have to make one to read it
    if (codeOf(error) !== 'SQLITE_CANTOPEN') {
      db?.close();
      throw error;
    }
  }
  db?.close();
  return undefined;
}

const journals = ['-wal', '-journal'];

/** Whether a vault was not closed properly, or is open. */
export function hasJournal(folder: string): boolean {
  const file = join(folder, databaseName);
  return journals.some((suffix) => existsSync(`${file}${suffix}`) && statSync(`${file}${suffix}`).size > 0);
}

/** A vault's database as it is when it is put right, for reading. */
export interface PutRight {
  readonly db: Connection;
  readonly file: string;
  /** Takes the copy away; after the connection was closed. */
  remove(): void;
}

/**
 * Copies a vault's database and its journal, encrypted as they are, into a private folder of this computer, and puts the
 * copy right there.
 *
 * @throws AlcoveError `vault.damaged`, `vault.newer`, `file.*`
 */
export async function putRightElsewhere(folder: string, key: Buffer): Promise<PutRight> {
  const scratch = join(tmpdir(), `.${randomUUID()}.part`);
  const remove = () => rmSync(scratch, { recursive: true, force: true });
  try {
    await sweepLeftovers(tmpdir());
    await mkdir(scratch, { mode: 0o700 });
    return { db: await openCopy(folder, key, scratch), file: join(scratch, databaseName), remove };
  } catch (error) {
    remove();
    throw toAlcoveError(error);
  }
}

async function openCopy(folder: string, key: Buffer, scratch: string): Promise<Connection> {
  const copy = join(scratch, databaseName);
  for (const suffix of ['', ...journals]) {
    const file = join(folder, `${databaseName}${suffix}`);
    if (existsSync(file)) await copyFile(file, `${copy}${suffix}`);
  }
  const db = openConnection(copy, key, { fileMustExist: true });
  try {
    migrate(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
  return openConnection(copy, key, { readonly: true, fileMustExist: true });
}

function readingVault(parts: {
  folder: string;
  key: Buffer;
  id: string;
  db: Connection;
  remove: () => void;
}): OpenVault {
  const { folder, key, id, db, remove } = parts;
  const refuse = () => {
    throw new AlcoveError('file.readOnly');
  };
  return {
    id,
    folder,
    db: asWritable(db),
    readOnly: true,
    copyKey: () => copyOfKey(key),
    nextGeneration: refuse,
    takeNextDatabase: refuse,
    close: () => {
      if (!db.open) return null;
      db.close();
      key.fill(0);
      remove();
      return null;
    },
  };
}
