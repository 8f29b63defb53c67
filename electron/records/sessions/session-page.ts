import type { SessionPage } from '../../../shared/domain/session.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readPrivateLog } from './private-log.ts';
import { readPrivateNote } from './private-note.ts';
import { listAgenda } from './read-agenda.ts';
import { getSession } from './read-sessions.ts';
import { readSessionRecord } from './session-record.ts';

/** A session with both its documents, for the mentor's own screen only. @throws AlcoveError `record.notFound` */
export function readSessionPage(db: ReadableDb, id: string): SessionPage {
  return {
    session: getSession(db, id),
    agenda: listAgenda(db, id),
    record: readSessionRecord(db, id),
    privateNote: readPrivateNote(db, id),
    privateLog: readPrivateLog(db, id),
  };
}
