import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, rename, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Secret } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { type BackupContents, inspectCopy, type OnProgress } from '../backup/backup-contents.ts';
import { extractDatabase, withBackup } from '../backup/extract-database.ts';
import { namingErrors } from '../errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { refuseCancelled } from '../files/read-range.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { syncFolder } from '../files/write-file.ts';
import { writeKeyFiles } from '../keys/key-files.ts';
import { databaseName } from '../open/open-vault.ts';
import { checkPlace } from '../place/check-place.ts';

/**
 * Makes a vault from a backup in a new or empty folder. It is put together and checked under another name beside
 * that folder and takes its place in one rename, so that no half a vault can ever be found there.
 *
 * @throws AlcoveError `vault.exists`, `vault.networkFolder`, `vault.syncedFolder`, `backup.*`, `password.empty`,
 * `password.wrong`, `vault.keysHostile`, `vault.keysDamaged`, `vault.newer`, `vault.damaged`, `cancelled`, `file.*`
 */
export async function restoreBackup(options: {
  file: string;
  secret: Secret;
  folder: string;
  onProgress: OnProgress;
  signal?: AbortSignal | undefined;
}): Promise<BackupContents> {
  const { file, secret, folder, onProgress, signal } = options;
  onProgress('preparing', 0);
  checkPlace(folder);
  return namingErrors(async () => {
    await refuseFilled(folder);
    return withBackup(file, secret, async (backup, key) => {
      if (key === null) throw new AlcoveError('password.empty');
      const { vaultId, generation, madeAt } = backup.signed.manifest;
      if (!existsSync(dirname(folder))) await makeFolder(dirname(folder));
      return inTemporaryFolder(dirname(folder), async (stage) => {
        const made = join(stage, 'vault');
        await mkdir(made, { mode: 0o700 });
        const copy = join(made, databaseName);
        const sha256 = await extractDatabase(
          backup,
          key,
          copy,
          (fraction) => onProgress('restoring', fraction),
          signal,
        );
        onProgress('checking', 0);
        const { tables } = inspectCopy(copy, key, vaultId);
        await writeKeyFiles(made, backup.keys);
        refuseCancelled(signal);
        await putInPlace(made, folder);
        onProgress('checking', 1);
        return { vaultId, generation, madeAt, bytes: backup.container.bytes, sha256, opened: true, tables };
      });
    });
  });
}

/** @throws AlcoveError `vault.exists` when anything is there already */
async function refuseFilled(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const isFolder = (await lstat(folder)).isDirectory();
  if (!isFolder || (await readdir(folder)).length > 0) throw new AlcoveError('vault.exists');
}

async function putInPlace(made: string, folder: string): Promise<void> {
  await refuseFilled(folder);
  if (existsSync(folder)) await rmdir(folder);
  await rename(made, folder);
  await syncFolder(dirname(folder));
}
