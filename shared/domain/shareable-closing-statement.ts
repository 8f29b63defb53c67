import { z } from 'zod';
import { richDocument } from '../rich-text/document.ts';
import {
  day,
  fileFields,
  line,
  madeFields,
  passage,
  shareableAction,
  signedByHand,
} from './shareable-parts.ts';

/** A closing statement in words, sealed or not, and what else was written down at the ending for both to see. */
const closingWords = z.strictObject({
  statement: richDocument,
  /** Of the ending that the statement is of. What the mentor learned has no place in it. */
  ending: z.strictObject({
    /** In words that lay no blame. */
    kind: line.optional(),
    endedOn: day.optional(),
    achievements: passage.optional(),
    menteeLearning: passage.optional(),
    openActions: passage.optional(),
    nextSupport: passage.optional(),
    futureContact: passage.optional(),
    dataDecision: passage.optional(),
    keepUntil: day.optional(),
  }),
  /** What is still open. */
  actions: z.array(shareableAction).max(2000),
});
export type ClosingWords = z.infer<typeof closingWords>;

const sealing = { sealedOn: day, signedByHand: signedByHand.optional() };

/** What a sealed closing statement says, and who signed it by hand. */
export const closingSaid = closingWords.extend(sealing);
export type ClosingSaid = z.infer<typeof closingSaid>;

/** All that may leave in a signed closing statement, by allow-list. Only one that is sealed can be signed. */
export const shareableClosingStatement = closingWords.extend({
  ...fileFields('alcove-closing-statement'),
  ...sealing,
  ...madeFields,
});
export type ShareableClosingStatement = z.infer<typeof shareableClosingStatement>;
