import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { namingErrors } from '../errors.ts';
import { writeFileSafely } from '../files/write-file.ts';
import type { KeyFile } from './key-file.ts';
import { parseKeyFile } from './parse-key-file.ts';

export const keyFileName = 'keys.json';
/** The same content a second time: keys.json is the one small file whose loss would lose everything. */
export const keyFileCopyName = 'keys.copy.json';

/** Writes both copies, one after the other, so that one whole file exists at any moment. */
export async function writeKeyFiles(
  folder: string,
  file: KeyFile,
  betweenCopies: () => void = () => undefined,
): Promise<void> {
  const bytes = serialiseKeyFile(file);
  await writeFileSafely(join(folder, keyFileName), bytes);
  betweenCopies();
  await writeFileSafely(join(folder, keyFileCopyName), bytes);
}

/** A key file as it stands on disk and in a backup. */
export function serialiseKeyFile(file: KeyFile): Buffer {
  return Buffer.from(`${JSON.stringify(file, null, 2)}\n`, 'utf8');
}

/** What the two copies of a vault's key file hold. */
export interface KeyCopies {
  /** The readable ones, keys.json first; one when they are the same. */
  readonly files: readonly [KeyFile, ...KeyFile[]];
  /** Whether both copies are this file, byte by byte. */
  readonly areBoth: (file: KeyFile) => boolean;
}

/**
 * Reads both copies of the key file.
 *
 * @throws AlcoveError when neither is readable, what is wrong with the first, as {@link parseKeyFile} says it;
 * `file.notFound` when neither exists
 */
export async function readKeyCopies(folder: string): Promise<KeyCopies> {
  const first = await readCopy(join(folder, keyFileName));
  const second = await readCopy(join(folder, keyFileCopyName));
  const areBoth = (file: KeyFile) => {
    const bytes = serialiseKeyFile(file);
    return [first, second].every((copy) => copy.bytes?.equals(bytes) ?? false);
  };
  const same = first.bytes !== undefined && second.bytes?.equals(first.bytes);
  if (first.file !== undefined) {
    const files: KeyCopies['files'] =
      second.file === undefined || same ? [first.file] : [first.file, second.file];
    return { files, areBoth };
  }
  if (second.file !== undefined) return { files: [second.file], areBoth };
  throw first.error?.code === 'file.notFound' ? second.error : first.error;
}

/**
 * Reads the key file, or its copy when the first is missing or damaged.
 *
 * @throws AlcoveError as {@link readKeyCopies}
 */
export async function readKeyFile(folder: string): Promise<KeyFile> {
  return (await readKeyCopies(folder)).files[0];
}

interface Copy {
  readonly bytes?: Buffer;
  readonly file?: KeyFile;
  readonly error?: AlcoveError;
}

async function readCopy(path: string): Promise<Copy> {
  let bytes: Buffer | undefined;
  try {
    bytes = await namingErrors(() => readFile(path));
    return { bytes, file: parseKeyFile(bytes) };
  } catch (error) {
    if (!(error instanceof AlcoveError)) throw error;
    return bytes === undefined ? { error } : { bytes, error };
  }
}
