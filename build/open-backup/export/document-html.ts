import type { DOMOutputSpec, Node } from '@tiptap/pm/model';
import { escapeHtml } from '../../../electron/export/escape-html.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import { richTextSchema } from '../../../shared/rich-text/schema.ts';

/**
 * A document as HTML. Every node and mark is written as the editor itself would show it: as the schema's own `toDOM` says.
 */
export const documentHtml = ({ content }: RichDocument): string =>
  contentOf(richTextSchema.nodeFromJSON(content));

function contentOf(node: Node): string {
  return node.children.map(nodeHtml).join('');
}

function nodeHtml(node: Node): string {
  const inner = node.isText
    ? escapeHtml(node.text ?? '')
    : specHtml(node.type.spec.toDOM?.(node) ?? ['div', 0], contentOf(node));
  return node.marks.reduceRight(
    (held, mark) => specHtml(mark.type.spec.toDOM?.(mark, true) ?? ['span', 0], held),
    inner,
  );
}

/** Elements that have no end tag. */
const empty = /^(br|hr|input|col|img)$/;

/** A ProseMirror output spec: `[tag, attributes?, ...children]`, where 0 stands for the content. */
function specHtml(spec: DOMOutputSpec, content: string): string {
  if (typeof spec === 'string') return escapeHtml(spec);
  if (!isList(spec)) throw new TypeError('a document is written without a DOM');
  const [tag, second, ...rest] = spec;
  const hasAttributes = typeof second === 'object' && second !== null && !isList(second);
  const attributes = hasAttributes ? attributesHtml(second) : '';
  const children = hasAttributes || second === undefined ? rest : [second, ...rest];
  if (empty.test(String(tag))) return `<${tag}${attributes}>`;
  const inner = children.map((child) => (child === 0 ? content : specHtml(child as DOMOutputSpec, content)));
  return `<${tag}${attributes}>${inner.join('')}</${tag}>${blockEnd.test(String(tag)) ? '\n' : ''}`;
}

const blockEnd = /^(p|h\d|ul|ol|li|table|tr|blockquote|div)$/;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function attributesHtml(attributes: object): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
}
