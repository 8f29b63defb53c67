import { z } from 'zod';

/** The version that new and upcast documents carry. Raise it with every change of the schema and add an upcast step. */
export const documentSchemaVersion = 1;

/** The most a single document may hold, so that no payload can exhaust memory or the stack. */
export const documentLimits = { characters: 2_000_000, depth: 64, values: 200_000 } as const;

export type RichMark = { type: string; attrs?: Record<string, unknown> };

/** A ProseMirror node as JSON. What an editor's `getJSON()` gives can be assigned to it. */
export type RichNode = {
  type: string;
  attrs?: Record<string, unknown> | undefined;
  content?: RichNode[];
  marks?: RichMark[];
  text?: string;
};

/**
 * A stored rich-text document: ProseMirror JSON and the version of the schema it was written with. This type says only
 * that the value is a tree of nodes within {@link documentLimits}; `checkDocument` says that the schema knows them.
 */
export const richDocument = z.strictObject({
  version: z.int().positive(),
  content: z.custom<RichNode>(isNodeTree, 'not a document within the limits'),
});
export type RichDocument = z.infer<typeof richDocument>;

/** A document with one empty paragraph: what a new editor starts from. */
export function emptyDocument(): RichDocument {
  return { version: documentSchemaVersion, content: { type: 'doc', content: [{ type: 'paragraph' }] } };
}

/** True for a tree of nodes within the limits. Walks without recursion: hostile depth must not reach the stack. */
function isNodeTree(value: unknown): value is RichNode {
  return isWithinLimits(value) && isNode(value);
}

function isWithinLimits(root: unknown): boolean {
  const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  let values = 0;
  let characters = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === 'string') characters += value.length;
    else if (typeof value === 'object' && value !== null) {
      if (depth > documentLimits.depth * 2) return false;
      for (const [key, child] of Object.entries(value)) {
        if (!Array.isArray(value)) characters += key.length;
        waiting.push({ value: child, depth: depth + 1 });
      }
    } else if (!isJsonScalar(value)) return false;
    if (values + waiting.length > documentLimits.values || characters > documentLimits.characters)
      return false;
  }
  return true;
}

function isJsonScalar(value: unknown): boolean {
  return (
    value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

/** Recursion is safe here: the limits were checked before. */
function isNode(value: unknown): value is RichNode {
  if (!isRecord(value) || typeof value.type !== 'string') return false;
  return (
    (value.text === undefined || typeof value.text === 'string') &&
    (value.attrs === undefined || isRecord(value.attrs)) &&
    (value.marks === undefined || (Array.isArray(value.marks) && value.marks.every(isMark))) &&
    (value.content === undefined || (Array.isArray(value.content) && value.content.every(isNode)))
  );
}

function isMark(value: unknown): value is RichMark {
  return (
    isRecord(value) && typeof value.type === 'string' && (value.attrs === undefined || isRecord(value.attrs))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
