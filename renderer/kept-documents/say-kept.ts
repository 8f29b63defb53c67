import type { KeptDocument } from '../../shared/domain/kept-document.ts';
import type { useWords } from '../app/words.tsx';

/** What a document is, in words: its kind, and of which session or version it is. */
export function sayKept(
  say: ReturnType<typeof useWords>['say'],
  { kind, number, fileName }: Pick<KeptDocument, 'kind' | 'number' | 'fileName'>,
): string {
  const facts = { number: number ?? 0 };
  if (kind === 'contract-scan') return say('kept.what.contract-scan', { ...facts, fileName });
  return say(`documents.kind.${kind}`, facts);
}
