import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../errors.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { keyFileCopyName, keyFileName } from '../keys/key-files.ts';
import { parseKeyFile } from '../keys/parse-key-file.ts';

/**
 * Looks at the two copies of the vault's wrapped key: each must be whole and the one that counts, and both the same.
 *
 * @param counts whether a key file is this vault's, with the slots that the vault itself notes
 * @returns the names of those that are not; both, when they differ and each would count by itself
 */
export async function checkKeyCopies(folder: string, counts: (file: KeyFile) => boolean): Promise<string[]> {
  const names = [keyFileName, keyFileCopyName];
  const files = await Promise.all(names.map((name) => readOrNull(join(folder, name))));
  const bad = names.filter((_name, at) => !isRight(files[at] ?? null, counts));
  if (bad.length > 0) return bad;
  const [first, copy] = files;
  return first && copy && first.equals(copy) ? [] : names;
}

function isRight(bytes: Buffer | null, counts: (file: KeyFile) => boolean): boolean {
  if (bytes === null) return false;
  try {
    return counts(parseKeyFile(bytes));
  } catch (error) {
    if (error instanceof AlcoveError) return false;
    throw error;
  }
}

async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const named = toAlcoveError(error);
    if (named instanceof AlcoveError && named.code === 'file.notFound') return null;
    throw named;
  }
}
