import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../errors.ts';
import { keyFileCopyName, keyFileName } from '../keys/key-files.ts';
import { parseKeyFile } from '../keys/parse-key-file.ts';

/**
 * Looks at the two copies of the vault's wrapped key: each must be whole and this vault's, and both the same.
 *
 * @param vaultId null when the vault itself could not be asked
 * @returns the names of those that are not; both, when they differ and each is whole by itself
 */
export async function checkKeyCopies(folder: string, vaultId: string | null): Promise<string[]> {
  const names = [keyFileName, keyFileCopyName];
  const files = await Promise.all(names.map((name) => readOrNull(join(folder, name))));
  const bad = names.filter((_name, at) => !isKeyFileOf(files[at] ?? null, vaultId));
  if (bad.length > 0) return bad;
  const [first, copy] = files;
  return first && copy && first.equals(copy) ? [] : names;
}

function isKeyFileOf(bytes: Buffer | null, vaultId: string | null): boolean {
  if (bytes === null) return false;
  try {
    const keys = parseKeyFile(bytes);
    return vaultId === null || keys.vaultId === vaultId;
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
