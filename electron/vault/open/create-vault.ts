import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { refuseWeak } from '../../../shared/domain/refuse-weak.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { transact } from '../db.ts';
import { namingErrors } from '../errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { syncFolder } from '../files/write-file.ts';
import { calibrateCost, type KdfCost } from '../keys/derive.ts';
import { type KeyFile, keyFileVersion } from '../keys/key-file.ts';
import { writeKeyFiles } from '../keys/key-files.ts';
import { idOfKey } from '../keys/key-id.ts';
import { noteFirstKeys } from '../keys/key-notes.ts';
import { digestsOf } from '../keys/slot-digests.ts';
import { wrapKey } from '../keys/wrap.ts';
import { migrate } from '../migrations/migrate.ts';
import { checkPlace } from '../place/check-place.ts';
import { refuseWithinVault } from '../place/within-vault.ts';
import { openConnection, refusePlaintext } from './connection.ts';
import { databaseName } from './database-name.ts';
import { openClaimed } from './held-vault.ts';
import { asWritable } from './kept-statements.ts';
import { claimVault } from './lock-file.ts';
import type { OpenedVault } from './open-vault.ts';

/**
 * Makes a vault in a new or empty folder and opens it. The keys are written first: a crash in between leaves a
 * folder without a vault, never a vault without its keys.
 *
 * @param cost what deriving the key from the password costs; measured on this computer when left out
 * @throws AlcoveError `password.empty`, `password.weak`, `vault.exists`, `vault.withinVault`, `vault.networkFolder`, `vault.syncedFolder`, `file.*`
 */
export async function createVault(options: {
  folder: string;
  password: string;
  clock: Clock;
  userInputs?: readonly string[];
  cost?: KdfCost;
}): Promise<OpenedVault> {
  const { folder, password, clock } = options;
  await refuseWeak(password, options.userInputs);
  checkPlace(folder);
  refuseWithinVault(folder);
  return namingErrors(async () => {
    const made = await prepareFolder(folder);
    const release = claimVault(folder);
    try {
      return await fill(folder, password, clock(), options.cost ?? (await calibrateCost()), release);
    } catch (error) {
      release();
      await clear(folder, made);
      throw error;
    }
  });
}

/** Takes away what an attempt left: the folder that was made for it, or the files in a folder that was empty before. */
async function clear(folder: string, made: boolean): Promise<void> {
  if (made) return rm(folder, { recursive: true, force: true });
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
}

/** Returns whether the folder was made now. A folder that holds anything is refused. */
async function prepareFolder(folder: string): Promise<boolean> {
  if (existsSync(folder)) {
    if ((await readdir(folder)).length > 0) throw new AlcoveError('vault.exists');
    return false;
  }
  await makeFolder(folder);
  return true;
}

async function fill(
  folder: string,
  password: string,
  at: Date,
  cost: KdfCost,
  release: () => void,
): Promise<OpenedVault> {
  const id = uuidv7();
  const key = randomBytes(32);
  try {
    const slot = await wrapKey(key, { kind: 'password', password, cost }, { vaultId: id, at });
    const keys: KeyFile = { format: 'alcove-keys', version: keyFileVersion, vaultId: id, slots: [slot] };
    await writeKeyFiles(folder, keys);
    writeDatabase(join(folder, databaseName), { key, keys, at });
    await syncFolder(folder);
    return { ...openClaimed({ folder, key, id, release }), needs: 'code', notices: [], keystore: false };
  } catch (error) {
    key.fill(0);
    throw error;
  }
}

/** Closed before it is looked at: opening and closing a file by hand would drop the locks SQLite holds on it. */
function writeDatabase(file: string, { key, keys, at }: { key: Buffer; keys: KeyFile; at: Date }): void {
  const db = openConnection(file, key);
  try {
    migrate(db);
    const written = asWritable(db);
    transact(written, () => {
      written
        .prepare('INSERT INTO vault_identity (id, created_at, generation) VALUES (?, ?, 1)')
        .run(keys.vaultId, at.toISOString());
      noteFirstKeys(written, digestsOf(keys, idOfKey(key)), at);
    });
  } finally {
    db.close();
  }
  refusePlaintext(file);
}
