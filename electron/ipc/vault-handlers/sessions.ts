import { savePrivateNote } from '../../records/sessions/private-note.ts';
import { listSessions } from '../../records/sessions/read-sessions.ts';
import { readSessionPage } from '../../records/sessions/session-page.ts';
import { saveSessionRecord } from '../../records/sessions/session-record.ts';
import { addSession, changeSessionFacts } from '../../records/sessions/write-sessions.ts';
import type { VaultHandlers } from './handlers.ts';

/** Sessions with their record and their private note. */
export const sessionHandlers = {
  'sessions.list': ({ db }, { menteeId }) => listSessions(db, menteeId),
  'sessions.get': ({ db }, { id }) => readSessionPage(db, id),
  'sessions.add': addSession,
  'sessions.changeFacts': changeSessionFacts,
  'sessions.saveRecord': saveSessionRecord,
  'sessions.savePrivateNote': savePrivateNote,
} satisfies Partial<VaultHandlers>;
