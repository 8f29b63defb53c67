import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { VaultStanding } from '../../../shared/domain/check-rollback.ts';
import type { Secret } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { removeUnfinishedAttachments } from '../attachments/write-attachment.ts';
import { changesSoFar, growSince, readStanding } from '../chain/standing.ts';
import { refuseForeignSchema } from '../check/schema.ts';
import type { WritableDb } from '../db.ts';
import { namingErrors, toAlcoveError } from '../errors.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { keyFileCopyName, keyFileName, writeKeyFiles } from '../keys/key-files.ts';
import { unlockFolder } from '../keys/unlock-folder.ts';
import { migrate } from '../migrations/migrate.ts';
import { checkPlace } from '../place/check-place.ts';
import { type Connection, openConnection } from './connection.ts';
import { asWritable } from './kept-statements.ts';
import { claimVault } from './lock-file.ts';

export const databaseName = 'vault.db';

/** An open vault. */
export interface OpenVault {
  readonly id: string;
  readonly folder: string;
  readonly db: WritableDb;
  /** A copy of the vault's key, for another process that works on the same file; the receiver overwrites it. */
  copyKey(): Buffer;
  /** Counts one more change of state worth telling apart in backups, and returns the count. */
  nextGeneration(): number;
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

/**
 * Opens a vault with its password or recovery code.
 *
 * @throws AlcoveError `vault.notAVault`, `vault.networkFolder`, `vault.syncedFolder`, `vault.inUse`, `password.empty`,
 * `password.wrong`, `vault.newer`, `vault.damaged`, `vault.keysDamaged`, `vault.keysHostile`, `file.*`
 */
export async function openVault({ folder, secret }: { folder: string; secret: Secret }): Promise<OpenVault> {
  if (!existsSync(join(folder, databaseName))) throw new AlcoveError('vault.notAVault');
  if (!existsSync(join(folder, keyFileName)) && !existsSync(join(folder, keyFileCopyName))) {
    throw new AlcoveError('vault.keysDamaged');
  }
  checkPlace(folder);
  const { keys, key, copiesAgree } = await unlockFolder(folder, secret);
  return namingErrors(async () => {
    const vault = openWithKey({ folder, key, id: keys.vaultId });
    if (!copiesAgree) await putKeysRight(folder, keys);
    return vault;
  });
}

/** Only a key file that has just opened this very vault is written over the other one. */
async function putKeysRight(folder: string, keys: KeyFile): Promise<void> {
  try {
    await writeKeyFiles(folder, keys);
  } catch (error) {
    const named = toAlcoveError(error);
    // A full disk is no reason to keep a mentor out: one copy is whole, and the next opening tries again.
    if (!(named instanceof AlcoveError)) throw error;
  }
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

/** Gives an opened connection the form of a vault. */
function vaultOf(parts: {
  id: string;
  folder: string;
  key: Buffer;
  db: Connection;
  release: () => void;
}): OpenVault {
  const { id, folder, key, db, release } = parts;
  const generation = z.object({ generation: z.int() });
  const changesBefore = changesSoFar(asWritable(db));
  return {
    id,
    folder,
    db: asWritable(db),
    copyKey: () => Buffer.from(key),
    nextGeneration: () => {
      const next = db
        .prepare('UPDATE vault_identity SET generation = generation + 1 RETURNING generation')
        .get();
      return generation.parse(next).generation;
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

/** Empties the journal into the database and takes it away. */
function settle(db: Connection): void {
  try {
    db.pragma(`busy_timeout = ${patience}`);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    const named = toAlcoveError(error);
    // Another process still reads: the journal is whole and encrypted, and the next closing settles it.
    if (!(named instanceof AlcoveError) || named.code !== 'vault.inUse') throw named;
  }
}

/** The row that every vault holds reads back, and names the vault that the key file is for. */
function assertIdentity(db: Connection, id: string): void {
  const row = db.prepare('SELECT id FROM vault_identity').pluck().get();
  if (row !== id) throw new AlcoveError('vault.damaged');
}
