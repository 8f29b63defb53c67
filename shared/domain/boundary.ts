import { z } from 'zod';
import { id, line } from './fields.ts';
import { instant, localDate } from './time.ts';

export const boundaryCategory = z.enum([
  'role',
  'topics',
  'time-and-contact',
  'place',
  'dual-relationships',
  'information',
  'records',
  'competence-and-signposting',
  'limits-of-confidentiality',
]);
export type BoundaryCategory = z.infer<typeof boundaryCategory>;

/** Whether something belongs in the mentoring, stays out of it, or is discussed before it is taken up. */
export const boundaryRuling = z.enum(['in', 'out', 'discuss-first']);
export type BoundaryRuling = z.infer<typeof boundaryRuling>;

export const boundaryDetails = z.object({
  category: boundaryCategory,
  item: line(600),
  ruling: boundaryRuling,
  agreedOn: localDate.nullable(),
});
export type BoundaryDetails = z.infer<typeof boundaryDetails>;

export const boundary = boundaryDetails.extend({ id, menteeId: id, createdAt: instant, updatedAt: instant });
export type Boundary = z.infer<typeof boundary>;
