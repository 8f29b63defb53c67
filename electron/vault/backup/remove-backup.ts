import { lstat, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { namingErrors, toAlcoveError } from '../errors.ts';
import { syncFolder } from '../files/write-file.ts';
import { openBackup } from './open-backup.ts';

/** What a backup is known by: its length, and the digest of its manifest, which names the digests of all the rest. */
export interface KnownFile {
  readonly file: string;
  readonly bytes: number;
  /** Hex. */
  readonly manifestSha256: string;
}

/**
 * Removes a backup file, once it is sure that it is that backup and not something that has its name now. One whose
 * content was damaged after its manifest is still that backup; one that can no longer be told is left alone.
 *
 * @throws AlcoveError `file.readOnly`, `file.io`
 */
export async function removeBackup({
  file,
  bytes,
  manifestSha256,
}: KnownFile): Promise<'removed' | 'missing' | 'another'> {
  return namingErrors(async () => {
    const found = await describe(file);
    if (found === 'missing') return 'missing';
    if (found?.bytes !== bytes || found.manifestSha256 !== manifestSha256) return 'another';
    await rm(file);
    await syncFolder(dirname(file));
    return 'removed';
  });
}

async function describe(
  file: string,
): Promise<{ bytes: number; manifestSha256: string } | 'missing' | undefined> {
  try {
    if (!(await lstat(file)).isFile()) return undefined;
    const { container, manifestSha256, close } = await openBackup(file);
    await close();
    return { bytes: container.bytes, manifestSha256 };
  } catch (error) {
    const named = toAlcoveError(error);
    if (!(named instanceof AlcoveError)) throw error;
    if (named.code === 'file.notFound') return 'missing';
    if (named.code.startsWith('file.')) throw named;
    return undefined;
  }
}
