import { z } from 'zod';
import { boundary, boundaryDetails } from '../../domain/boundary.ts';
import { agreedHow, contractChange, contractTemplate, contractVersion } from '../../domain/contract.ts';
import { contractTerms } from '../../domain/contract-terms.ts';
import { id, line } from '../../domain/fields.ts';
import { editedDocument } from '../../domain/session.ts';
import { signature, signatureDetails, signatureParty, signatureSubject } from '../../domain/signature.ts';
import { localDate } from '../../domain/time.ts';
import { richDocument } from '../../rich-text/document.ts';
import { vaultProcedure } from '../procedure.ts';

export const contractProcedures = {
  /** Newest version first. */
  'contracts.list': vaultProcedure(z.object({ menteeId: id }), z.array(contractVersion)),
  /** Starts a draft with the words of a template; the next version when one was agreed before. */
  'contracts.draft': vaultProcedure(
    z.object({
      menteeId: id,
      template: contractTemplate,
      templateName: line().optional(),
      document: richDocument,
      terms: contractTerms.optional(),
    }),
    contractVersion,
    ['document.invalid', 'record.sealed'],
  ),
  /** Starts the version that amends or renews the one that was agreed last. */
  'contracts.newVersion': vaultProcedure(
    z.object({
      id,
      change: contractChange,
      dates: z.object({ endsOn: localDate.nullable(), reviewOn: localDate.nullable() }).optional(),
    }),
    contractVersion,
    ['document.invalid'],
  ),
  'contracts.save': vaultProcedure(
    z.object({ id, document: richDocument, revision: z.int() }),
    z.object({ revision: z.int(), savedAt: z.iso.datetime() }),
    ['document.invalid', 'record.sealed', 'record.stale'],
  ),
  /** Switches the section at a place off, or the one at that place among those that are off on again. */
  'contracts.switchSection': vaultProcedure(
    z.object({ id, revision: z.int(), place: z.int().min(0), on: z.boolean() }),
    editedDocument,
    ['document.invalid', 'record.sealed', 'record.stale'],
  ),
  'contracts.changeTerms': vaultProcedure(z.object({ id, terms: contractTerms }), contractVersion, [
    'record.sealed',
  ]),
  /** Puts a signature under a draft, which holds its words. */
  'contracts.sign': vaultProcedure(z.object({ id, signature: signatureDetails }), z.void(), [
    'record.sealed',
  ]),
  'contracts.withdrawSignature': vaultProcedure(z.object({ id, party: signatureParty }), z.void(), [
    'record.sealed',
  ]),
  /** Records that both agreed, and how: without signatures where nothing is said of it. The version is sealed and the relationship becomes active. */
  'contracts.agree': vaultProcedure(
    z.object({ id, agreedOn: localDate, how: agreedHow.optional() }),
    contractVersion,
    ['record.sealed'],
  ),
  /** The signatures under something, the mentor's before the mentee's. */
  'signatures.list': vaultProcedure(signatureSubject, z.array(signature)),
  'boundaries.list': vaultProcedure(z.object({ menteeId: id }), z.array(boundary)),
  'boundaries.add': vaultProcedure(z.object({ menteeId: id, details: boundaryDetails }), boundary),
  'boundaries.change': vaultProcedure(z.object({ id, details: boundaryDetails }), boundary),
};
