import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Secret } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import {
  type BackupContents,
  describeBackup,
  inspectExtracted,
  type OnProgress,
} from '../backup/backup-contents.ts';
import { extractDatabase, withBackup } from '../backup/extract-database.ts';
import { sweepLeftovers } from '../files/leftovers.ts';
import { makeFolder } from '../files/make-folder.ts';
import { refuseCancelled } from '../files/read-range.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { writeKeyFiles } from '../keys/key-files.ts';
import type { Connection } from '../open/connection.ts';
import { databaseName } from '../open/database-name.ts';

/** A vault made from a backup, whole and checked, that has not taken its place yet. */
export interface Staged<T> {
  /** Its folder; on the same file system as the place it is for, so that one rename puts it there. */
  readonly made: string;
  readonly contents: BackupContents;
  /** What `read` found in the database. */
  readonly found: T;
}

/**
 * Puts a vault together from a backup beside the folder it is for, and checks all of it: every digest, the manifest, every
 * page, the database, the rows. What `place` does not move away is removed, however it ends.
 *
 * @param options.read looks into the restored database, which is as the backup has it: no migration has run
 * @throws AlcoveError `backup.*`, `password.*`, `code.*`, `vault.keysHostile`, `vault.keysDamaged`, `vault.newer`,
 * `vault.damaged`, `cancelled`, `file.*`
 */
export async function stageBackup<T, R>(
  options: {
    file: string;
    secret: Secret;
    folder: string;
    read: (db: Connection) => T;
    onProgress: OnProgress;
    signal?: AbortSignal | undefined;
  },
  place: (staged: Staged<T>) => Promise<R>,
): Promise<R> {
  const { file, secret, folder, read, onProgress, signal } = options;
  return withBackup(file, secret, async (backup, opened) => {
    if (opened === null) throw new AlcoveError('password.empty');
    const { key, proof } = opened;
    const beside = dirname(folder);
    if (existsSync(beside)) await sweepLeftovers(beside);
    else await makeFolder(beside);
    return inTemporaryFolder(beside, async (stage) => {
      const made = join(stage, 'vault');
      await mkdir(made, { mode: 0o700 });
      const copy = join(made, databaseName);
      const onFraction = (fraction: number) => onProgress('restoring', fraction);
      const sha256 = await extractDatabase(backup, proof, copy, onFraction, signal);
      onProgress('checking', 0);
      const { tables, found } = inspectExtracted(copy, key, backup.signed, read);
      await writeKeyFiles(made, backup.keys);
      refuseCancelled(signal);
      const contents = describeBackup(backup, { sha256, opened: true, tables });
      return place({ made, contents, found });
    });
  });
}
