import { z } from 'zod';
import { richDocument } from '../rich-text/document.ts';
import { id, optionalText } from './fields.ts';
import { instant, localDate, zone } from './time.ts';

export const sessionFormat = z.enum(['in-person', 'video', 'telephone']);
export type SessionFormat = z.infer<typeof sessionFormat>;

/** The facts of one meeting; all of them may stand in the session record. */
export const sessionFacts = z.object({
  date: localDate,
  startTime: z.iso.time({ precision: -1 }).nullable(),
  zone,
  minutes: z.int().min(5).max(600),
  format: sessionFormat,
  signposting: optionalText(2000),
  nextDate: localDate.nullable(),
});
export type SessionFacts = z.infer<typeof sessionFacts>;

export const session = sessionFacts.extend({
  id,
  menteeId: id,
  number: z.int().min(1),
  createdAt: instant,
  updatedAt: instant,
});
export type Session = z.infer<typeof session>;

/** A document as it is edited: the text and the revision it was read at, so that a stale save is noticed. */
export const editedDocument = z.object({
  document: richDocument,
  revision: z.int().min(0),
  savedAt: instant.nullable(),
});
export type EditedDocument = z.infer<typeof editedDocument>;

/** One session with both its documents. They live in different tables and never share a type with what is exported. */
export const sessionPage = z.object({
  session,
  record: editedDocument,
  privateNote: editedDocument,
});
export type SessionPage = z.infer<typeof sessionPage>;
