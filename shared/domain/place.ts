import { z } from 'zod';

/** Names a document among all of the vault, by its kind and an internal id. */
const documentKey = z.string().regex(/^[a-z-]+:[0-9a-f-]{36}$/);

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
  route: z
    .string()
    .regex(/^\/[a-z0-9/-]*$/)
    .max(300),
  /** The selection in every text on it, counted as ProseMirror counts positions. */
  selections: z.array(z.object({ document: documentKey, from: z.int().min(0), to: z.int().min(0) })).max(8),
  /** The text that the cursor stood in. */
  focused: documentKey.nullable(),
  /** How far the page was scrolled, in CSS pixels. */
  scroll: z.int().min(0),
  drafts: z.array(formDraft).max(12),
});
export type Place = z.infer<typeof place>;
