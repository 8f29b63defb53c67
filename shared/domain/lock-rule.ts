import { z } from 'zod';

/** After how many minutes without a key or a movement the vault locks; null for never. */
export const lockAfterMinutes = z.int().min(1).max(60).nullable();
export const usualLockAfterMinutes = 10;

/** How the computer stands at one look. Times are in seconds. */
export interface Look {
  /** Since the last key or movement anywhere on the computer, as the system tells. */
  readonly idle: number;
  /** Since the last key or movement in Alcove's own window. */
  readonly idleHere: number;
  /** The longest the system has told `idle` to be since that moment. */
  readonly longestIdle: number;
  readonly screenLocked: boolean;
  /** Since the look before. */
  readonly sinceLast: number;
}

/** A look that comes this much later than planned means that the computer slept, whether or not it said so. */
const slept = 60;

/**
 * Whether the vault must be locked: the screen is, the computer has slept, or nobody has touched it for the time that
 * was set. “Never” is about sitting still; it leaves no vault open behind a locked screen or a closed lid.
 */
export function isTimeToLock(look: Look, after: number | null): boolean {
  if (look.screenLocked || look.sinceLast >= slept) return true;
  return after !== null && idleSeconds(look) >= after * 60;
}

/**
 * Under Wayland some systems always tell that they were just touched, and some do not hear the keyboard. So what happens
 * in Alcove's own window counts too, and alone where the system was never idle.
 */
function idleSeconds({ idle, idleHere, longestIdle }: Look): number {
  return longestIdle === 0 ? idleHere : Math.min(idle, idleHere);
}
