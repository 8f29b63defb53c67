import type { RichDocument, RichNode } from '../rich-text/document.ts';
import { textWithin } from '../rich-text/text-within.ts';

/** What a line of a document is: one paragraph, heading, item of a list, row of a table, and so on. */
export type LineKind = 'paragraph' | 'heading' | 'bullet' | 'number' | 'task' | 'row' | 'rule' | 'unknown';

/** One block of a document with its words in reading order. */
export interface DocumentLine {
  readonly kind: LineKind;
  /** Of a heading, 1 to 3; 0 elsewhere. */
  readonly level: number;
  /** How deep it stands in lists: 1 in a list, 2 in a list within it; 0 outside. */
  readonly depth: number;
  /** Of an item of a numbered list; 0 elsewhere. It moves on with the items before it, which is no change. */
  readonly number: number;
  readonly quoted: boolean;
  /** A box at the start says whether a task is done; cells of a row are set apart by ` | `. */
  readonly text: string;
  /** Where the words are bold, linked and so on; equal texts with other marks are not the same line. */
  readonly marks: string;
}

interface Around {
  readonly depth: number;
  readonly quoted: boolean;
  /** Of the list item whose first paragraph comes next. */
  readonly item?: 'bullet' | 'number' | 'task';
  readonly box?: string;
  readonly number?: number;
}

/** A document as lines, so that two versions of it can be compared block by block. */
export function documentLines(document: RichDocument): DocumentLine[] {
  return linesOf(document.content, { depth: 0, quoted: false });
}

function linesOf(node: RichNode, around: Around): DocumentLine[] {
  const children = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return [line(around.item ?? 'paragraph', `${around.box ?? ''}${wordsOf(node)}`, around, children)];
    case 'heading':
      return [{ ...line('heading', wordsOf(node), around, children), level: Number(node.attrs?.level ?? 1) }];
    case 'bulletList':
      return children.flatMap((item) => itemLines(item, { item: 'bullet' }, around));
    case 'orderedList':
      return children.flatMap((item, at) =>
        itemLines(item, { item: 'number', number: Number(node.attrs?.start ?? 1) + at }, around),
      );
    case 'taskList':
      return children.flatMap((item) =>
        itemLines(item, { item: 'task', box: item.attrs?.checked === true ? '☑ ' : '☐ ' }, around),
      );
    case 'blockquote':
      return children.flatMap((child) => linesOf(child, { ...around, quoted: true }));
    case 'tableRow':
      return [line('row', children.map(cellText).join(' | '), around, children)];
    case 'horizontalRule':
      return [line('rule', '', around, [])];
    case 'unknownBlock':
      return [line('unknown', textWithin(node.attrs?.original).join(' '), around, [node])];
    default:
      return children.flatMap((child) => linesOf(child, around));
  }
}

/** The first paragraph of an item carries its sign; what follows stands below it. */
function itemLines(item: RichNode, first: Partial<Around>, { depth, quoted }: Around): DocumentLine[] {
  const within = { depth: depth + 1, quoted };
  return (item.content ?? []).flatMap((child, at) =>
    linesOf(child, at === 0 ? { ...within, ...first } : within),
  );
}

function line(
  kind: LineKind,
  text: string,
  { depth, quoted, number = 0 }: Around,
  content: readonly RichNode[],
): DocumentLine {
  return { kind, level: 0, depth, number, quoted, text, marks: marksOf(content) };
}

function cellText(cell: RichNode): string {
  return (cell.content ?? [])
    .flatMap((child) => linesOf(child, { depth: 0, quoted: false }))
    .map(({ text }) => text)
    .join(' ');
}

function wordsOf(node: RichNode): string {
  return (node.content ?? []).map(({ type, text }) => (type === 'hardBreak' ? '\n' : (text ?? ''))).join('');
}

/** Everything but the words: empty for plain writing. */
function marksOf(content: readonly RichNode[]): string {
  const marked = content.some(({ marks, content }) => marks !== undefined || content !== undefined);
  const unknown = content.some(({ type }) => type === 'unknownBlock');
  return marked || unknown ? JSON.stringify(content) : '';
}
