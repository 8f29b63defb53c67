import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { fileName } from '../../domain/file-name.ts';
import { recordFinding } from '../../domain/identifiers/record-finding.ts';
import { signatureDetails, signatureParty } from '../../domain/signature.ts';
import { documentSubject, paperSubject, signedDocument } from '../../domain/signed-document.ts';
import { appProcedure, vaultProcedure } from '../procedure.ts';
import { savedFile } from './files.ts';

/** What will leave the laptop, before it is signed: the very bytes. */
export const documentPreview = z.object({
  previewId: z.string(),
  menteeId: id,
  pdf: z.instanceof(Uint8Array),
  pages: z.int(),
  sha256: z.string(),
  fileName: z.string(),
  signer: z.string(),
  /** How the document names the mentee: the alias or, where the mentor chose so, the name. */
  shownAs: z.string(),
  fingerprint: z.string(),
  /** Who has signed its pages by hand. */
  signedByHand: z.array(signatureDetails.pick({ party: true, name: true, signedOn: true })),
});
export type DocumentPreview = z.infer<typeof documentPreview>;

const signDocument = z.object({
  previewId: z.string(),
  /** The mentor has looked at what may tell who somebody is, and signs as it stands. */
  looked: z.boolean(),
  fileName,
});

export const savedDocument = savedFile.extend({
  /** Of what was kept in the vault. */
  id,
  bytes: z.int(),
  sha256: z.string(),
  fingerprint: z.string(),
  /** Whether the vault keeps the file itself. */
  kept: z.boolean(),
});
export type SavedDocument = z.infer<typeof savedDocument>;

const errorsOfSetting = [
  'vault.locked',
  'vault.damaged',
  'record.notFound',
  'record.invalid',
  'export.printFailed',
  'export.unsupportedText',
  'file.diskFull',
  'file.io',
] as const;

/** Documents on their way out, whatever kind they are: preview, then exactly those bytes signed and saved. */
export const documentProcedures = {
  /** Makes a document from its shareable fields and shows it without writing any file. */
  'documents.preview': appProcedure(documentSubject, documentPreview, [
    ...errorsOfSetting,
    'signingKey.ended',
  ]),
  /** Gives up a preview that is being made. */
  'documents.giveUp': appProcedure(z.void(), z.void()),
  /** What to look at in the very document that is shown. */
  'documents.findings': appProcedure(z.object({ previewId: z.string() }), z.array(recordFinding), [
    'vault.locked',
    'vault.damaged',
    'export.previewGone',
  ]),
  /** Puts a signature by hand under what is previewed; the next preview has it on its pages. */
  'documents.signByHand': appProcedure(
    z.object({ previewId: z.string(), signature: signatureDetails }),
    z.void(),
    ['vault.locked', 'record.invalid', 'export.previewGone'],
  ),
  'documents.withdrawHand': appProcedure(
    z.object({ previewId: z.string(), party: signatureParty }),
    z.void(),
    ['vault.locked', 'record.invalid', 'export.previewGone'],
  ),
  /** Signs exactly the previewed bytes and saves them where the mentor says; null when the dialog is dismissed. */
  'documents.sign': appProcedure(signDocument, savedDocument.nullable(), [
    'record.invalid',
    'vault.locked',
    'vault.damaged',
    'export.previewGone',
    'export.signFailed',
    'export.notIntact',
    'signingKey.chainTooLong',
    'file.diskFull',
    'file.readOnly',
    'file.exists',
    'file.io',
  ]),
  /** Saves a document as a PDF to print and sign by hand; null when the dialog is dismissed. */
  'documents.savePaper': appProcedure(paperSubject, savedFile.nullable(), [
    ...errorsOfSetting,
    'file.readOnly',
    'file.exists',
  ]),
  /** What was signed and saved for a mentee, session records aside, newest first. */
  'documents.list': vaultProcedure(z.object({ menteeId: id }), z.array(signedDocument)),
};
