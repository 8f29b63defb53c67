import { z } from 'zod';
import { richDocument } from '../rich-text/document.ts';
import {
  day,
  line,
  madeFields,
  passage,
  shareableAction,
  shareableMentee,
  shareableMentor,
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

/** All that may leave in a signed closing statement, by allow-list. Only one that is sealed can be signed. */
export const shareableClosingStatement = closingWords.extend({
  format: z.literal('alcove-closing-statement'),
  version: z.literal(1),
  documentId: z.uuid(),
  mentor: shareableMentor,
  mentee: shareableMentee,
  sealedOn: day,
  signedByHand: signedByHand.optional(),
  ...madeFields,
});
export type ShareableClosingStatement = z.infer<typeof shareableClosingStatement>;
