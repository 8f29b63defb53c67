import { z } from 'zod';
import { conflictAnswer } from '../../domain/conflict-check.ts';
import { closingStatement, ending, endingDetails } from '../../domain/ending.ts';
import { id } from '../../domain/fields.ts';
import { review, reviewDetails } from '../../domain/review.ts';
import { signatureDetails, signatureParty } from '../../domain/signature.ts';
import { localDate } from '../../domain/time.ts';
import { richDocument } from '../../rich-text/document.ts';
import { vaultProcedure } from '../procedure.ts';

export const reviewProcedures = {
  /** Newest first. */
  'reviews.list': vaultProcedure(z.object({ menteeId: id }), z.array(review)),
  /** Keeps a review, and what was answered when the conflict check was asked again. */
  'reviews.add': vaultProcedure(
    z.object({ menteeId: id, details: reviewDetails, conflicts: conflictAnswer.nullable() }),
    review,
  ),
  'reviews.change': vaultProcedure(z.object({ id, details: reviewDetails }), review),
  /** Newest first, each with its closing statement. */
  'endings.list': vaultProcedure(z.object({ menteeId: id }), z.array(ending)),
  /** Writes down what this ending leaves behind; begins it where there is none since the last reopening. */
  'endings.save': vaultProcedure(z.object({ menteeId: id, details: endingDetails }), ending),
  'endings.draftStatement': vaultProcedure(
    z.object({ menteeId: id, document: richDocument }),
    closingStatement,
    ['document.invalid'],
  ),
  'endings.saveStatement': vaultProcedure(
    z.object({ id, document: richDocument, revision: z.int() }),
    z.object({ revision: z.int(), savedAt: z.iso.datetime() }),
    ['document.invalid', 'record.sealed', 'record.stale'],
  ),
  /** Puts a signature under a closing statement, which holds its words. */
  'endings.signStatement': vaultProcedure(z.object({ id, signature: signatureDetails }), z.void(), [
    'record.sealed',
  ]),
  'endings.withdrawSignature': vaultProcedure(z.object({ id, party: signatureParty }), z.void(), [
    'record.sealed',
  ]),
  'endings.sealStatement': vaultProcedure(z.object({ id, on: localDate }), closingStatement, [
    'record.sealed',
  ]),
};
