import { join } from 'node:path';
import type { Contents } from '../../../shared/domain/backup-comparison.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import { namingErrors } from '../errors.ts';
import { sweepLeftovers } from '../files/leftovers.ts';
import { refuseCancelled } from '../files/read-range.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { readKeyFile } from '../keys/key-files.ts';
import { idOfKey } from '../keys/key-id.ts';
import { readKeyNotes } from '../keys/key-notes.ts';
import { openConnection } from '../open/connection.ts';
import { databaseName } from '../open/database-name.ts';
import { asWritable } from '../open/kept-statements.ts';
import { type BackupContents, inspectCopy, type OnProgress, rowsOf } from './backup-contents.ts';
import { type Destination, folderOf, inPlace, putInPlace } from './destination.ts';
import { keysForBackup } from './key-slots.ts';
import { proofByKey } from './proof.ts';
import { proveName, readBack } from './read-back.ts';
import { readContents } from './table-contents.ts';
import { writeBackup } from './write-backup.ts';

interface Common {
  /** The vault's folder; the vault may be open in another process. */
  readonly folder: string;
  /** The vault's raw key of 32 bytes; the caller overwrites it afterwards. */
  readonly key: Buffer;
  readonly clock: Clock;
  readonly onProgress: OnProgress;
  readonly signal?: AbortSignal | undefined;
}

/** A backup that was made, where it lies, and what the vault held, table by table. */
export interface MadeBackup extends BackupContents {
  readonly file: string;
  readonly contents: Contents;
}

/**
 * Backs a vault up into one encrypted file and proves that file by reading it back. Everything is written in a
 * temporary folder beside the target, and only a backup that was read back whole gets the target's name.
 *
 * @param options.target the file to make. One that exists is replaced, once the new one is proven.
 * @throws AlcoveError `file.*`, `vault.damaged`, `vault.keysDamaged`, `vault.inUse`, `backup.altered` (the medium gave
 * back something else), `cancelled`
 */
export const backUp = ({ target, ...common }: Common & { target: string }): Promise<MadeBackup> =>
  make(common, { file: target });

/**
 * Backs a vault up as {@link backUp} does, into a folder, under a name that nothing there has yet.
 *
 * @throws AlcoveError as {@link backUp}; `backup.targetMissing` when the folder is not there, or no longer
 */
export const backUpInto = ({ place, ...common }: Common & { place: string }): Promise<MadeBackup> =>
  make(common, { place });

function make(common: Common, to: Destination): Promise<MadeBackup> {
  const { folder, key, clock, onProgress, signal } = common;
  onProgress('preparing', 0);
  const proof = proofByKey(key);
  const madeAt = clock();
  const work = async (stage: string): Promise<MadeBackup> => {
    const { vaultId } = await readKeyFile(folder);
    const copy = join(stage, databaseName);
    onProgress('copying', 0);
    copyDatabase(join(folder, databaseName), key, copy);
    onProgress('checking', 0);
    refuseCancelled(signal);
    const { standing, found } = inspectCopy(copy, key, vaultId, (db) => ({
      contents: readContents(db),
      slots: readKeyNotes(asWritable(db)),
    }));
    const keys = await keysForBackup(folder, { keyId: idOfKey(key), slots: found.slots });
    const next = join(stage, 'backup');
    await writeBackup(next, { database: copy, keys, proof, standing, madeAt }, (fraction) => {
      refuseCancelled(signal);
      onProgress('writing', fraction);
    });
    const report = await readBack(next, { proof, onProgress, signal });
    refuseCancelled(signal);
    const file = await putInPlace(next, to, madeAt);
    await proveName(file, proof);
    const { contents } = found;
    return { ...report, tables: rowsOf(contents), file, contents };
  };
  return namingErrors(() =>
    inPlace(to, async () => {
      await sweepLeftovers(folderOf(to));
      return inTemporaryFolder(folderOf(to), work);
    }),
  ).finally(proof.forget);
}

/** VACUUM INTO takes one moment of the database, also while another process writes, under the same key and a new salt. */
function copyDatabase(file: string, key: Buffer, copy: string): void {
  const db = openConnection(file, key, { readonly: true, fileMustExist: true });
  try {
    db.prepare('VACUUM INTO ?').run(copy);
  } finally {
    db.close();
  }
}
