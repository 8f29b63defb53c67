import type { ShareablePortfolio } from '../../../../shared/domain/shareable-portfolio.ts';
import type { PlacedContents } from '../../pdf/contents-of.ts';
import { html, type Markup } from '../../pdf/markup.ts';
import type { Drawings } from '../../pdf/record-signatures.ts';
import { contentsHtml } from './contents-html.ts';
import { coverHtml } from './cover.ts';
import { type PortfolioPart, partsOf, proofPlace } from './parts.ts';

/** All that the pages of a portfolio say before the page of proof: cover, contents, and the parts. */
export function portfolioBody(
  portfolio: ShareablePortfolio,
  drawings: Drawings,
  placed: PlacedContents | undefined,
): Markup {
  const parts = partsOf(portfolio, drawings);
  const listed = [...parts, { ...proofPlace, documents: [] }];
  return html`${coverHtml(portfolio)}${contentsHtml(listed, placed)}${parts.map(partHtml)}`;
}

/** The page of proof, as the last part; `proof` says what it says under a heading. */
export function portfolioProof(proof: (heading: Markup) => Markup): Markup {
  return html`<section>${proof(html`<h1 id="${proofPlace.name}">${proofPlace.title}</h1>`)}</section>`;
}

function partHtml({ name, title, documents, isApart, html: words }: PortfolioPart): Markup {
  const head = html`<h1 id="${name}">${title}</h1>`;
  if (!isApart)
    return html`<section style="page:${name}">${head}${words?.()}${documents.map(documentHtml)}</section>`;
  return html`${documents.map(
    (document, at) =>
      html`<section style="page:${document.name}">${at === 0 && head}${documentHtml(document)}</section>`,
  )}`;
}

function documentHtml({ name, title, html: words }: PortfolioPart['documents'][number]): Markup {
  return html`<article><h2 id="${name}">${title}</h2>${oneLevelDown(words())}</article>`;
}

/**
 * The same words with each heading one level further down; there is none below the sixth. What people wrote is escaped in
 * them, so that every tag is one of ours.
 */
function oneLevelDown({ markup }: Markup): Markup {
  const lower = (_: string, tag: string, level: string) => `${tag}${Math.min(6, Number(level) + 1)}`;
  return { markup: markup.replaceAll(/(<\/?h)([1-6])\b/g, lower) };
}
