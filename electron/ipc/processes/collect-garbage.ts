import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has V8 free what nothing refers to any more, and give its memory back, which takes some tens of milliseconds. By itself
 * it waits until much more has gathered: a process that lives for hours would keep what one long document took. V8 hands
 * its collector out only to contexts made after that was asked for (`--expose-gc`).
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect();
}
