import { readdirSync, readFileSync } from 'node:fs';
import type { ElectronApplication, Page } from '@playwright/test';

/** What all processes of the app hold, in megabytes, once the page has let go of what it no longer needs. */
export async function restingMemory(app: ElectronApplication, page: Page): Promise<number> {
  await page.requestGC();
  return memoryOf(app.process().pid ?? 0) / 1024;
}

/** The proportional set size of a process and all below it, in kilobytes (proc(5), smaps_rollup). */
function memoryOf(root: number): number {
  return processesBelow(root).reduce((sum, pid) => sum + setSizeOf(pid), 0);
}

/** A process and all below it. */
export function processesBelow(root: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow);
}

const parentOf = (name: string) => Number(/^PPid:\s+(\d+)/m.exec(readOf(`/proc/${name}/status`))?.[1] ?? 0);
const setSizeOf = (pid: number) =>
  Number(/^Pss:\s+(\d+)/m.exec(readOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

/** A file of /proc; of a process that has ended meanwhile, nothing. */
export function readOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return '';
    throw error;
  }
}
