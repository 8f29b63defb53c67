import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Secret } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../errors.ts';
import type { KeyFile } from './key-file.ts';
import { keyFileCopyName, keyFileName, readKeyFile, unlockKey } from './key-files.ts';
import { parseKeyFile } from './parse-key-file.ts';

export interface Unlocked {
  /** The key file that the password opened. */
  readonly keys: KeyFile;
  /** The vault's key; the caller overwrites it. */
  readonly key: Buffer;
  /** False when the two copies on disk are not the same, so that both should be written anew from `keys`. */
  readonly copiesAgree: boolean;
}

/**
 * Unwraps the vault's key with a password or code, from keys.json or, where that is missing, damaged or altered so that the
 * password does not open it, from its copy.
 *
 * @throws AlcoveError `password.empty`, `password.wrong`, `vault.keysDamaged`, `vault.keysHostile`, `vault.newer`, `file.*`
 */
export async function unlockFolder(folder: string, secret: Secret): Promise<Unlocked> {
  const keys = await readKeyFile(folder);
  const [first, copy] = [await bytesOf(folder, keyFileName), await bytesOf(folder, keyFileCopyName)];
  const copiesAgree = first !== undefined && copy !== undefined && first.equals(copy);
  try {
    return { keys, key: await unlockKey(keys, secret), copiesAgree };
  } catch (error) {
    const wrong = error instanceof AlcoveError && error.code === 'password.wrong';
    if (!wrong || copiesAgree || copy === undefined) throw error;
    const second = parseOr(copy, error);
    return { keys: second, key: await unlockKey(second, secret), copiesAgree };
  }
}

async function bytesOf(folder: string, name: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    const named = toAlcoveError(error);
    if (named instanceof AlcoveError && named.code === 'file.notFound') return undefined;
    throw named;
  }
}

/** A copy that cannot be read changes nothing about what the first one said. */
function parseOr(bytes: Buffer, otherwise: AlcoveError): KeyFile {
  try {
    return parseKeyFile(bytes);
  } catch {
    throw otherwise;
  }
}
