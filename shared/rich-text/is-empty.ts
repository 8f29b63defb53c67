import type { RichDocument } from './document.ts';
import { toPlainText } from './plain-text.ts';

/** True when a document says nothing: no visible sign in it, whatever empty paragraphs, lists or tables it holds. */
export function isEmptyDocument(document: RichDocument): boolean {
  return toPlainText(document).replaceAll(/[☐\s\p{Cc}\p{Cf}]/gu, '') === '';
}
