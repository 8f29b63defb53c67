import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { VaultStanding } from '../../../shared/domain/check-rollback.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { removeUnfinishedAttachments } from '../attachments/write-attachment.ts';
import { changesSoFar, growSince, readStanding } from '../chain/standing.ts';
import { refuseForeignSchema } from '../check/schema.ts';
import type { WritableDb } from '../db.ts';
import { toAlcoveError } from '../errors.ts';
import { copyOfKey } from '../keys/key-id.ts';
import { migrate } from '../migrations/migrate.ts';
import { type Connection, openConnection } from './connection.ts';
import { databaseName, nextDatabaseName } from './database-name.ts';
import { asWritable, asWritableThrough } from './kept-statements.ts';
import { claimVault } from './lock-file.ts';

/** An open vault. */
export interface OpenVault {
  readonly id: string;
  readonly folder: string;
  readonly db: WritableDb;
  /** The medium takes no changes: writing throws `file.readOnly`. */
  readonly readOnly: boolean;
  /** A copy of the vault's key, for another process that works on the same file; the receiver overwrites it. */
  copyKey(): Buffer;
  /** Counts one more change of state worth telling apart in backups, and returns the count. */
  nextGeneration(): number;
  /**
   * Puts {@link nextDatabaseName}, this very database under another key, in the place of the vault's own in one rename,
   * and goes on with that. When it throws before the rename, it goes on with the database it had.
   *
   * @throws AlcoveError `vault.inUse` when another process reads, `file.*`
   */
  takeNextDatabase(key: Buffer): void;
  /**
   * Writes everything into the one database file, which then opens from read-only media too, and forgets the key. While
   * another process reads, as a backup does, the journal stays for the next closing: locking never waits for a reader.
   * Once is enough.
   *
   * @returns how far the vault had come; null when that could not be written, or when it was closed before
   * @throws AlcoveError `file.diskFull`, `file.io`; the vault is closed and whole all the same
   */
  close(): VaultStanding | null;
}

/** Opens a vault whose key is already unwrapped. Takes the key over: it is overwritten when the vault closes. */
export function openWithKey({ folder, key, id }: { folder: string; key: Buffer; id: string }): OpenVault {
  try {
    return openClaimed({ folder, key, id, release: claimVault(folder) });
  } catch (error) {
    key.fill(0);
    throw error;
  }
}

/** Opens a vault that this process has claimed already. Takes over the key and the claim, also when it fails. */
export function openClaimed(parts: {
  folder: string;
  key: Buffer;
  id: string;
  release: () => void;
}): OpenVault {
  const { folder, key, id, release } = parts;
  let db: Connection | undefined;
  try {
    removeNextDatabase(folder);
    db = openConnection(join(folder, databaseName), key, { fileMustExist: true });
    migrate(db);
    refuseForeignSchema(db);
    assertIdentity(db, id);
    removeUnfinishedAttachments(asWritable(db));
    return vaultOf({ ...parts, db });
  } catch (error) {
    db?.close();
    release();
    key.fill(0);
    throw toAlcoveError(error);
  }
}

/** What a change of the key left half made; it is a copy, and the vault's own database is whole. */
export function removeNextDatabase(folder: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm'])
    rmSync(join(folder, `${nextDatabaseName}${suffix}`), { force: true });
}

/** Gives an opened connection the form of a vault. */
function vaultOf(parts: {
  id: string;
  folder: string;
  key: Buffer;
  db: Connection;
  release: () => void;
}): OpenVault {
  const { id, folder, release } = parts;
  let { db, key } = parts;
  const file = join(folder, databaseName);
  let changesBefore = changesSoFar(asWritable(db));
  return {
    id,
    folder,
    db: asWritableThrough(() => db),
    readOnly: false,
    copyKey: () => copyOfKey(key),
    nextGeneration: () => {
      const next = countGeneration(db);
      changesBefore = changesSoFar(asWritable(db));
      return next;
    },
    takeNextDatabase: (next) => {
      try {
        emptyJournal(db);
        db.close();
        putInPlace(folder);
        key.fill(0);
        key = copyOfKey(next);
        changesBefore = -1; // the new connection counts from nothing, and the vault did change
      } catch (error) {
        throw toAlcoveError(error);
      } finally {
        if (db.open) db.pragma('journal_mode = WAL');
        else db = openConnection(file, key, { fileMustExist: true });
      }
    },
    close: () => {
      if (!db.open) return null;
      try {
        const standing = lastStanding(asWritable(db), changesBefore);
        settle(db);
        return standing;
      } finally {
        db.close();
        key.fill(0);
        release();
      }
    },
  };
}

const generation = z.object({ generation: z.int() });

function countGeneration(db: Connection): number {
  const next = db.prepare('UPDATE vault_identity SET generation = generation + 1 RETURNING generation').get();
  return generation.parse(next).generation;
}

/** Counts the generation that ends here, when anything was changed in it, and says how far the vault has come. */
function lastStanding(db: WritableDb, changesBefore: number): VaultStanding | null {
  try {
    growSince(db, changesBefore);
    return readStanding(db);
  } catch (error) {
    // A full or failing disk costs the count, from which a rollback would be noticed, and never holds up a closing.
    if (toAlcoveError(error) instanceof AlcoveError) return null;
    throw error;
  }
}

/** How long closing waits for a process that reads, in milliseconds. */
const patience = 100;
/** How long everything else waits; the library's own measure. */
const usualPatience = 5000;

/** Takes the journal into the database and away. @throws native SQLITE_BUSY while another process reads */
function emptyJournal(db: Connection): void {
  try {
    db.pragma(`busy_timeout = ${patience}`);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('journal_mode = DELETE');
  } finally {
    db.pragma(`busy_timeout = ${usualPatience}`);
  }
}

/** Empties the journal into the database and takes it away. */
function settle(db: Connection): void {
  try {
    emptyJournal(db);
  } catch (error) {
    const named = toAlcoveError(error);
    // Another process still reads: the journal is whole and encrypted, and the next closing settles it.
    if (!(named instanceof AlcoveError) || named.code !== 'vault.inUse') throw named;
  }
}

/** A journal of the old database beside the new one would be played into it. */
function putInPlace(folder: string): void {
  const file = join(folder, databaseName);
  for (const suffix of ['-wal', '-journal'])
    if (existsSync(`${file}${suffix}`)) throw new AlcoveError('vault.inUse');
  renameSync(join(folder, nextDatabaseName), file);
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The row that every vault holds reads back, and names the vault that the key file is for. */
export function assertIdentity(db: Connection, id: string): void {
  const row = db.prepare('SELECT id FROM vault_identity').pluck().get();
  if (row !== id) throw new AlcoveError('vault.damaged');
}
