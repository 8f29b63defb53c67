import { existsSync } from 'node:fs';
import { lstat, readdir, rename, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Secret } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { BackupContents, OnProgress } from '../backup/backup-contents.ts';
import { namingErrors } from '../errors.ts';
import { syncFolder } from '../files/write-file.ts';
import type { Connection } from '../open/connection.ts';
import { checkPlace } from '../place/check-place.ts';
import { refuseWithinVault } from '../place/within-vault.ts';
import { stageBackup } from './stage-backup.ts';

export interface RestoreOptions {
  readonly file: string;
  readonly secret: Secret;
  readonly folder: string;
  readonly onProgress: OnProgress;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a vault from a backup in a new or empty folder. It is put together and checked under another name beside
 * that folder and takes its place in one rename, so that no half a vault can ever be found there.
 *
 * @throws AlcoveError `vault.exists`, `vault.withinVault`, `vault.networkFolder`, `vault.syncedFolder`, `backup.*`, `password.empty`,
 * `password.wrong`, `vault.keysHostile`, `vault.keysDamaged`, `vault.newer`, `vault.damaged`, `cancelled`, `file.*`
 */
export async function restoreBackup(options: RestoreOptions): Promise<BackupContents> {
  const { contents } = await restoreAndRead(options, () => undefined);
  return contents;
}

/** Restores as {@link restoreBackup} does, and looks into the database before it takes its place. */
export async function restoreAndRead<T>(
  options: RestoreOptions,
  read: (db: Connection) => T,
): Promise<{ contents: BackupContents; found: T }> {
  const { folder, onProgress } = options;
  onProgress('preparing', 0);
  checkPlace(folder);
  refuseWithinVault(folder);
  return namingErrors(async () => {
    await refuseFilled(folder);
    return stageBackup({ ...options, read }, async ({ made, contents, found }) => {
      await putInPlace(made, folder);
      onProgress('checking', 1);
      return { contents, found };
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
