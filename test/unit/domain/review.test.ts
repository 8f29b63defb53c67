import { expect, it } from 'vitest';
import {
  awaitsNewTerms,
  nextReviewDay,
  type ReviewDetails,
  refuseReview,
} from '../../../shared/domain/review.ts';

const held = (on: string, nextReviewOn: string | null): ReviewDetails => ({
  on,
  nextReviewOn,
  goalProgress: null,
  works: null,
  worksNot: null,
  boundaries: null,
  usefulness: null,
  outcome: 'continue',
});

it('the next review comes after this one, or is left open', () => {
  expect(refuseReview(held('2026-03-02', '2026-03-02'))).toBe('next-review-before');
  expect(refuseReview(held('2026-03-02', '2026-03-01'))).toBe('next-review-before');
  expect(refuseReview(held('2026-03-02', '2026-03-03'))).toBeUndefined();
  expect(refuseReview(held('2026-03-02', null))).toBeUndefined();
});

it('the newest review says when the next one is, also when it says that there is none', () => {
  expect(nextReviewDay([])).toBeNull();
  const [newest, before] = [held('2026-09-01', null), held('2026-03-02', '2026-09-01')];
  expect(nextReviewDay([before])).toBe('2026-09-01');
  expect(nextReviewDay([newest, before])).toBeNull();
});

it('changed terms are waited for while the relationship stands under the newest review that decided on them', () => {
  expect(awaitsNewTerms('under-review', { outcome: 'amend' })).toBe(true);
  expect(awaitsNewTerms('active', { outcome: 'amend' })).toBe(false);
  expect(awaitsNewTerms('under-review', { outcome: 'continue' })).toBe(false);
  expect(awaitsNewTerms('under-review', undefined)).toBe(false);
});
