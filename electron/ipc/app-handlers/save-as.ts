import { basename, dirname } from 'node:path';
import type { SavedFile } from '../../../shared/ipc/procedures/files.ts';
import { writeFileSafely } from '../../vault/files/write-file.ts';

/**
 * Writes what the mentor chose a place for, and says where it is now.
 * @param check of the file as it was written, before it has its name
 * @throws AlcoveError `file.*`, and what `check` throws
 */
export async function saveAs(
  file: string,
  content: Uint8Array | string,
  check?: (written: string) => Promise<void>,
): Promise<SavedFile> {
  await writeFileSafely(file, content, check);
  return { fileName: basename(file), place: dirname(file) };
}
