import { z } from 'zod';
import { id } from './fields.ts';
import { localDate } from './time.ts';

export const searchKind = z.enum([
  'mentee',
  'contract',
  'boundary',
  'concern',
  'checklist',
  'goal',
  'action',
  'contribution',
  'session-record',
  'private-note',
  'review',
  'ending',
  'closing-statement',
]);
export type SearchKind = z.infer<typeof searchKind>;

/** Which of the two voices a text belongs to. */
export const audience = z.enum(['shareable', 'private']);
export type Audience = z.infer<typeof audience>;

/** A one-letter prefix matches nearly everything and takes seconds on a large vault: two characters are the least. */
export const shortestQuery = 2;

/**
 * A found text. `subjectId` is the row to open (for records and notes, the session); the snippet marks hits with ⟦ and
 * ⟧. `title` is the text's own first line and may be empty. `number` and `on` say which session or contract version it
 * is and its day; null for everything else. `goalId` and `sessionId` say where a contribution stands.
 */
export const searchHit = z.object({
  kind: searchKind,
  subjectId: id,
  menteeId: id,
  menteeAlias: z.string(),
  audience,
  title: z.string(),
  number: z.int().nullable(),
  on: localDate.nullable(),
  goalId: id.nullable(),
  sessionId: id.nullable(),
  snippet: z.string(),
});
export type SearchHit = z.infer<typeof searchHit>;
