import { z } from 'zod';
import { id, optionalText } from './fields.ts';
import { editedDocument } from './session.ts';
import { instant, localDate } from './time.ts';

/** What a relationship leaves behind when it ends. All of it may stay empty: an ending owes nobody an account. */
export const endingDetails = z.object({
  achievements: optionalText(),
  menteeLearning: optionalText(),
  /** The mentor's own; never shown to the mentee. */
  mentorLearning: optionalText(),
  openActions: optionalText(),
  nextSupport: optionalText(),
  futureContact: optionalText(),
  schemeToldOn: localDate.nullable(),
  dataDecision: optionalText(),
  /** Until when the notes are kept: the mentor sets a day, no period is laid down (ICO, storage limitation). */
  keepUntil: localDate.nullable(),
});
export type EndingDetails = z.infer<typeof endingDetails>;

/** What the mentee may see of it in words, in the order of the form and of the pages. */
export const sharedPassages = [
  'achievements',
  'menteeLearning',
  'openActions',
  'nextSupport',
  'futureContact',
  'dataDecision',
] as const satisfies readonly (keyof EndingDetails)[];

/** A few words that the two may write and sign together at the end. Sealed, it never changes again. */
export const closingStatement = editedDocument.extend({
  id,
  sealedOn: localDate.nullable(),
});
export type ClosingStatement = z.infer<typeof closingStatement>;

export const ending = endingDetails.extend({
  id,
  menteeId: id,
  number: z.int().min(1),
  /** False for one that lies before a reopening. */
  current: z.boolean(),
  statement: closingStatement.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Ending = z.infer<typeof ending>;
