import { z } from 'zod';
import { id } from './fields.ts';
import { localDate } from './time.ts';

export const timelineKind = z.enum([
  'relationship-began',
  'contract-agreed',
  'boundary-agreed',
  'goal-opened',
  'option-chosen',
  'goal-achieved',
  'session',
  'record-signed',
]);
export type TimelineKind = z.infer<typeof timelineKind>;

/** One point of a relationship's story. `title` is the mentee's or mentor's own words, or null where the kind says all. */
export const timelineEvent = z.object({
  kind: timelineKind,
  subjectId: id,
  on: localDate,
  number: z.int().nullable(),
  title: z.string().nullable(),
});
export type TimelineEvent = z.infer<typeof timelineEvent>;
