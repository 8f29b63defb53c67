import { documentSchemaVersion, type RichDocument, type RichNode } from '../rich-text/document.ts';

/** A piece of plain writing, as it is written here or typed by a demonstration. */
export type RichBlock =
  | { readonly heading: string; readonly level?: 1 | 2 | 3 }
  | { readonly paragraph: string }
  | { readonly bullets: readonly string[] }
  | { readonly numbers: readonly string[] }
  | { readonly tasks: readonly { readonly text: string; readonly done: boolean }[] }
  | { readonly quote: string };

/** Plain blocks as a document that the editor and `checkDocument` take as it is. */
export function toRichDocument(blocks: readonly RichBlock[]): RichDocument {
  const content = blocks.length > 0 ? blocks.map(nodeOf) : [paragraphOf('')];
  return { version: documentSchemaVersion, content: { type: 'doc', content } };
}

function nodeOf(block: RichBlock): RichNode {
  if ('heading' in block)
    return { type: 'heading', attrs: { level: block.level ?? 2 }, content: wordsOf(block.heading) };
  if ('paragraph' in block) return paragraphOf(block.paragraph);
  if ('bullets' in block) return { type: 'bulletList', content: block.bullets.map(listItemOf) };
  if ('numbers' in block)
    return { type: 'orderedList', attrs: { start: 1, type: null }, content: block.numbers.map(listItemOf) };
  if ('quote' in block) return { type: 'blockquote', content: [paragraphOf(block.quote)] };
  return { type: 'taskList', content: block.tasks.map(taskOf) };
}

function listItemOf(text: string): RichNode {
  return { type: 'listItem', content: [paragraphOf(text)] };
}

function taskOf({ text, done }: { text: string; done: boolean }): RichNode {
  return { type: 'taskItem', attrs: { checked: done }, content: [paragraphOf(text)] };
}

function paragraphOf(text: string): RichNode {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: wordsOf(text) };
}

function wordsOf(text: string): RichNode[] {
  return [{ type: 'text', text }];
}
