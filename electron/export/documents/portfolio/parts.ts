import type { ShareablePortfolio } from '../../../../shared/domain/shareable-portfolio.ts';
import { html, type Markup } from '../../pdf/markup.ts';
import { type Drawings, drawingsAt } from '../../pdf/record-signatures.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import { sealedStatementHtml } from '../closing-statement/body.ts';
import { agreedContractHtml } from '../contract/body.ts';
import { splitTitle } from '../contract/title.ts';
import { goalsSheetWords } from '../goals-sheet/body.ts';
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

/** The parts that were chosen, in the order of the pages. `drawings` are what was drawn by hand under their documents. */
export function partsOf(portfolio: ShareablePortfolio, drawings: Drawings = {}): PortfolioPart[] {
  const { contracts, goalsSheet, sessions, reviews, hours, closings, mentor, mentee } = portfolio;
  const people = { mentor, mentee };
  const parts: (PortfolioPart | false)[] = [
    contracts.length > 0 && {
      name: 'contracts',
      title: say('portfolioPrint.contracts'),
      isApart: true,
      documents: contracts.map((contract) => {
        const { number, agreedOn, words } = contract.contract;
        const name = contractPlace(number);
        return {
          name,
          title: say('portfolioPrint.contract', { number, date: sayDay(agreedOn) }),
          html: () => html`${titleHtml(splitTitle(words).title)}
            ${agreedContractHtml({ ...contract, ...people }, drawingsAt(drawings, name))}`,
        };
      }),
    },
    goalsSheet !== undefined && {
      name: 'goals',
      title: say('portfolioPrint.goals', { date: sayDay(goalsSheet.asOf) }),
      isApart: false,
      documents: [],
      html: () => goalsSheetWords({ ...goalsSheet, ...people }),
    },
    sessions.length > 0 && {
      name: 'sessions',
      title: say('portfolioPrint.sessions'),
      isApart: true,
      documents: sessions.map((session, at) => {
        const { number, date } = session.session;
        return {
          name: `session-${at + 1}`,
          title: say('portfolioPrint.session', { number, date: sayDay(date) }),
          html: () => sessionHtml(session, people),
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
    closings.length > 0 && {
      name: 'closings',
      title: say('portfolioPrint.closings'),
      isApart: true,
      documents: closings.map((closing, at) => {
        const name = closingPlace(at);
        return {
          name,
          title: say('portfolioPrint.closing', { date: sayDay(closing.sealedOn) }),
          html: () => sealedStatementHtml({ ...closing, ...people }, drawingsAt(drawings, name)),
        };
      }),
    },
  ];
  return parts.filter((part) => part !== false);
}

/** Where a version of the contract stands. */
export const contractPlace = (number: number): string => `contract-${number}`;
/** Where a closing statement stands, counted from 0. */
export const closingPlace = (at: number): string => `closing-${at + 1}`;

/** What the two called the contract, where they did. */
const titleHtml = (title: string | undefined): Markup =>
  title === undefined ? html`` : html`<p class="lead">${title}</p>`;
