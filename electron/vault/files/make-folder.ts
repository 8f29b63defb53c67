import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toAlcoveError } from '../errors.ts';
import { syncFolder } from './write-file.ts';

/**
 * Refuses a folder in which nothing can be written; SQLite would say only that it cannot open a file.
 *
 * @throws AlcoveError `file.readOnly`, `file.notFound`
 */
export function refuseReadOnly(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw toAlcoveError(error);
  }
}

/**
 * Makes a folder and those above it, for this user alone, so that a power cut cannot take them away again with what is
 * put into them. Asks first whether it can be done: on a read-only disk Node's own recursive `mkdir` says that the
 * folder does not exist.
 *
 * @throws AlcoveError `file.readOnly`; native errors of the file system
 */
export async function makeFolder(folder: string): Promise<void> {
  let above = dirname(folder);
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above);
  refuseReadOnly(above);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (let made = folder; made !== above; made = dirname(made)) await syncFolder(dirname(made));
}
