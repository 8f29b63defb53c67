import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-vault.ts';

const mount = (...args: string[]) => spawnSync('mount', args).status === 0;

/** A folder on a file system of its own with room for so many kibibytes. */
export function smallDisk(kibibytes: number): string {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  if (!mount('-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder)) throw new Error('cannot mount');
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]));
  return folder;
}

/** Another view of a folder, in which nothing can be written. */
export function readOnlyView(folder: string): string {
  const view = join(temporaryFolder(), 'view');
  mkdirSync(view);
  const mounted = mount('--bind', folder, view) && mount('-o', 'remount,ro,bind', view);
  onTestFinished(() => void spawnSync('umount', ['--lazy', view]));
  if (!mounted) throw new Error('cannot mount');
  return view;
}

/** Whether this user may mount; chmod stops nobody who may, so full and read-only disks are real ones. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = temporaryFolder();
  if (!mount('-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', folder)) return false;
  return spawnSync('umount', [folder]).status === 0;
}
