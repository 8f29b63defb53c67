import { z } from 'zod';
import { id } from './fields.ts';
import { instant } from './time.ts';

/** The texts that keep a history, each hanging on the thing it belongs to. */
export const documentKind = z.enum(['contract', 'session-record', 'private-note', 'closing-statement']);
export type DocumentKind = z.infer<typeof documentKind>;

/** Names one document: `ownerId` is the contract version, the session or the closing statement. */
export const documentRef = z.object({ kind: documentKind, ownerId: id });
export type DocumentRef = z.infer<typeof documentRef>;

export const documentVersion = z.object({
  number: z.int(),
  /** When the spell of editing began, and the last save in it. */
  beganAt: instant,
  savedAt: instant,
  words: z.int(),
  /** The text in force. */
  current: z.boolean(),
  /** The version whose text was taken up again. */
  restoredFrom: z.int().nullable(),
  /** When thinning will take it; null when it stays for good. */
  keptUntil: instant.nullable(),
});
export type DocumentVersion = z.infer<typeof documentVersion>;

/** Which version was in force when something that quotes it was signed. */
export const signedVersion = z.object({ number: z.int(), at: instant });
export type SignedVersion = z.infer<typeof signedVersion>;

/** The version that was in force at each of these moments. @param versions newest first */
export function versionsInForceAt(
  versions: readonly Thinnable[],
  moments: readonly string[],
): SignedVersion[] {
  return moments.flatMap((at) => {
    const version = versions.find(({ savedAt }) => savedAt <= at);
    return version === undefined ? [] : [{ number: version.number, at }];
  });
}

/** What thinning needs to know of a version. */
export interface Thinnable {
  readonly number: number;
  readonly savedAt: string;
}

const day = 24 * 60 * 60 * 1000;
/** For how long versions are kept at which density. A version older than all of them is kept if it is its week's last. */
const densities = [
  { olderThan: 365 * day, bucketOf: (at: number) => `w${Math.floor((at / day + 3) / 7)}` },
  { olderThan: 30 * day, bucketOf: (at: number) => `d${Math.floor(at / day)}` },
  { olderThan: 7 * day, bucketOf: (at: number) => `h${Math.floor(at / (60 * 60 * 1000))}` },
] as const;

/**
 * Which versions of one document have had their time at `now`: all are kept for 7 days, then the last of each hour to
 * 30 days, the last of each day to a year, the last of each week (from Monday, UTC) after it. The first and the newest
 * always stay, and so do those in `pinned`. What is dropped depends on the clock alone, not on how often it is asked.
 *
 * @param versions oldest first
 */
export function versionsToThin(
  versions: readonly Thinnable[],
  now: Date,
  pinned: ReadonlySet<number> = new Set(),
): number[] {
  return versions
    .filter((version, at) => !pinned.has(version.number) && isPast(versions, at, now.getTime()))
    .map(({ number }) => number);
}

/** When a version will be dropped if nothing else happens; null when never. The times are those of the rule's steps. */
export function keptUntil(versions: readonly Thinnable[], at: number): string | null {
  const version = versions[at];
  if (version === undefined) return null;
  const saved = Date.parse(version.savedAt);
  for (const { olderThan } of densities.toReversed()) {
    const then = saved + olderThan;
    if (isPast(versions, at, then + 1)) return new Date(then).toISOString();
  }
  return null;
}

function isPast(versions: readonly Thinnable[], at: number, now: number): boolean {
  const version = versions[at];
  if (version === undefined || at === 0 || at === versions.length - 1) return false;
  const saved = Date.parse(version.savedAt);
  const density = densities.find(({ olderThan }) => now - saved > olderThan);
  if (density === undefined) return false;
  const bucket = density.bucketOf(saved);
  return versions.slice(at + 1).some((later) => density.bucketOf(Date.parse(later.savedAt)) === bucket);
}
