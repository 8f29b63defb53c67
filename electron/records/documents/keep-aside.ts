import type { DocumentRef } from '../../../shared/domain/history.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import type { Change } from '../write-context.ts';
import { hasHistory, keepBeside } from './document-versions.ts';

/**
 * Keeps a text that must not take the place of the one in force in the document's history.
 *
 * @returns false when the document has no history: it is gone for good, and its text with it
 */
export function keepAside(
  now: Change,
  { document, ...ref }: DocumentRef & { document: RichDocument },
): boolean {
  if (!hasHistory(now.db, ref)) return false;
  keepBeside(now, ref, document);
  return true;
}
