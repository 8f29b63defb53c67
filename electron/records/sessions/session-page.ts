import type { SessionPage } from '../../../shared/domain/session.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { termsInForce } from '../contracts/read-contracts.ts';
import { recordStandingOf } from '../session-records/record-standing.ts';
import { readPrivateLog } from './private-log.ts';
import { readPrivateNote } from './private-note.ts';
import { listAgenda } from './read-agenda.ts';
import { getSession } from './read-sessions.ts';
import { readSessionRecord } from './session-record.ts';

/** A session with both its documents, for the mentor's own screen only. @throws AlcoveError `record.notFound` */
export function readSessionPage(db: ReadableDb, id: string): SessionPage {
  const session = getSession(db, id);
  return {
    session,
    agenda: listAgenda(db, id),
    record: readSessionRecord(db, id),
    recordStanding: recordStandingOf(db, id),
    privateNote: readPrivateNote(db, id),
    privateLog: readPrivateLog(db, id),
    noPrivateNotes: termsInForce(db, session.menteeId)?.noPrivateNotes ?? false,
  };
}
