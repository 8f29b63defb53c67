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

/** True for a tree of nodes within the limits. */
function isNodeTree(value: unknown): value is RichNode {
  return isWithinLimits(value, 0, { values: 0, characters: 0 }) && isNode(value);
}

/** Goes no deeper than the limit, so that hostile depth never reaches the end of the stack, and stops at the first excess. */
function isWithinLimits(
  value: unknown,
  depth: number,
  seen: { values: number; characters: number },
): boolean {
  seen.values += 1;
  if (typeof value === 'string') seen.characters += value.length;
  if (seen.values > documentLimits.values || seen.characters > documentLimits.characters) return false;
  if (depth > documentLimits.depth * 2) return false;
  if (Array.isArray(value)) {
    for (const child of value) if (!isWithinLimits(child, depth + 1, seen)) return false;
    return true;
  }
  if (!isRecord(value)) return typeof value === 'string' || isJsonScalar(value);
  for (const key of Object.keys(value)) {
    seen.characters += key.length;
    if (!isWithinLimits(value[key], depth + 1, seen)) return false;
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
