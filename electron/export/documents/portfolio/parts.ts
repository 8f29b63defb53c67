import type { ShareablePortfolio } from '../../../../shared/domain/shareable-portfolio.ts';
import type { Markup } from '../../pdf/markup.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import { hoursHtml } from './hours-part.ts';
import { reviewHtml } from './review-part.ts';
import { sessionHtml } from './session-part.ts';

/** A place in a portfolio that its contents lead to. */
export interface PortfolioPlace {
  /** The name of the link's destination, and of the pages with its running heads. */
  readonly name: string;
  readonly title: string;
}

/** The page at the end that says what the signature shows. */
export const proofPlace: PortfolioPlace = { name: 'proof', title: say('record.proof.heading') };

/** One of the documents in a part; its headings begin with the second level. */
interface PortfolioDocument extends PortfolioPlace {
  html(): Markup;
}

/** A part of a portfolio: documents with titles of their own, or one that the part's title is enough for. */
export interface PortfolioPart extends PortfolioPlace {
  readonly documents: readonly PortfolioDocument[];
  /** Whether each document begins on a page of its own. */
  readonly isApart: boolean;
  /** What is said without a title of its own. */
  html?(): Markup;
}

/** The parts that were chosen, in the order of the pages. */
export function partsOf(portfolio: ShareablePortfolio): PortfolioPart[] {
  const { sessions, reviews, hours } = portfolio;
  const parts: (PortfolioPart | false)[] = [
    sessions.length > 0 && {
      name: 'sessions',
      title: say('portfolioPrint.sessions'),
      isApart: true,
      documents: sessions.map((session, at) => {
        const { number, date } = session.session;
        return {
          name: `session-${at + 1}`,
          title: say('portfolioPrint.session', { number, date: sayDay(date) }),
          html: () => sessionHtml(session, portfolio),
        };
      }),
    },
    reviews.length > 0 && {
      name: 'reviews',
      title: say('portfolioPrint.reviews'),
      isApart: false,
      documents: reviews.map((review, at) => ({
        name: `review-${at + 1}`,
        title: say('portfolioPrint.review', { date: sayDay(review.on) }),
        html: () => reviewHtml(review),
      })),
    },
    hours !== undefined && {
      name: 'hours',
      title: say('portfolioPrint.hours'),
      isApart: false,
      documents: [],
      html: () => hoursHtml(hours),
    },
  ];
  return parts.filter((part) => part !== false);
}
