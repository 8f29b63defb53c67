import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { namingErrors } from '../errors.ts';

/** Makes a rename in `folder` durable. Windows cannot open folders and needs no such step. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a whole file so that a crash or a full disk leaves the old file or the new one, never a part: a temporary
 * name beside it, fsync, rename, fsync of the folder.
 *
 * @param check looks at the temporary file; where it throws, the old file stays
 * @throws AlcoveError `file.diskFull`, `file.readOnly`, `file.notFound` (the folder), `file.io`, and what `check` throws
 */
export async function writeFileSafely(
  file: string,
  bytes: Uint8Array | string,
  check?: (written: string) => Promise<void>,
): Promise<void> {
  const next = join(dirname(file), `.${randomUUID()}.part`);
  await namingErrors(async () => {
    try {
      const handle = await open(next, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await check?.(next);
      await rename(next, file);
      await syncFolder(dirname(file));
    } catch (error) {
      await rm(next, { force: true });
      throw error;
    }
  });
}
