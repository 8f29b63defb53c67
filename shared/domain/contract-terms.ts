import { z } from 'zod';
import { optionalText } from './fields.ts';
import { localDate } from './time.ts';

/**
 * The terms that Alcove itself works with, beside the words of the contract: it reminds of the dates, counts the hours
 * and keeps to what was said of notes. Null is what was not agreed.
 */
export const contractTerms = z.object({
  /** Weeks from one session to the next. */
  everyWeeks: z.int().min(1).max(52).nullable().default(null),
  /** Length of a session. */
  minutes: z.int().min(5).max(600).nullable().default(null),
  /** How many sessions there will be. */
  sessions: z.int().min(1).max(500).nullable().default(null),
  reviewOn: localDate.nullable().default(null),
  endsOn: localDate.nullable().default(null),
  hoursAMonth: z.number().min(0.25).max(100).nullable().default(null),
  /** Session records are signed by both. */
  recordsSigned: z.boolean().default(false),
  /** The mentor keeps no private notes of this relationship. */
  noPrivateNotes: z.boolean().default(false),
  /** What is told to whom when the mentoring was directed, and nothing else. */
  reporting: optionalText(2000).default(null),
});
export type ContractTerms = z.infer<typeof contractTerms>;

/** Nothing agreed beyond the words. */
export const noTerms: ContractTerms = contractTerms.parse({});

/** Why terms cannot stand together, as the id of a rule; null when they can. */
export function termsProblem({ reviewOn, endsOn }: ContractTerms): 'review-after-end' | null {
  return reviewOn !== null && endsOn !== null && reviewOn > endsOn ? 'review-after-end' : null;
}
