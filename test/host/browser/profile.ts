import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A profile of its own for each run: nothing that a page shows outlives the run. What a run that was killed left
 * behind goes with the next one.
 */
export function makeProfile(): string {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = /^alcove-host-profile-(\d+)-/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) remove(join(tmpdir(), name));
  }
  return mkdtempSync(join(tmpdir(), `alcove-host-profile-${process.pid}-`));
}

export function remove(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process is alive as well, only not ours to signal.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
