import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind } from './lab.ts';

const answers = new Map<string, boolean>();

/** Whether this machine has or allows something. */
export function can(need: Kind['needs'][number]): boolean {
  const known = answers.get(need);
  if (known !== undefined) return known;
  const answer = need === 'mount' ? canMount() : canTrace();
  answers.set(need, answer);
  return answer;
}

/** As root only: chmod stops nobody who may mount, so full and read-only disks have to be real ones. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'alcove-mount-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', folder]).status === 0;
  if (mounted) spawnSync('umount', [folder]);
  rmdirSync(folder);
  return mounted;
}

const canTrace = (): boolean => spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
