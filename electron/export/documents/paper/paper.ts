import { refuseUnsupported } from '../../pdf/characters.ts';
import { conform } from '../../pdf/conformance/conform.ts';
import type { Markup } from '../../pdf/markup.ts';
import { recordLanguage } from '../../pdf/record-words.ts';
import { pageHtml } from '../page-html.ts';
import { paperHandsStyle } from './hands.ts';

/** A document to print and sign by hand. It is not signed digitally, and carries no data. */
export interface PaperDocument {
  readonly title: string;
  readonly subject: string;
  /** The mentor. */
  readonly author: string;
  /** Holds neither a name nor an alias. */
  readonly fileName: string;
  readonly head: string;
  readonly body: Markup;
}

/** Its pages as one complete HTML document to print. @throws AlcoveError `export.unsupportedText` */
export function paperHtml({ title, head, body }: PaperDocument): string {
  refuseUnsupported(body.markup);
  return pageHtml({ title, heads: { top: head, topRight: '' }, body, ownStyle: paperHandsStyle });
}

/**
 * The printed pages as an archival, tagged PDF, so that everyone can read them before they sign.
 * @throws AlcoveError `export.printFailed`
 */
export async function finishPaper(
  printed: Uint8Array,
  { title, subject, author }: PaperDocument,
  madeAt: Date,
): Promise<Uint8Array> {
  const facts = { title, subject, author, language: recordLanguage, madeAt };
  return (await conform(printed, facts, undefined)).pdf;
}
