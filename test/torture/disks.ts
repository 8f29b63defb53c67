import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const mount = (...args: string[]) => {
  if (spawnSync('mount', args).status !== 0) throw new Error(`cannot mount ${args.join(' ')}`);
};

/** A file system of its own on `folder`, with room for so many kibibytes, for the time of `work`. */
export async function onSmallDisk<T>(folder: string, kibibytes: number, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder);
  mount('-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder);
  try {
    return await work();
  } finally {
    spawnSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true });
  }
}

/** Another view of a folder, in which nothing can be written, for the time of `work`. */
export async function onReadOnlyView<T>(folder: string, view: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(view);
  mount('--bind', folder, view);
  try {
    mount('-o', 'remount,ro,bind', view);
    return await work();
  } finally {
    spawnSync('umount', ['--lazy', view]);
    rmSync(view, { recursive: true });
  }
}

/** Takes a disk away while it is in use, as one pulls out a stick. */
export const pullOut = (folder: string): void => void spawnSync('umount', ['--lazy', folder]);

/** Fills a disk up to the last so many bytes; the file returned is there to be removed again. */
export function fillUpTo(folder: string, free: number): string {
  const file = join(folder, 'filling');
  const { bavail, bsize } = statfsSync(folder);
  const handle = openSync(file, 'wx');
  try {
    const block = Buffer.alloc(bsize);
    for (let left = bavail * bsize - free; left >= bsize; left -= bsize) writeSync(handle, block);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return file;
}
