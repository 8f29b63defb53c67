import { type PlacedContents, pagePlaceholder } from '../../pdf/contents-of.ts';
import { html, type Markup } from '../../pdf/markup.ts';
import { say } from '../../pdf/record-words.ts';
import type { PortfolioPlace } from './parts.ts';

/** A part in the contents, and what is listed below it. */
type Listed = PortfolioPlace & { readonly documents: readonly PortfolioPlace[] };

/**
 * What is in a portfolio, with a link to each part and document. Before the portfolio is printed nobody knows on which
 * pages they are, and the room for the numbers is kept.
 */
export function contentsHtml(parts: readonly Listed[], placed: PlacedContents | undefined): Markup {
  const entry = ({ name, title }: PortfolioPlace) =>
    html`<a href="#${name}"><span>${title}</span> <span class="at">${String(placed?.get(name) ?? pagePlaceholder)}</span></a>`;
  const items = parts.map(
    (part) =>
      html`<li class="part">${entry(part)}${
        part.documents.length > 0 &&
        html`<ol>${part.documents.map((document) => html`<li>${entry(document)}</li>`)}</ol>`
      }</li>`,
  );
  return html`<section class="contents"><h1>${say('portfolioPrint.contents')}</h1><ol>${items}</ol></section>`;
}
