import { Fragment, Mark, type Node } from '@tiptap/pm/model';
import { fittingAttributes } from './attributes.ts';
import type { RichMark, RichNode } from './document.ts';
import { richTextSchema } from './schema.ts';

/**
 * Makes content from another version fit this schema without losing any of it. A block that is not known, or that
 * holds something that has no place in it, becomes an `unknownBlock` with the original inside; the smallest block
 * around it that can stand alone is taken. Unknown marks fall away and their text stays. A kept block that this
 * version knows is turned back.
 */
export function keepUnknown(content: RichNode): RichNode {
  const root = asKnown(content);
  const whole = root?.type === richTextSchema.topNodeType ? root : undefined;
  return (whole ?? richTextSchema.topNodeType.create(null, asUnknownBlock(content))).toJSON();
}

/** The node as this schema has it, or undefined where it is not known or cannot hold what is in it. */
function asKnown(json: RichNode): Node | undefined {
  if (json.type === 'unknownBlock') return asRestored(json) ?? asUnknownBlock(json);
  const marks = knownMarks(json.marks ?? []);
  if (json.type === 'text') return json.text ? richTextSchema.text(json.text, marks) : undefined;
  const type = richTextSchema.nodes[json.type];
  const attrs = fittingAttributes(json.type, json.attrs);
  if (type === undefined || attrs === undefined) return undefined;
  const children = Fragment.from(
    (json.content ?? []).map((child) => asKnown(child) ?? asUnknownBlock(child)),
  );
  return type.validContent(children) ? type.create(attrs, children, marks) : undefined;
}

function asRestored(json: RichNode): Node | undefined {
  const original = json.attrs?.original;
  if (!isNodeLike(original)) return undefined;
  const restored = asKnown(original);
  return restored?.type.isInGroup('block') ? restored : undefined;
}

function asUnknownBlock(json: RichNode): Node {
  const original = json.type === 'unknownBlock' ? json.attrs?.original : json;
  return richTextSchema.node('unknownBlock', { original });
}

function knownMarks(marks: readonly RichMark[]): readonly Mark[] {
  return marks.reduce<readonly Mark[]>((set, { type, attrs }) => {
    const known = richTextSchema.marks[type];
    const fitting = fittingAttributes(type, attrs);
    return known === undefined || fitting === undefined ? set : known.create(fitting).addToSet(set);
  }, Mark.none);
}

function isNodeLike(value: unknown): value is RichNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
