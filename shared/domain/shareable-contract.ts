import { z } from 'zod';
import { richDocument } from '../rich-text/document.ts';
import { day, fileFields, line, madeFields, passage, signedByHand } from './shareable-parts.ts';

/** The terms in short. What was not agreed is left out. */
const shareableTerms = z.strictObject({
  everyWeeks: z.int().positive().optional(),
  minutes: z.int().positive().optional(),
  sessions: z.int().positive().optional(),
  hoursAMonth: z.number().positive().optional(),
  reviewOn: day.optional(),
  endsOn: day.optional(),
  /** Session records are signed by both. */
  recordsSigned: z.literal(true).optional(),
  /** The mentor keeps no private notes. */
  noPrivateNotes: z.literal(true).optional(),
  /** What is told to whom, and nothing else. */
  reporting: passage.optional(),
});
export type ShareableTerms = z.infer<typeof shareableTerms>;

/** A version of a contract in words, agreed or not. */
const contractWords = z.strictObject({
  number: z.int().positive(),
  words: richDocument,
  terms: shareableTerms,
  /** The version that this one takes the place of; `how` in the words shown. */
  replaces: z
    .strictObject({ number: z.int().positive(), how: line.optional(), reason: passage.optional() })
    .optional(),
});
export type ContractWords = z.infer<typeof contractWords>;

/** What an agreed contract says, and who signed it by hand. There is no way to leave the agreement out. */
export const contractSaid = z.strictObject({
  contract: contractWords.extend({
    agreedOn: day,
    /** How both agreed, in the words shown. */
    agreedHow: line,
    /** The version that was agreed since and is in force now. */
    replacedBy: z.strictObject({ number: z.int().positive(), agreedOn: day }).optional(),
  }),
  signedByHand: signedByHand.optional(),
});
export type ContractSaid = z.infer<typeof contractSaid>;

/** All that may leave in a signed contract, by allow-list. Only a version that both agreed to can be one. */
export const shareableContract = z.strictObject({
  ...fileFields('alcove-contract'),
  ...contractSaid.shape,
  ...madeFields,
});
export type ShareableContract = z.infer<typeof shareableContract>;
