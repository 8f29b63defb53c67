import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../errors.ts';

/** The name that `inTemporaryFolder` and `writeFileSafely` give to what is not finished. */
const unfinished = /^\.[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\.part$/;

/** Everything a job ever puts into its own folder; a folder that holds anything else is not one of ours. */
const ours = /^(vault\.db(-(wal|shm|journal))?|backup|vault)$/;

/** Nothing that was touched within so many milliseconds is taken for left over: another computer may be at work there. */
const quietFor = 60 * 60 * 1000;

/**
 * Takes away the folders that killed jobs left in `folder`. Only folders with our kind of name, our kind of content and
 * nothing written for an hour by the computer's clock, which also dates files; links are never followed. What cannot be looked at or removed stays: clearing up is no
 * reason to fail.
 */
export async function sweepLeftovers(folder: string, now: Date = new Date()): Promise<void> {
  for (const name of await tolerant(readdir(folder), [])) {
    if (!unfinished.test(name)) continue;
    const path = join(folder, name);
    if (await tolerant(isLeftOver(path, now), false))
      await tolerant(rm(path, { recursive: true, force: true }), undefined);
  }
}

async function isLeftOver(path: string, now: Date): Promise<boolean> {
  if (!(await lstat(path)).isDirectory()) return false;
  if (!(await readdir(path)).every((name) => ours.test(name))) return false;
  const inside = await readdir(path, { recursive: true });
  const touched = await Promise.all(
    ['', ...inside].map(async (name) => (await lstat(join(path, name))).mtimeMs),
  );
  return now.getTime() - Math.max(...touched) >= quietFor;
}

async function tolerant<T, O>(work: Promise<T>, otherwise: O): Promise<T | O> {
  try {
    return await work;
  } catch (error) {
    if (toAlcoveError(error) instanceof AlcoveError) return otherwise;
    throw error;
  }
}
