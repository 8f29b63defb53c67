import { z } from 'zod';
import type { ContractTerms } from './contract-terms.ts';
import { id } from './fields.ts';
import { localDate } from './time.ts';

/** A day that a contract names and that is near or past: its review, or its end, when it is renewed or ends. */
const due = z.object({ kind: z.enum(['review', 'end']), on: localDate });

export const contractReminder = due.extend({ contractId: id, menteeId: id });
export type ContractReminder = z.infer<typeof contractReminder>;

/** How many days ahead a date of a contract is spoken of: time for a meeting before it. */
const daysAhead = 42;

/**
 * The dates in the terms that are near or past, the earlier first. A review that was held on its day or after it settles
 * that day; one that was held before leaves it standing.
 * @param lastReviewOn the day of the newest review; null while none was held
 */
export function remindersOf(
  { reviewOn, endsOn }: Pick<ContractTerms, 'reviewOn' | 'endsOn'>,
  today: string,
  lastReviewOn: string | null,
): z.infer<typeof due>[] {
  const held = reviewOn !== null && lastReviewOn !== null && lastReviewOn >= reviewOn;
  const dates = [
    { kind: 'review' as const, on: held ? null : reviewOn },
    { kind: 'end' as const, on: endsOn },
  ];
  const horizon = new Date(`${today}T00:00:00Z`);
  horizon.setUTCDate(horizon.getUTCDate() + daysAhead);
  const last = horizon.toISOString().slice(0, 10);
  return dates.flatMap(({ kind, on }) => (on !== null && on <= last ? [{ kind, on }] : []));
}
