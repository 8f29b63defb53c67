import type { PortfolioChoice, PortfolioParts } from '../../../shared/domain/portfolio.ts';

/** All that a portfolio can be put together from. */
export function everyPart(parts: PortfolioParts): PortfolioChoice {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    ...{ contracts: ids(parts.contracts), sessions: ids(parts.sessions), reviews: ids(parts.reviews) },
    ...{ goals: parts.goals > 0, hours: parts.months > 0, closings: ids(parts.closings) },
    ...{ forWhom: 'The panel', foreword: 'A year of meeting.' },
  };
}
