import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { processesBelow, readOf } from './memory.ts';

/** The two processes of the app that can hold a whole document: the one of the vault, and that of one long job. */
export type OwnProcess = 'vault-process' | 'job-process';

/**
 * Looks, while work is done, at how much memory the app's own processes held at once at most: their peak resident set in
 * megabytes (proc(5), `VmHWM`), counted from the start of the work.
 */
export async function peakMemory(
  root: number,
  work: () => Promise<unknown>,
): Promise<Readonly<Record<OwnProcess, number>>> {
  const peaks = { 'vault-process': 0, 'job-process': 0 };
  for (const pid of processesBelow(root)) forgetPeak(pid);
  let isDone = false;
  const watch = async () => {
    while (!isDone) {
      for (const pid of processesBelow(root)) {
        const command = readOf(`/proc/${pid}/cmdline`);
        const peak = Number(/^VmHWM:\s+(\d+)/m.exec(readOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
        for (const name of ['vault-process', 'job-process'] as const)
          if (command.includes(name)) peaks[name] = Math.max(peaks[name], peak);
      }
      await wait(20);
    }
  };
  const watching = watch();
  try {
    await work();
  } finally {
    isDone = true;
    await watching;
  }
  return peaks;
}

/** Has the peak of a process counted anew (proc(5), `clear_refs`). */
function forgetPeak(pid: number): void {
  const file = `/proc/${pid}/clear_refs`;
  if (existsSync(file)) writeFileSync(file, '5');
}
