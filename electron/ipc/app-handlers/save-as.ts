import { basename, dirname } from 'node:path';
import type { SavedFile } from '../../../shared/ipc/procedures/files.ts';
import { writeFileSafely } from '../../vault/files/write-file.ts';

/** Writes what the mentor chose a place for, and says where it is now. @throws AlcoveError `file.*` */
export async function saveAs(file: string, content: Uint8Array | string): Promise<SavedFile> {
  await writeFileSafely(file, content);
  return { fileName: basename(file), place: dirname(file) };
}
