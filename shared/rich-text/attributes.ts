import { z } from 'zod';
import { isAllowedLink } from './links.ts';

const span = z.int().min(1).max(100);
const cell = z.object({
  colspan: span.default(1),
  rowspan: span.default(1),
  colwidth: z.array(z.number().min(0).max(10_000)).max(100).nullable().default(null),
  align: z.enum(['left', 'center', 'right']).nullable().default(null),
});

/**
 * What the attributes of each node and mark may be. ProseMirror itself checks only that they exist. Attributes that
 * are not named here are dropped, a value that does not fit refuses the document.
 */
const attributeShapes: Readonly<Record<string, z.ZodType<Record<string, unknown>>>> = {
  heading: z.object({ level: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
  orderedList: z.object({
    start: z.int().min(0).max(1_000_000).default(1),
    type: z.enum(['1', 'a', 'A', 'i', 'I']).nullable().default(null),
  }),
  taskItem: z.object({ checked: z.boolean().default(false) }),
  tableCell: cell,
  tableHeader: cell,
  unknownBlock: z.object({ original: z.record(z.string(), z.unknown()) }),
  link: z.object({ href: z.custom<string>(isAllowedLink) }),
};

const none = z.object({});

/** The attributes of a node or mark, cleaned; undefined where they do not fit. */
export function fittingAttributes(type: string, attrs: unknown): Record<string, unknown> | undefined {
  return (attributeShapes[type] ?? none).safeParse(attrs ?? {}).data;
}
