import type { Review, ReviewOutcome } from '../../shared/domain/review.ts';

/** A review as it stands in a form, where an empty passage is ''. */
export type ReviewValues = {
  on: string | null;
  goalProgress: string;
  works: string;
  worksNot: string;
  boundaries: string;
  usefulness: string;
  outcome: ReviewOutcome;
  nextReviewOn: string | null;
};

/** What the two look at together, in the order of the form. */
export const reviewPassages = ['goalProgress', 'works', 'worksNot', 'boundaries', 'usefulness'] as const;

export const reviewFieldOrder = ['on', ...reviewPassages, 'outcome', 'nextReviewOn'] as const;

/** What the form starts from: the known review, or an empty one of today. */
export function reviewValues(today: string, review?: Review): ReviewValues {
  return {
    on: review?.on ?? today,
    goalProgress: review?.goalProgress ?? '',
    works: review?.works ?? '',
    worksNot: review?.worksNot ?? '',
    boundaries: review?.boundaries ?? '',
    usefulness: review?.usefulness ?? '',
    outcome: review?.outcome ?? 'continue',
    nextReviewOn: review?.nextReviewOn ?? null,
  };
}
