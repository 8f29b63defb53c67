import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { session, sessionFacts, sessionPage } from '../../domain/session.ts';
import { richDocument } from '../../rich-text/document.ts';
import { appProcedure, vaultProcedure } from '../procedure.ts';

const save = z.object({ sessionId: id, document: richDocument, revision: z.int() });
const saved = z.object({ revision: z.int(), savedAt: z.iso.datetime() });

/** What will leave the laptop, before it is signed: the very bytes, and what stays behind. */
export const recordPreview = z.object({
  previewId: z.string(),
  pdf: z.instanceof(Uint8Array),
  pages: z.int(),
  sha256: z.string(),
  fileName: z.string(),
  signer: z.string(),
  fingerprint: z.string(),
});
export type RecordPreview = z.infer<typeof recordPreview>;

export const savedRecord = z.object({
  fileName: z.string(),
  place: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  fingerprint: z.string(),
});
export type SavedRecord = z.infer<typeof savedRecord>;

export const sessionProcedures = {
  /** Newest session first. */
  'sessions.list': vaultProcedure(z.object({ menteeId: id }), z.array(session)),
  'sessions.get': vaultProcedure(z.object({ id }), sessionPage),
  'sessions.add': vaultProcedure(z.object({ menteeId: id, facts: sessionFacts }), session),
  'sessions.changeFacts': vaultProcedure(z.object({ id, facts: sessionFacts }), session),
  'sessions.saveRecord': vaultProcedure(save, saved, ['document.invalid', 'record.stale']),
  'sessions.savePrivateNote': vaultProcedure(save, saved, ['document.invalid', 'record.stale']),
  /** Makes the session record from its shareable fields and shows it without writing any file. */
  'record.preview': appProcedure(z.object({ sessionId: id }), recordPreview, [
    'vault.locked',
    'vault.damaged',
    'record.notFound',
    'export.printFailed',
    'export.unsupportedText',
    'file.diskFull',
    'file.io',
  ]),
  /** Signs exactly the previewed bytes and saves them where the mentor says; null when the dialog is dismissed. */
  'record.sign': appProcedure(z.object({ previewId: z.string() }), savedRecord.nullable(), [
    'vault.locked',
    'vault.damaged',
    'export.previewGone',
    'export.signFailed',
    'file.diskFull',
    'file.readOnly',
    'file.exists',
    'file.io',
  ]),
};
