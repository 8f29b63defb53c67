import type { RichDocument, RichNode } from './document.ts';
import { textWithin } from './text-within.ts';

const visible = /[^☐\s\p{Cc}\p{Cf}]/u;

/** True when a document says nothing: no visible sign in it, whatever empty paragraphs, lists or tables it holds. */
export function isEmptyDocument(document: RichDocument): boolean {
  return !saysSomething(document.content);
}

/** True for a node with a visible sign in it; a ticked box is one. Looks no further than the first. */
export function saysSomething(node: RichNode): boolean {
  if (node.type === 'taskItem' && node.attrs?.checked === true) return true;
  if (node.type === 'unknownBlock')
    return textWithin(node.attrs?.original).some((line) => visible.test(line));
  return visible.test(node.text ?? '') || (node.content ?? []).some(saysSomething);
}
