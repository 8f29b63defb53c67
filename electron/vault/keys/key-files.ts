import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Secret } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { namingErrors, toAlcoveError } from '../errors.ts';
import { writeFileSafely } from '../files/write-file.ts';
import { type KeyFile, passwordSlots } from './key-file.ts';
import { parseKeyFile } from './parse-key-file.ts';
import { unwrapKey } from './wrap.ts';

export const keyFileName = 'keys.json';
/** The same content a second time: keys.json is the one small file whose loss would lose everything. */
export const keyFileCopyName = 'keys.copy.json';

/** Writes both copies, one after the other, so that one whole file exists at any moment. */
export async function writeKeyFiles(folder: string, file: KeyFile): Promise<void> {
  const bytes = serialiseKeyFile(file);
  await writeFileSafely(join(folder, keyFileName), bytes);
  await writeFileSafely(join(folder, keyFileCopyName), bytes);
}

/** A key file as it stands on disk and in a backup. */
export function serialiseKeyFile(file: KeyFile): Buffer {
  return Buffer.from(`${JSON.stringify(file, null, 2)}\n`, 'utf8');
}

/**
 * Reads the key file, or its copy when the first is missing or damaged.
 *
 * @throws AlcoveError as {@link parseKeyFile}; `file.notFound` when neither exists
 */
export async function readKeyFile(folder: string): Promise<KeyFile> {
  try {
    return await readOne(join(folder, keyFileName));
  } catch (error) {
    const replaceable =
      error instanceof AlcoveError && ['vault.keysDamaged', 'file.notFound'].includes(error.code);
    if (!replaceable) throw error;
    return readOne(join(folder, keyFileCopyName)).catch((second) => {
      throw error.code === 'file.notFound' ? second : error;
    });
  }
}

async function readOne(path: string): Promise<KeyFile> {
  return parseKeyFile(await namingErrors(() => readFile(path)));
}

/**
 * Unwraps the vault's key with a password, trying each password slot.
 *
 * @throws AlcoveError `password.empty`, `password.wrong`, `vault.keysDamaged` when no slot takes a password
 */
export async function unlockKey(file: KeyFile, secret: Secret): Promise<Buffer> {
  if (secret.kind !== 'password') throw new AlcoveError('code.none');
  const { password } = secret;
  if (password === '') throw new AlcoveError('password.empty');
  const slots = passwordSlots(file);
  if (slots.length === 0) throw new AlcoveError('vault.keysDamaged');
  let last: unknown;
  for (const slot of slots) {
    try {
      return await unwrapKey(slot, password, file.vaultId);
    } catch (error) {
      last = error;
    }
  }
  throw toAlcoveError(last);
}
