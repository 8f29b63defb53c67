import { expect, it } from 'vitest';
import {
  alteredParts,
  boundaryDetails,
  isReviewDue,
  isReviewTooEarly,
} from '../../../shared/domain/boundary.ts';

const agreed = boundaryDetails.parse({
  category: 'topics',
  item: 'Health',
  ruling: 'in',
  agreedOn: '2026-03-02',
});

it('a review lies on the day of the agreement or after it', () => {
  expect(isReviewTooEarly({ ...agreed, reviewOn: '2026-03-01' })).toBe(true);
  expect(isReviewTooEarly({ ...agreed, reviewOn: '2026-03-02' })).toBe(false);
  expect(isReviewTooEarly({ agreedOn: null, reviewOn: '2026-03-01' })).toBe(false);
  expect(isReviewTooEarly(agreed)).toBe(false);
});

it('a review is due from its day on', () => {
  expect(isReviewDue({ reviewOn: '2026-06-01' }, '2026-05-31')).toBe(false);
  expect(isReviewDue({ reviewOn: '2026-06-01' }, '2026-06-01')).toBe(true);
  expect(isReviewDue({ reviewOn: null }, '2026-06-01')).toBe(false);
});

it('a change names the parts that it alters, and an idle one none', () => {
  expect(alteredParts(agreed, agreed)).toEqual([]);
  expect(alteredParts(agreed, { ...agreed, ruling: 'out', reviewOn: '2026-06-01' })).toEqual([
    'ruling',
    'reviewOn',
  ]);
  expect(alteredParts(agreed, { ...agreed, steps: ['log'] })).toEqual(['steps']);
});
