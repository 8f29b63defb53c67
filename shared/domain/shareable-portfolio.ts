import { z } from 'zod';
import { closingSaid } from './shareable-closing-statement.ts';
import { contractSaid } from './shareable-contract.ts';
import { goalsSheetSaid } from './shareable-goals-sheet.ts';
import { day, hash, line, madeFields, passage, shareableMentee, shareableMentor } from './shareable-parts.ts';
import { recordSaid } from './shareable-record.ts';

/** The file in which a session record was signed, so that a reader can find it and compare. */
const signedFile = z.strictObject({
  signedOn: day,
  sha256: hash,
  /** The file that the mentee signed too; it begins with the one above. */
  countersigned: z.strictObject({ sha256: hash, name: line }).optional(),
  /** Whether the words of the record were changed since, in an amendment that is not signed yet. */
  changedSince: z.boolean(),
});

/** A session record as a part of a portfolio: what was signed, and where nothing was signed, what is written. */
export const portfolioSession = recordSaid.extend({ signed: signedFile.optional() });
export type PortfolioSession = z.infer<typeof portfolioSession>;

/** A review without the conflict check, which is the mentor's own. */
const shareableReview = z.strictObject({
  on: day,
  goalProgress: passage.optional(),
  works: passage.optional(),
  worksNot: passage.optional(),
  boundaries: passage.optional(),
  usefulness: passage.optional(),
  /** What the two decided, in the words shown. */
  outcome: line,
  nextReviewOn: day.optional(),
});
export type ShareableReview = z.infer<typeof shareableReview>;

/** The time given to the mentoring, and nothing of what was said. */
const shareableHours = z.strictObject({
  /** From the first month in which a session was held to the last, those without one included. */
  months: z
    .array(
      z.strictObject({
        month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
        sessions: z.int().nonnegative(),
        minutes: z.int().nonnegative(),
      }),
    )
    .min(1)
    .max(1200),
  agreedAMonth: z.number().positive().optional(),
});
export type ShareableHours = z.infer<typeof shareableHours>;

/**
 * All that may leave in a portfolio, by allow-list: the shareable data of every part that was chosen, each in an
 * allow-list of its own. Parts come in the order of the pages; one that was not chosen is left out.
 */
export const shareablePortfolio = z.strictObject({
  format: z.literal('alcove-portfolio'),
  version: z.literal(1),
  recordId: z.uuid(),
  mentor: shareableMentor,
  mentee: shareableMentee,
  /** From the first day that a part speaks of to the last. */
  period: z.strictObject({ from: day, to: day }),
  /** Whom the mentee wants to show it to. */
  forWhom: line.optional(),
  /** A few words that go before. */
  foreword: passage.optional(),
  contracts: z.array(contractSaid).max(200),
  goalsSheet: goalsSheetSaid.optional(),
  sessions: z.array(portfolioSession).max(1000),
  reviews: z.array(shareableReview).max(500),
  hours: shareableHours.optional(),
  closings: z.array(closingSaid).max(200),
  ...madeFields,
});
export type ShareablePortfolio = z.infer<typeof shareablePortfolio>;
