import { z } from 'zod';
import { id, optionalText } from './fields.ts';
import { localDate } from './time.ts';

/** What a mentee's portfolio can be put together from, each in the order of the pages. */
export const portfolioParts = z.object({
  /** Versions that were agreed. */
  contracts: z.array(z.object({ id, number: z.int(), agreedOn: localDate })),
  /** How many goals stand on the goals sheet. */
  goals: z.int(),
  /** Those that were held. */
  sessions: z.array(
    z.object({
      id,
      number: z.int(),
      date: localDate,
      /** The day on which the newest record was signed; null where none was. */
      signedOn: localDate.nullable(),
      /** Whether the record says anything. */
      isWritten: z.boolean(),
    }),
  ),
  reviews: z.array(z.object({ id, on: localDate })),
  /** How many months there are between the first session and the last; 0 before the first. */
  months: z.int(),
  /** Closing statements that were sealed. */
  closings: z.array(z.object({ id, sealedOn: localDate })),
});
export type PortfolioParts = z.infer<typeof portfolioParts>;

/** What is to stand in a portfolio. */
export const portfolioChoice = z.object({
  contracts: z.array(id),
  goals: z.boolean(),
  sessions: z.array(id),
  reviews: z.array(id),
  hours: z.boolean(),
  closings: z.array(id),
  /** Whom the mentee wants to show it to. */
  forWhom: optionalText(200),
  foreword: optionalText(4000),
});
export type PortfolioChoice = z.infer<typeof portfolioChoice>;
type Chosen = Omit<PortfolioChoice, 'forWhom' | 'foreword'>;

/**
 * What is proposed: the contract in force, the goals, every record that says something or was signed, and what was said
 * at the end. Reviews and hours are for the two to add, because not every reader is meant to see them.
 */
export function proposedChoice({ contracts, goals, sessions, closings }: PortfolioParts): PortfolioChoice {
  return {
    contracts: contracts.slice(-1).map((one) => one.id),
    goals: goals > 0,
    sessions: sessions
      .filter(({ isWritten, signedOn }) => isWritten || signedOn !== null)
      .map((one) => one.id),
    reviews: [],
    hours: false,
    closings: closings.map((one) => one.id),
    forWhom: null,
    foreword: null,
  };
}

/** What is chosen, without what is no longer there. */
export function stillThere<C extends Chosen>(choice: C, parts: PortfolioParts): C {
  const only = (ids: readonly string[], of: readonly { readonly id: string }[]) =>
    ids.filter((id) => of.some((part) => part.id === id));
  return {
    ...choice,
    contracts: only(choice.contracts, parts.contracts),
    goals: choice.goals && parts.goals > 0,
    sessions: only(choice.sessions, parts.sessions),
    reviews: only(choice.reviews, parts.reviews),
    hours: choice.hours && parts.months > 0,
    closings: only(choice.closings, parts.closings),
  };
}

/** How many documents were chosen; the hours and the goals sheet are one each. */
export function countChosen({ contracts, goals, sessions, reviews, hours, closings }: Chosen): number {
  const lists = [contracts, sessions, reviews, closings];
  return lists.reduce((sum, list) => sum + list.length, 0) + (goals ? 1 : 0) + (hours ? 1 : 0);
}

/** The first and the last of some days; undefined where there is none. */
export function spanOf(days: readonly string[]): { from: string; to: string } | undefined {
  const sorted = days.toSorted();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}
