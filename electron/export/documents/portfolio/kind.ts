import {
  type ShareablePortfolio,
  shareablePortfolio,
} from '../../../../shared/domain/shareable-portfolio.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import type { DocumentKind } from '../document-kind.ts';
import { portfolioBody, portfolioProof } from './body.ts';
import { partsOf, proofPlace } from './parts.ts';
import { portfolioStyle } from './portfolio-style.ts';
import { outerHeads, pageRules, partHeads } from './running-heads.ts';

/** What mentor and mentee agreed and wrote down together, as one document with contents and bookmarks. */
export const portfolioKind: DocumentKind<ShareablePortfolio> = {
  kind: 'portfolio',
  format: 'alcove-portfolio',
  attachment: 'portfolio.json',
  schema: shareablePortfolio,
  words: {
    attachedAs: say('document.proof.attachment', { attachment: 'portfolio.json' }),
    chain: say('document.proof.chain'),
    attachment: say('portfolioPrint.attachmentDescription'),
    reason: say('portfolioPrint.reason'),
  },
  describe: ({ recordId, madeAt }) => {
    const date = madeAt.slice(0, 10);
    return {
      recordId,
      date,
      title: say('portfolioPrint.titleWithDate', { date: sayDay(date) }),
      subject: say('portfolioPrint.subject'),
      fileName: say('portfolioPrint.fileName', { date }),
    };
  },
  heads: () => outerHeads,
  body: portfolioBody,
  book: {
    contents: (portfolio) =>
      new Map(
        [...partsOf(portfolio).flatMap((part) => [part, ...part.documents]), proofPlace].map(
          ({ name, title }) => [name, title],
        ),
      ),
    partHeads,
    style: (portfolio) => `${portfolioStyle}${pageRules(portfolio)}`,
    proof: portfolioProof,
  },
};
