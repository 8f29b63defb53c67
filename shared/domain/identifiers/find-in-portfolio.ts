import type { ShareablePortfolio } from '../shareable-portfolio.ts';
import { findInDocument } from './find-in-document.ts';
import { findInRecord } from './find-in-record.ts';
import type { RecordFinding } from './record-finding.ts';
import type { WatchFor } from './watch-for.ts';

/**
 * What to look at in a portfolio before it leaves, in every text of it that a person wrote. It is changed where it was
 * written, and never here.
 */
export function findInPortfolio(
  portfolio: ShareablePortfolio,
  watch: WatchFor,
  today: string,
): RecordFinding[] {
  const { forWhom, foreword, contracts, goalsSheet, sessions, reviews, closings } = portfolio;
  const said = reviews.map(({ outcome: _, ...words }) => words);
  const ofSessions = sessions.flatMap(({ signed: _, ...session }) =>
    findInRecord(session, watch, today).map((found) => ({
      ...found,
      path: ['sessions', session.session.number, ...found.path],
      replaceable: false,
    })),
  );
  return [
    ...findInDocument({ forWhom, foreword }, watch, today),
    ...findInDocument({ contracts, goalsSheet }, watch, today),
    ...ofSessions,
    ...findInDocument({ reviews: said, closings }, watch, today),
  ];
}
