import { z } from 'zod';
import { id } from './fields.ts';
import { instant } from './time.ts';

/** For how long what was deleted can be put back, in days. */
export const binDays = 30;

export const binKind = z.enum([
  'boundary',
  'concern',
  'checklist',
  'goal',
  'option',
  'progress',
  'action',
  'contribution',
  'session',
  'review',
  'stage',
]);
export type BinKind = z.infer<typeof binKind>;

/** One thing in the bin, with all that belongs to it. */
export const binEntry = z.object({
  id,
  kind: binKind,
  subjectId: id,
  menteeId: id,
  menteeAlias: z.string(),
  /** What it was called: a title, a day. */
  title: z.string(),
  deletedAt: instant,
  /** When it is destroyed for good. */
  destroyedAt: instant,
});
export type BinEntry = z.infer<typeof binEntry>;

const binTime = binDays * 24 * 60 * 60 * 1000;

/** The moment at which something that was deleted then is destroyed. */
export function destroyedAt(deletedAt: string): string {
  return new Date(Date.parse(deletedAt) + binTime).toISOString();
}

/** What was deleted at this moment or earlier is destroyed by now. */
export function lastDestroyed(now: Date): string {
  return new Date(now.getTime() - binTime).toISOString();
}
