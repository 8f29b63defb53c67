import { z } from 'zod';

/** The attempts on one vault that did not fit, since the last one that did. */
export const failedAttempts = z.object({
  count: z.int().min(0).max(1_000_000),
  /** When the last of them was made, by this computer's clock. */
  lastAt: z.iso.datetime(),
});
export type FailedAttempts = z.infer<typeof failedAttempts>;

/** A hand slips and Caps Lock is on: so many attempts cost no wait. */
const free = 3;

/** The wait after each further one, in seconds; the last holds for all that follow. */
const waits = [5, 10, 30, 60, 120, 300] as const;

/** After a day without any, earlier attempts no longer count. */
const forgottenAfter = 24 * 60 * 60;

/** How long to wait after so many attempts that did not fit, in seconds. */
export function waitAfter(count: number): number {
  return count <= free ? 0 : (waits[Math.min(count - free, waits.length) - 1] ?? 0);
}

/**
 * How many seconds are left to wait at `now`. `ranSeconds` is how long this program has been running since the last
 * attempt, where it was made in this run: setting the computer's clock forward then shortens nothing. Across a restart
 * only the clock can tell, and one that stands before the last attempt means the whole wait, never more.
 */
export function secondsToWait(
  failed: FailedAttempts | undefined,
  now: Date,
  ranSeconds: number | undefined,
): number {
  if (failed === undefined) return 0;
  const wait = waitAfter(failed.count);
  const passed = ranSeconds ?? Math.max(0, secondsSince(failed, now));
  return Math.ceil(Math.max(0, wait - passed));
}

/** The attempts with one more, made at `now`. */
export function withOneMore(failed: FailedAttempts | undefined, now: Date): FailedAttempts {
  const forgotten = failed === undefined || secondsSince(failed, now) > forgottenAfter;
  return { count: (forgotten ? 0 : failed.count) + 1, lastAt: now.toISOString() };
}

function secondsSince({ lastAt }: FailedAttempts, now: Date): number {
  return (now.getTime() - new Date(lastAt).getTime()) / 1000;
}
