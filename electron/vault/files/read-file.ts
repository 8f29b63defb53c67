import { open } from 'node:fs/promises';
import { namingErrors } from '../errors.ts';

/**
 * A whole file that somebody picked, of which no more is read than such a file may have; undefined for a larger one, and
 * for what is no file and may have no end.
 *
 * @param most in bytes
 * @throws AlcoveError `file.*`
 */
export async function readFileUpTo(path: string, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return namingErrors(async () => {
    const file = await open(path, 'r');
    try {
      const about = await file.stat();
      return about.isFile() && about.size <= most ? new Uint8Array(await file.readFile()) : undefined;
    } finally {
      await file.close();
    }
  });
}
