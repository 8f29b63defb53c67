import { refuseUnsupported } from '../../pdf/characters.ts';
import type { Finishing } from '../../pdf/conformance/finishing.ts';
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

/** Makes its printed pages an archival, tagged PDF, so that everyone can read them before they sign. */
export function paperFinishing({ title, subject, author }: PaperDocument, madeAt: Date): Finishing {
  const facts = { title, subject, author, language: recordLanguage, madeAt };
  return { facts, attachment: null, fields: [], contents: new Map() };
}
