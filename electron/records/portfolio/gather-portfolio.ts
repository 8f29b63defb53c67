import { type PortfolioChoice, spanOf } from '../../../shared/domain/portfolio.ts';
import type { Review } from '../../../shared/domain/review.ts';
import {
  type ShareablePortfolio,
  type ShareableReview,
  shareablePortfolio,
} from '../../../shared/domain/shareable-portfolio.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { gatherContractSaid } from '../contracts/shareable-contract.ts';
import { gatherClosingSaid } from '../endings/shareable-closing-statement.ts';
import { gatherGoalsSheetSaid } from '../goals/shareable-goals-sheet.ts';
import { readHoursOfMentee } from '../hours/hours-of-mentee.ts';
import { peopleOf } from '../mentor/people.ts';
import { listReviews } from '../reviews/reviews.ts';
import { allowed } from '../shareable/allowed.ts';
import { type Making, madeNow } from '../shareable/as-file.ts';
import { said } from '../shareable/said.ts';
import { listDocumentParts, listHeldSessions } from './list-parts.ts';
import { gatherPortfolioSession } from './portfolio-sessions.ts';

/**
 * Gathers what may leave in a portfolio: of each part that was chosen only what is shareable, field by field.
 * @throws AlcoveError `record.notFound` for a part of another mentee or none, `record.invalid` when nothing was chosen
 */
export function gatherPortfolio(
  db: ReadableDb,
  { menteeId, choice }: { menteeId: string; choice: PortfolioChoice },
  { recordId, madeAt }: Making,
): ShareablePortfolio {
  const parts = listDocumentParts(db, menteeId);
  const held = listHeldSessions(db, menteeId);
  const people = peopleOf(db, menteeId);
  const contracts = chosen(parts.contracts, choice.contracts);
  const closings = chosen(parts.closings, choice.closings);
  const sessions = chosen(held, choice.sessions);
  const reviews = chosen(listReviews(db, menteeId).toReversed(), choice.reviews);
  const days = [
    ...contracts.map(({ agreedOn }) => agreedOn),
    ...sessions.map(({ date }) => date),
    ...reviews.map(({ on }) => on),
    ...closings.map(({ sealedOn }) => sealedOn),
    ...(choice.hours ? held.map(({ date }) => date) : []),
  ];
  const today = localDayOf(madeAt);
  return allowed(shareablePortfolio, {
    format: 'alcove-portfolio',
    version: 1,
    recordId,
    ...people,
    period: spanOf(days) ?? { from: today, to: today },
    ...said({ forWhom: choice.forWhom, foreword: choice.foreword }),
    contracts: contracts.map(({ id }) => gatherContractSaid(db, id)),
    ...(choice.goals && { goalsSheet: gatherGoalsSheetSaid(db, menteeId, madeAt) }),
    sessions: sessions.map(({ id }) => gatherPortfolioSession(db, id, people)),
    reviews: reviews.map(shareableReview),
    ...(choice.hours && { hours: readHoursOfMentee(db, menteeId) }),
    closings: closings.map(({ id }) => gatherClosingSaid(db, id)),
    ...madeNow(db, madeAt),
  });
}

/** Those that were chosen, in their own order. @throws AlcoveError `record.notFound` for one that is not among them */
function chosen<T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  if (ids.some((id) => !all.some((one) => one.id === id))) throw new AlcoveError('record.notFound');
  return all.filter(({ id }) => ids.includes(id));
}

/** The conflict check that was asked again at a review is the mentor's own. */
function shareableReview(review: Review): ShareableReview {
  const { on, goalProgress, works, worksNot, boundaries, usefulness, outcome, nextReviewOn } = review;
  return {
    on,
    ...said({ goalProgress, works, worksNot, boundaries, usefulness }),
    outcome: recordValues.reviewOutcome[outcome],
    ...said({ nextReviewOn }),
  };
}
