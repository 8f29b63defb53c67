import type { RichDocument } from '../../../shared/rich-text/document.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { seeded } from '../random.ts';

const words =
  'after before clinic decide exam family goal hope idea job keep later mentor night option plan quiet rota sleep talk';
const list = words.split(' ');

/**
 * The text that a document has at a revision: the same for the process that writes it and for the one that looks whether
 * it is there. A spell of typing makes it longer; some are short, some many pages.
 */
export function textAt(subject: string, revision: number): RichDocument {
  const random = seeded(`${subject}/${Math.floor(revision / 40)}`);
  const length = (revision % 40) * random.pick([1, 3, 10, 60]);
  return documentOf(`${subject} at ${revision}`, ...paragraphs(length, random.fraction.bind(random)));
}

function paragraphs(length: number, fraction: () => number): string[] {
  const typed = Array.from({ length }, () => list[Math.floor(fraction() * list.length)]);
  const found: string[] = [];
  for (let at = 0; at < typed.length; at += 80) found.push(typed.slice(at, at + 80).join(' '));
  return found;
}

/** Whether a document is the one of that revision. */
export const isTextAt = (document: RichDocument, subject: string, revision: number): boolean =>
  toPlainText(document) === toPlainText(textAt(subject, revision));
