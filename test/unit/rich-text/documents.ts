import type { RichDocument, RichMark, RichNode } from '../../../shared/rich-text/document.ts';

/** Short builders, so that a test reads like the document it speaks of. */
export const text = (words: string, ...marks: (string | RichMark)[]): RichNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && {
    marks: marks.map((mark) => (typeof mark === 'string' ? { type: mark } : mark)),
  }),
});
export const link = (words: string, href: string): RichNode => text(words, { type: 'link', attrs: { href } });
export const node = (type: string, ...content: RichNode[]): RichNode => ({
  type,
  ...(content.length > 0 && { content }),
});
export const paragraph = (...content: (string | RichNode)[]): RichNode =>
  node('paragraph', ...content.map((part) => (typeof part === 'string' ? text(part) : part)));
export const heading = (level: number, words: string): RichNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});
export const item = (...blocks: RichNode[]): RichNode => node('listItem', ...blocks);
export const bullets = (...items: RichNode[]): RichNode => node('bulletList', ...items);
export const numbers = (start: number, ...items: RichNode[]): RichNode => ({
  type: 'orderedList',
  attrs: { start, type: null },
  content: items,
});
export const task = (checked: boolean, ...blocks: RichNode[]): RichNode => ({
  type: 'taskItem',
  attrs: { checked },
  content: blocks,
});
const cell =
  (type: string) =>
  (...content: (string | RichNode)[]): RichNode => ({
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null },
    content: [paragraph(...content)],
  });
export const td = cell('tableCell');
export const th = cell('tableHeader');
export const row = (...cells: RichNode[]): RichNode => node('tableRow', ...cells);
export const table = (...rows: RichNode[]): RichNode => node('table', ...rows);
export const documentOf = (...blocks: RichNode[]): RichDocument => ({
  version: 1,
  content: node('doc', ...blocks),
});
