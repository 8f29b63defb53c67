import type { ShareablePortfolio } from '../../../../shared/domain/shareable-portfolio.ts';
import { say } from '../../pdf/record-words.ts';
import type { Heads } from '../document-kind.ts';
import { partsOf } from './parts.ts';

/** What runs along the top of the contents and of the page of proof. */
export const outerHeads: Heads = { top: say('portfolioPrint.title'), topRight: '' };

/** What runs along the top of each part: its title, and that of the document where each has pages of its own. */
export function partHeads(portfolio: ShareablePortfolio): Map<string, Heads> {
  return new Map(
    partsOf(portfolio).flatMap(({ name, title, documents, isApart }) => {
      const top = say('portfolioPrint.head', { part: title });
      const own = documents.map((document): [string, Heads] => [
        document.name,
        { top, topRight: isApart ? document.title : '' },
      ]);
      return [[name, { top, topRight: '' }], ...own];
    }),
  );
}

/** The style of the pages of each part, by its name. */
export function pageRules(portfolio: ShareablePortfolio): string {
  return [...partHeads(portfolio)]
    .map(
      ([name, { top, topRight }]) =>
        `@page ${name}{@top-left{content:${quoted(top)}}@top-right{content:${quoted(topRight)}}}`,
    )
    .join('\n');
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"`;
