import { AlcoveError } from '../ipc/errors.ts';
import { fittingAttributes } from './attributes.ts';
import {
  documentSchemaVersion,
  type RichDocument,
  type RichMark,
  type RichNode,
  richDocument,
} from './document.ts';
import { richTextSchema } from './schema.ts';

/**
 * Checks a document of the current version before it is written: within the limits, known nodes and marks only, each
 * where the schema allows it, every attribute of the right kind. Links to anything but http, https, mailto and tel
 * lose the link and keep the text. Returns the document in its canonical form.
 * @throws AlcoveError `document.invalid`
 */
export function checkDocument(value: unknown): RichDocument {
  const parsed = richDocument.safeParse(value);
  if (!parsed.success || parsed.data.version !== documentSchemaVersion)
    throw new AlcoveError('document.invalid');
  return { version: documentSchemaVersion, content: canonical(parsed.data.content) };
}

function canonical(content: RichNode): RichNode {
  try {
    const node = richTextSchema.nodeFromJSON(withCleanAttributes(content));
    if (node.type !== richTextSchema.topNodeType) throw new AlcoveError('document.invalid');
    node.check();
    return node.toJSON();
  } catch (error) {
    if (error instanceof AlcoveError) throw error;
    // ProseMirror says in a RangeError, with words from the document, what does not fit: only the code goes on
    throw new AlcoveError('document.invalid');
  }
}

function withCleanAttributes(node: RichNode): RichNode {
  const attrs = fittingAttributes(node.type, node.attrs);
  if (attrs === undefined) throw new AlcoveError('document.invalid');
  return {
    type: node.type,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(node.text !== undefined && { text: node.text }),
    ...(node.marks !== undefined && { marks: node.marks.flatMap(cleanMark) }),
    ...(node.content !== undefined && { content: node.content.map(withCleanAttributes) }),
  };
}

function cleanMark(mark: RichMark): RichMark[] {
  const attrs = fittingAttributes(mark.type, mark.attrs);
  if (attrs === undefined) return [];
  return [Object.keys(attrs).length > 0 ? { type: mark.type, attrs } : { type: mark.type }];
}
