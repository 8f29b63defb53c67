import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ShareableDocument } from '../../export/documents/document-kind.ts';
import type { PlacedContents } from '../../export/pdf/contents-of.ts';
import { say } from '../../export/pdf/record-words.ts';

/** What the pages of a document must say: their words in order, and the addresses that they link to. */
export type ExpectedText = { readonly words: string; readonly links: readonly string[] };

/**
 * The words that a document prints, made as when it was printed; undefined where it cannot be printed at all. Whoever
 * changes the words or their order must keep the earlier ones and compare with them too: documents that were signed
 * before would otherwise be called different.
 */
export function expectedText(
  document: ShareableDocument,
  fingerprint: string,
  placed: PlacedContents,
): ExpectedText | undefined {
  const page = htmlOf(document, fingerprint, placed);
  if (page === undefined) return undefined;
  const body = page.slice(page.indexOf('<body>') + '<body>'.length);
  const words = body
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<\/?(?:strong|em|u|s|code|a|wbr|span)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ');
  const links = [...body.matchAll(/<a href="([^#"][^"]*)"/g)].map(([, address = '']) => unescaped(address));
  return { words: unescaped(words), links };
}

function htmlOf(
  document: ShareableDocument,
  fingerprint: string,
  placed: PlacedContents,
): string | undefined {
  try {
    return document.html(fingerprint, {}, placed);
  } catch (error) {
    if (error instanceof AlcoveError) return undefined;
    throw error;
  }
}

/** What runs along the edges of a page, counted from 1. */
export function runningHeads(
  document: ShareableDocument,
  { page, pages, placed }: { page: number; pages: number; placed: PlacedContents },
): string[] {
  const heads = document.headsOn(page, placed);
  return [heads.top, heads.topRight, say('record.page', { page, pages })];
}

function unescaped(html: string): string {
  return html
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Text without what two ways of writing the same may differ in: spaces, line breaks, ligatures and joiners. */
export function bareText(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{Cf}\p{Variation_Selector}]+/gu, '');
}
