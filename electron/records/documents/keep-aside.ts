import type { DocumentRef } from '../../../shared/domain/history.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import type { Change } from '../write-context.ts';
import { keepBeside } from './document-versions.ts';
import { hasText } from './text-in-force.ts';

/**
 * Keeps a text that must not take the place of the one in force in the document's history.
 *
 * @returns false when there is no such document where documents stand: it lies in the bin, or is gone
 */
export function keepAside(
  now: Change,
  { document, ...ref }: DocumentRef & { document: RichDocument },
): boolean {
  if (!hasText(now.db, ref)) return false;
  keepBeside(now, ref, document);
  return true;
}
