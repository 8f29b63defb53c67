import type { RichDocument, RichNode } from './document.ts';
import { textWithin } from './text-within.ts';

/**
 * The words of a document for search, previews and the clipboard: one line per block, task boxes as ☐ and ☑, table
 * cells separated by tabs, links as their text.
 */
export function toPlainText(document: RichDocument): string {
  return lines(document.content).join('\n').trim();
}

function lines(node: RichNode): string[] {
  const children = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return children.map(inlineText).join('').split('\n');
    case 'taskItem':
      return withMarker(node.attrs?.checked === true ? '☑ ' : '☐ ', children.flatMap(lines));
    case 'tableRow':
      return [children.map((cell) => cell.content?.flatMap(lines).join(' ') ?? '').join('\t')];
    case 'horizontalRule':
      return [];
    case 'unknownBlock':
      return textWithin(node.attrs?.original);
    default:
      return children.flatMap(lines);
  }
}

function inlineText(node: RichNode): string {
  return node.type === 'hardBreak' ? '\n' : (node.text ?? '');
}

function withMarker(marker: string, [first = '', ...rest]: string[]): string[] {
  return [marker + first, ...rest];
}

/** How many words a document has, as people count them. */
export function countWords(document: RichDocument): number {
  return toPlainText(document).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
