import { z } from 'zod';
import { boundary, boundaryDetails } from '../../domain/boundary.ts';
import { agreedHow, contractChange, contractTemplate, contractVersion } from '../../domain/contract.ts';
import { contractScan } from '../../domain/contract-scan.ts';
import { ownContractTemplate, templateName } from '../../domain/contract-template.ts';
import { contractTerms } from '../../domain/contract-terms.ts';
import { id, line } from '../../domain/fields.ts';
import { editedDocument } from '../../domain/session.ts';
import { signature, signatureDetails, signatureParty, signatureSubject } from '../../domain/signature.ts';
import { localDate } from '../../domain/time.ts';
import { richDocument } from '../../rich-text/document.ts';
import { appProcedure, vaultProcedure } from '../procedure.ts';
import { savedFile } from './files.ts';

const errorsOfPaper = [
  'vault.locked',
  'vault.damaged',
  'record.notFound',
  'file.diskFull',
  'file.readOnly',
  'file.notFound',
  'file.exists',
  'file.io',
] as const;

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
  /** Destroys a draft with its history and scans. */
  'contracts.discard': vaultProcedure(z.object({ id }), z.void(), ['record.sealed']),
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
  'contracts.scans': vaultProcedure(z.object({ contractId: id }), z.array(contractScan)),
  /** Attaches a file that the mentor chooses; null when the dialog is dismissed. */
  'contracts.attachScan': appProcedure(z.object({ contractId: id }), z.array(contractScan).nullable(), [
    ...errorsOfPaper,
    'attachment.tooLarge',
    'record.sealed',
    'record.invalid',
  ]),
  'contracts.removeScan': vaultProcedure(z.object({ id }), z.array(contractScan), ['record.sealed']),
  /** Saves a copy of a scan, unencrypted, where the mentor says; null when the dialog is dismissed. */
  'contracts.saveScan': appProcedure(z.object({ id }), savedFile.nullable(), errorsOfPaper),
  /** The mentor's own starting texts: those on offer first, each by name. */
  'contractTemplates.list': vaultProcedure(z.void(), z.array(ownContractTemplate)),
  'contractTemplates.add': vaultProcedure(
    z.object({ name: templateName, base: contractTemplate, document: richDocument }),
    ownContractTemplate,
    ['document.invalid'],
  ),
  'contractTemplates.save': vaultProcedure(
    z.object({ id, document: richDocument, revision: z.int() }),
    z.object({ revision: z.int(), savedAt: z.iso.datetime() }),
    ['document.invalid', 'record.stale'],
  ),
  'contractTemplates.rename': vaultProcedure(z.object({ id, name: templateName }), ownContractTemplate),
  /** Offers a template no longer, or again. */
  'contractTemplates.retire': vaultProcedure(z.object({ id, retired: z.boolean() }), ownContractTemplate),
  'contractTemplates.delete': vaultProcedure(z.object({ id }), z.void()),
  /** The signatures under something, the mentor's before the mentee's. */
  'signatures.list': vaultProcedure(signatureSubject, z.array(signature)),
  'boundaries.list': vaultProcedure(z.object({ menteeId: id }), z.array(boundary)),
  'boundaries.add': vaultProcedure(z.object({ menteeId: id, details: boundaryDetails }), boundary),
  'boundaries.change': vaultProcedure(z.object({ id, details: boundaryDetails }), boundary),
};
