import { z } from 'zod';
import { conflictingRole } from './conflict-check.ts';
import { id, optionalText } from './fields.ts';
import type { RelationshipStatus } from './mentee.ts';
import { instant, localDate } from './time.ts';

/** What the two decide at a review; each but the first leads to a step of its own. */
export const reviewOutcome = z.enum(['continue', 'amend', 'pause', 'end']);
export type ReviewOutcome = z.infer<typeof reviewOutcome>;

/** A dated look at the mentoring together: what it does, whether it helps, and how to go on. The mentee may see all of it. */
export const reviewDetails = z.object({
  on: localDate,
  goalProgress: optionalText(),
  works: optionalText(),
  worksNot: optionalText(),
  boundaries: optionalText(),
  usefulness: optionalText(),
  outcome: reviewOutcome,
  nextReviewOn: localDate.nullable(),
});
export type ReviewDetails = z.infer<typeof reviewDetails>;

export const review = reviewDetails.extend({
  id,
  menteeId: id,
  /** The roles named when the conflict check was asked again; null when it was not. The reason stands with the mentee. */
  conflicts: z.array(conflictingRole).nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Review = z.infer<typeof review>;

/** Why a review cannot be kept as it is, or undefined. */
export function refuseReview({ on, nextReviewOn }: ReviewDetails): 'next-review-before' | undefined {
  return nextReviewOn !== null && nextReviewOn <= on ? 'next-review-before' : undefined;
}

/** Whether changed terms are waited for: the newest review decided on them, and none have been agreed since. */
export function awaitsNewTerms(
  status: RelationshipStatus,
  newest: Pick<Review, 'outcome'> | undefined,
): boolean {
  return status === 'under-review' && newest?.outcome === 'amend';
}

/** The day of the next review: the one that the newest review names. `reviews` come newest first. */
export function nextReviewDay(reviews: readonly Pick<Review, 'nextReviewOn'>[]): string | null {
  return reviews[0]?.nextReviewOn ?? null;
}
