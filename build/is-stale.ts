import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['electron', 'renderer', 'shared', 'build', 'package-lock.json'];

/** Written last by a build, so an interrupted build counts as stale. */
export const builtLast = 'out/THIRD-PARTY-NOTICES.txt';

/** Whether any source is newer than the last complete build of `root`. */
export function isStale(root: string): boolean {
  const built = join(root, builtLast);
  if (!existsSync(built)) return true;
  const time = statSync(built).mtimeMs;
  return sources.some((source) => newestWithin(join(root, source)) > time);
}

function newestWithin(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => !name.endsWith('.tsbuildinfo'))
      .map((name) => newestWithin(join(path, name))),
  );
}
