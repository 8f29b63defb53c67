import { amendRecord, giveUpAmendment } from '../../records/session-records/amendments.ts';
import { readSealedRecords } from '../../records/session-records/sealed-records.ts';
import { readSignedFile } from '../../records/signed-documents/signed-file.ts';
import type { VaultHandlers } from './handlers.ts';

/** Signed records of a session, which are sealed, and the amendments of them. */
export const sessionRecordHandlers = {
  'records.list': ({ db }, { sessionId }) => readSealedRecords(db, sessionId),
  'records.read': ({ db }, { id }) => readSignedFile(db, id).pdf,
  'records.amend': (context, amendment) => {
    amendRecord(context, amendment);
    return readSealedRecords(context.db, amendment.sessionId);
  },
  'records.giveUpAmendment': (context, { sessionId }) => {
    giveUpAmendment(context, { sessionId });
    return readSealedRecords(context.db, sessionId);
  },
} satisfies Partial<VaultHandlers>;
