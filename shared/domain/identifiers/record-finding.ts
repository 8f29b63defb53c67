import { z } from 'zod';
import { identifier } from './identifier.ts';

/** Where a text stands in a shareable record: the keys that lead to it; in the record's own text the number of the block. */
export const recordPath = z
  .array(z.union([z.string(), z.int()]))
  .min(1)
  .max(8);
export type RecordPath = z.infer<typeof recordPath>;

/** Something that may identify a person in a record that is about to leave. */
export const recordFinding = identifier.extend({
  path: recordPath,
  /** The heading it stands under, or the goal it belongs to. */
  under: z.string().nullable(),
  /** A few words of the text on both sides. */
  before: z.string(),
  after: z.string(),
  /** False for what is history, or a block that this version does not know. */
  replaceable: z.boolean(),
});
export type RecordFinding = z.infer<typeof recordFinding>;
