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

/** What the two agree to do when a limit of confidentiality is reached. */
export const limitStep = z.enum(['tell-first', 'self-report', 'minimum', 'log']);
export type LimitStep = z.infer<typeof limitStep>;

/** `steps` are those agreed for a limit of confidentiality; other boundaries have none. */
export const boundaryDetails = z.object({
  category: boundaryCategory,
  item: line(600),
  ruling: boundaryRuling,
  agreedOn: localDate.nullable(),
  reviewOn: localDate.nullable().default(null),
  steps: z.array(limitStep).max(limitStep.options.length).readonly().default([]),
});
export type BoundaryDetails = z.infer<typeof boundaryDetails>;
/** Details as they are handed in: without a review and without steps where there are none. */
export type BoundaryInput = z.input<typeof boundaryDetails>;

/** What a boundary said until it was changed. */
export const earlierBoundary = boundaryDetails.extend({ changedAt: instant });

export const boundary = boundaryDetails.extend({
  id,
  menteeId: id,
  createdAt: instant,
  updatedAt: instant,
  /** What it said before each change, last change first. */
  earlier: z.array(earlierBoundary),
});
export type Boundary = z.infer<typeof boundary>;

/** A boundary that is due for another look, or soon will be. */
export const boundaryReview = z.object({
  boundaryId: id,
  menteeId: id,
  alias: z.string(),
  item: z.string(),
  reviewOn: localDate,
});
export type BoundaryReview = z.infer<typeof boundaryReview>;

/** True where the review would come before the day of the agreement that it looks at again. */
export function isReviewTooEarly({
  agreedOn,
  reviewOn,
}: Pick<BoundaryDetails, 'agreedOn' | 'reviewOn'>): boolean {
  return agreedOn !== null && reviewOn !== null && reviewOn < agreedOn;
}

/** True once the day of the review has come. */
export function isReviewDue({ reviewOn }: Pick<BoundaryDetails, 'reviewOn'>, today: string): boolean {
  return reviewOn !== null && reviewOn <= today;
}

/** Which parts a change altered; nothing is noted of a change that alters nothing. */
export function alteredParts(before: BoundaryDetails, after: BoundaryDetails): (keyof BoundaryDetails)[] {
  const parts = ['category', 'item', 'ruling', 'agreedOn', 'reviewOn', 'steps'] as const;
  return parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
}
