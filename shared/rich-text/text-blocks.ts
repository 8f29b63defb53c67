import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import type { RichDocument, RichNode } from './document.ts';
import { richTextSchema } from './schema.ts';
import { textWithin } from './text-within.ts';

/** The words of one paragraph or heading. Every inline node that is no text counts as one character, as in the editor. */
export interface TextBlock {
  /** Its number among the paragraphs and headings of the document; null for words that cannot be edited one by one. */
  readonly block: number | null;
  readonly text: string;
  /** The heading that it stands under; null before the first. */
  readonly heading: string | null;
}

/** A stretch of one block. */
export interface BlockRange {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Every word of a document that a reader of it can come upon, block by block: addresses that a link hides, too. */
export function textBlocks(document: RichDocument): TextBlock[] {
  const blocks: TextBlock[] = [];
  let heading: string | null = null;
  let count = 0;
  const walk = (node: RichNode) => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const text = (node.content ?? []).map(inlineText).join('');
      if (node.type === 'heading') heading = text;
      blocks.push({ block: count, text, heading });
      for (const address of hiddenAddresses(node, text)) blocks.push({ block: null, text: address, heading });
      count += 1;
    } else if (node.type === 'unknownBlock') {
      for (const text of textWithin(node.attrs?.original)) blocks.push({ block: null, text, heading });
    } else node.content?.forEach(walk);
  };
  walk(document.content);
  return blocks;
}

function inlineText(node: RichNode): string {
  return node.type === 'hardBreak' ? '\n' : (node.text ?? '\ufffc');
}

/** E-mail addresses and telephone numbers that stand behind other words. */
function hiddenAddresses({ content = [] }: RichNode, text: string): string[] {
  const hidden = content
    .flatMap(({ marks = [] }) => marks)
    .map(({ attrs }) => String(attrs?.href ?? ''))
    .filter((href) => /^(?:mailto|tel):/.test(href))
    .map((href) => href.replace(/^\w+:/, ''))
    .filter((address) => !text.includes(address));
  return [...new Set(hidden)];
}

/** The positions of a stretch of a block in an open document; undefined where the text there is not the expected one. */
export function positionsOf(doc: Node, { block, start, end }: BlockRange, text: string) {
  let count = 0;
  let found: { from: number; to: number } | undefined;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    if (count === block && textOfBlock(node).slice(start, end) === text)
      found = { from: position + 1 + start, to: position + 1 + end };
    count += 1;
    return false;
  });
  return found;
}

/** The words of an open paragraph or heading, one character for each position. */
export function textOfBlock(node: Node): string {
  return node.textBetween(0, node.content.size, undefined, (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : '\ufffc',
  );
}

/** A document with other words in place of a stretch, marked as what stood there; undefined where it no longer stands there. */
export function replaceInBlock(
  document: RichDocument,
  range: BlockRange,
  text: string,
  replacement: string,
): RichDocument | undefined {
  const doc = richTextSchema.nodeFromJSON(document.content);
  const place = positionsOf(doc, range, text);
  if (place === undefined) return undefined;
  const marks = doc.nodeAt(place.from)?.marks ?? [];
  const changed = new Transform(doc).replaceWith(
    place.from,
    place.to,
    richTextSchema.text(replacement, marks),
  );
  return { version: document.version, content: changed.doc.toJSON() };
}
