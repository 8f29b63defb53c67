import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, rename, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { listMentees } from '../../../electron/records/mentees/read-mentees.ts';
import { readMentorProfile } from '../../../electron/records/mentor/profile.ts';
import { makeFolder } from '../../../electron/vault/files/make-folder.ts';
import { refuseCancelled } from '../../../electron/vault/files/read-range.ts';
import { inTemporaryFolder } from '../../../electron/vault/files/temporary-folder.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { UnpackedBackup } from '../unpack.ts';
import { exportFiles } from './files.ts';
import { Folder } from './folder.ts';
import { factsHtml } from './html.ts';
import { exportMentee } from './mentee.ts';
import { readMeOf } from './read-me.ts';
import { exportTables } from './tables.ts';

/** @throws AlcoveError `vault.exists` when there is anything at `folder` already */
export async function refuseFilled(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const isFolder = (await lstat(folder)).isDirectory();
  if (!isFolder || (await readdir(folder)).length > 0) throw new AlcoveError('vault.exists');
}

/**
 * Writes everything that is in a backup as open formats. All of it is put together under another name beside `folder`
 * and gets that name at the end, so that no half an export can stand there.
 *
 * @returns how many mentees there are
 * @throws AlcoveError `vault.exists`, `cancelled`; native errors of the file system
 */
export async function exportBackup(
  { file, manifest, asMade, migrate }: UnpackedBackup,
  folder: string,
  signal: AbortSignal,
): Promise<number> {
  await makeFolder(dirname(folder));
  return inTemporaryFolder(dirname(folder), async (stage) => {
    const made = join(stage, 'export');
    await mkdir(made, { mode: 0o700 });
    const top = new Folder(made);
    await top.text('README.txt', readMeOf(manifest, basename(file)));
    await exportTables(asMade, await top.folder('tables'));
    const db = migrate();
    const mentees = listMentees(db);
    if (mentees.length > 0) {
      const all = await top.folder('mentees');
      for (const mentee of mentees) {
        refuseCancelled(signal);
        const own = await all.folder(mentee.alias);
        await exportMentee(db, mentee, own);
        await exportFiles(db, mentee.id, own);
      }
    }
    await exportFiles(db, null, top);
    await top.page('mentor', 'The mentor', factsHtml(readMentorProfile(db)));
    refuseCancelled(signal);
    await refuseFilled(folder);
    if (existsSync(folder)) await rmdir(folder);
    await rename(made, folder);
    return mentees.length;
  });
}
