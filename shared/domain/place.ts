import { z } from 'zod';
import { id } from './fields.ts';

/** Names a document among all of the vault, by its kind and an internal id. */
const documentKey = z.string().regex(/^[a-z-]+:[0-9a-f-]{36}$/);

/** The parts of the backup page, in the order of their tabs. */
export const backupParts = ['folders', 'rehearsal', 'register', 'files'] as const;

/** What may stand behind the `?` of an address: nothing but these names of parts of a page, never a word of anyone's. */
const asked: Readonly<Record<string, readonly string[]>> = { part: backupParts, only: ['old'] };

const isKnown = ([name, value]: readonly [string, string]): boolean =>
  Object.hasOwn(asked, name) && asked[name]?.includes(value) === true;

/** The address of a page as it is kept: of what it asks for only the names above stay. */
export function keptRoute(path: string, asks: Iterable<readonly [string, string]>): string {
  const known = [...asks].filter(isKnown).map((one) => one.join('='));
  return known.length === 0 ? path : `${path}?${known.join('&')}`;
}

function isKept(route: string): boolean {
  const [path = '', ...rest] = route.split('?');
  const asks = rest.flatMap((part) => part.split('&')).map((one) => pairOf(one));
  return /^\/[a-z0-9/-]*$/.test(path) && keptRoute(path, asks) === route;
}

function pairOf(one: string): readonly [string, string] {
  const [name = '', ...value] = one.split('=');
  return [name, value.join('=')];
}

/** What was typed into a form and not handed in. */
export const formDraft = z.object({
  /** The page and the fields of the form, and what they held at first: where it is opened like this again, it is this one. */
  form: z.string().max(20_000),
  values: z.record(z.string(), z.unknown()),
});
export type FormDraft = z.infer<typeof formDraft>;

/** Where the mentor was when the vault was locked. Internal ids and positions; words only in the drafts. */
export const place = z.object({
  /** The page, as the window's own router names it. */
  route: z.string().max(300).refine(isKept),
  /** The mentee whom the laptop was turned to; null while it faced the mentor. */
  turnedTo: id.nullable().default(null),
  /** The selection in every text on it, counted as ProseMirror counts positions. */
  selections: z.array(z.object({ document: documentKey, from: z.int().min(0), to: z.int().min(0) })).max(8),
  /** The text that the cursor stood in. */
  focused: documentKey.nullable(),
  /** How far the page was scrolled, in CSS pixels. */
  scroll: z.int().min(0),
  drafts: z.array(formDraft).max(12),
});
export type Place = z.infer<typeof place>;
