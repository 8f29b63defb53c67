import { z } from 'zod';
import { agendaEntry, agendaItem, longestAgenda } from '../../domain/agenda.ts';
import { id, line } from '../../domain/fields.ts';
import { fileName } from '../../domain/file-name.ts';
import { privateLog } from '../../domain/private-log.ts';
import {
  cancellation,
  listedSession,
  menteeReading,
  session,
  sessionFacts,
  sessionPage,
  sessionState,
  sessionTogether,
} from '../../domain/session.ts';
import { signatureDetails, signatureParty } from '../../domain/signature.ts';
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
  /** How the record names the mentee: the alias or, where the mentor chose so, the name. */
  shownAs: z.string(),
  fingerprint: z.string(),
  /** Who has signed its pages by hand. */
  signedByHand: z.array(signatureDetails.pick({ party: true, name: true, signedOn: true })),
});
export type RecordPreview = z.infer<typeof recordPreview>;

const signRecord = z.object({
  previewId: z.string(),
  /** The mentor has looked at what may tell who somebody is, and signs as it stands. */
  looked: z.boolean(),
  fileName,
});

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
  'sessions.list': vaultProcedure(z.object({ menteeId: id }), z.array(listedSession)),
  'sessions.get': vaultProcedure(z.object({ id }), sessionPage),
  'sessions.add': vaultProcedure(z.object({ menteeId: id, facts: sessionFacts }), session),
  'sessions.plan': vaultProcedure(z.object({ menteeId: id, facts: sessionFacts }), session),
  'sessions.changeState': vaultProcedure(z.object({ id, state: sessionState, cancellation }), session),
  'sessions.saveTogether': vaultProcedure(z.object({ id, together: sessionTogether }), session),
  'sessions.savePrivateLog': vaultProcedure(
    z.object({ sessionId: id, log: privateLog }),
    z.object({ savedAt: z.iso.datetime() }),
  ),
  'sessions.timer': vaultProcedure(
    z.object({ id, act: z.enum(['start', 'pause', 'end', 'reset']) }),
    session,
  ),
  /** Notes that the mentee has read the record as it stands now; null takes that back. */
  'sessions.noteReading': vaultProcedure(
    z.object({ id, reading: menteeReading.omit({ revision: true }).nullable() }),
    session,
  ),
  /** What could be put on an agenda. Every change of an agenda answers with the whole of it. */
  'agenda.suggest': vaultProcedure(z.object({ sessionId: id }), z.array(agendaEntry)),
  'agenda.add': vaultProcedure(
    z.object({ sessionId: id, entries: z.array(agendaEntry).max(longestAgenda) }),
    z.array(agendaItem),
  ),
  'agenda.change': vaultProcedure(
    z.object({ id, text: line(300), talkedAbout: z.boolean() }),
    z.array(agendaItem),
  ),
  'agenda.move': vaultProcedure(z.object({ id, to: z.int().min(0) }), z.array(agendaItem)),
  'agenda.remove': vaultProcedure(z.object({ id }), z.array(agendaItem)),
  'sessions.changeFacts': vaultProcedure(z.object({ id, facts: sessionFacts }), session),
  'sessions.saveRecord': vaultProcedure(save, saved, ['document.invalid', 'record.stale']),
  'sessions.savePrivateNote': vaultProcedure(save, saved, ['document.invalid', 'record.stale']),
  /** Makes the session record from its shareable fields and shows it without writing any file. */
  'record.preview': appProcedure(z.object({ sessionId: id }), recordPreview, [
    'vault.locked',
    'vault.damaged',
    'record.notFound',
    'record.invalid',
    'export.printFailed',
    'export.unsupportedText',
    'signingKey.ended',
    'file.diskFull',
    'file.io',
  ]),
  /** Puts a signature by hand under what is previewed; the next preview has it on its pages. */
  'record.signByHand': appProcedure(
    z.object({ previewId: z.string(), signature: signatureDetails }),
    z.void(),
    ['vault.locked', 'record.invalid', 'export.previewGone'],
  ),
  'record.withdrawHand': appProcedure(z.object({ previewId: z.string(), party: signatureParty }), z.void(), [
    'vault.locked',
    'export.previewGone',
  ]),
  /** Signs exactly the previewed bytes and saves them where the mentor says; null when the dialog is dismissed. */
  'record.sign': appProcedure(signRecord, savedRecord.nullable(), [
    'record.invalid',
    'vault.locked',
    'vault.damaged',
    'export.previewGone',
    'export.signFailed',
    'signingKey.chainTooLong',
    'file.diskFull',
    'file.readOnly',
    'file.exists',
    'file.io',
  ]),
};
