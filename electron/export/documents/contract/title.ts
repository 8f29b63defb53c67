import type { RichDocument } from '../../../../shared/rich-text/document.ts';
import { toPlainText } from '../../../../shared/rich-text/plain-text.ts';

/**
 * The title that a text begins with, where it has one, and the rest of it: a heading of the first level that stands first
 * and is the only one of its level.
 */
export function splitTitle(document: RichDocument): { title: string | undefined; rest: RichDocument } {
  const [first, ...others] = document.content.content ?? [];
  const isTop = (node: typeof first) => node?.type === 'heading' && (node.attrs?.level ?? 1) === 1;
  if (first === undefined || !isTop(first) || others.some(isTop)) return { title: undefined, rest: document };
  const title = toPlainText({ ...document, content: { ...document.content, content: [first] } }).trim();
  if (title === '') return { title: undefined, rest: document };
  return { title, rest: { ...document, content: { ...document.content, content: others } } };
}
