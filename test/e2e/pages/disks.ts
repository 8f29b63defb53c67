import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const mount = (...args: string[]) => spawnSync('mount', args).status === 0;

/** Disks made for one test, beside everything else of it. */
export class Disks {
  readonly #folder = mkdtempSync(join(tmpdir(), 'alcove-disks-'));
  readonly #mounted: string[] = [];

  /** A disk with room for so many kibibytes. */
  small(kibibytes: number): string {
    const disk = this.#place();
    if (!mount('-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', disk)) throw new Error('cannot mount');
    return disk;
  }

  /** The same folder once more, where nothing can be written. */
  readOnlyView(folder: string): string {
    const view = this.#place();
    if (!mount('--bind', folder, view) || !mount('-o', 'remount,ro,bind', view))
      throw new Error('cannot mount');
    return view;
  }

  remove(): void {
    for (const place of this.#mounted) spawnSync('umount', ['--lazy', place]);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #place(): string {
    const place = join(this.#folder, String(this.#mounted.length));
    mkdirSync(place);
    this.#mounted.push(place);
    return place;
  }
}

/** Whether this user may mount. Permissions alone would not do: they stop nobody who may. */
export function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const disks = new Disks();
  try {
    disks.small(4);
    return true;
  } catch {
    // a container may forbid it even to root
    return false;
  } finally {
    disks.remove();
  }
}
