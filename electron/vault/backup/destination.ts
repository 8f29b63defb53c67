import { link, lstat, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { backupFileName } from '../../../shared/domain/backup-name.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { codeOf, toAlcoveError } from '../errors.ts';
import { syncFolder } from '../files/write-file.ts';

/**
 * Where a backup goes: to a file of the mentor's choice, where it replaces an older one, or into a folder under a name of
 * its own, where it replaces nothing.
 */
export type Destination = { readonly file: string } | { readonly place: string };

/** The folder in which it is put together, so that it takes its name by a rename. */
export const folderOf = (to: Destination): string => ('file' in to ? dirname(to.file) : to.place);

/** Gives the proven file its name. Returns the path. */
export async function putInPlace(next: string, to: Destination, madeAt: Date): Promise<string> {
  const file = 'file' in to ? to.file : await takeFreeName(next, to.place, madeAt);
  if ('file' in to) await rename(next, file);
  await syncFolder(dirname(file));
  return file;
}

/**
 * Two backups of the same minute never get the same name, whichever processes make them: a link replaces nothing. Sticks
 * know no links; there a name that is free at the moment is taken by a rename. Nothing unproven ever has a backup's name.
 */
async function takeFreeName(next: string, place: string, madeAt: Date): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const file = join(place, backupFileName(madeAt, copy));
    if (await isThere(file)) continue;
    try {
      await link(next, file);
      return file;
    } catch (error) {
      const code = codeOf(error) ?? '';
      if (code === 'EEXIST') continue;
      if (!withoutLinks.includes(code)) throw error;
    }
    await rename(next, file);
    return file;
  }
}

/** What file systems say that know no links. */
const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EISDIR'];

/**
 * Runs work on a folder that comes and goes. When the folder is gone, before or after, that is what went wrong, however
 * the system puts it.
 *
 * @throws AlcoveError `backup.targetMissing`
 */
export async function inPlace<T>(to: Destination, work: () => Promise<T>): Promise<T> {
  if ('file' in to) return work();
  if (!(await isThere(to.place))) throw new AlcoveError('backup.targetMissing');
  try {
    return await work();
  } catch (error) {
    const named = toAlcoveError(error);
    const ofMedium = named instanceof AlcoveError && named.code.startsWith('file.');
    if (ofMedium && !(await isThere(to.place)))
      throw new AlcoveError('backup.targetMissing', undefined, { cause: error });
    throw named;
  }
}

/** Whether something is there. A medium that cannot be asked counts as gone. */
async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    const named = toAlcoveError(error);
    if (named instanceof AlcoveError) return false;
    throw error;
  }
}
