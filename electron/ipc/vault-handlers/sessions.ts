import {
  addToAgenda,
  changeAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
} from '../../records/sessions/agenda.ts';
import { noteMenteeReading } from '../../records/sessions/mentee-reading.ts';
import { savePrivateLog } from '../../records/sessions/private-log.ts';
import { savePrivateNote } from '../../records/sessions/private-note.ts';
import { listSessions } from '../../records/sessions/read-sessions.ts';
import { readSessionPage } from '../../records/sessions/session-page.ts';
import { saveSessionRecord } from '../../records/sessions/session-record.ts';
import { changeSessionState } from '../../records/sessions/session-state.ts';
import { actOnTimer } from '../../records/sessions/session-timer.ts';
import { saveSessionTogether } from '../../records/sessions/session-together.ts';
import { suggestAgenda } from '../../records/sessions/suggest-agenda.ts';
import { addSession, changeSessionFacts, planSession } from '../../records/sessions/write-sessions.ts';
import type { VaultHandlers } from './handlers.ts';

/** Sessions with their record and their private note. */
export const sessionHandlers = {
  'sessions.list': ({ db }, { menteeId }) => listSessions(db, menteeId),
  'sessions.get': ({ db }, { id }) => readSessionPage(db, id),
  'sessions.add': addSession,
  'sessions.plan': planSession,
  'sessions.changeState': changeSessionState,
  'sessions.saveTogether': saveSessionTogether,
  'sessions.savePrivateLog': savePrivateLog,
  'sessions.timer': actOnTimer,
  'sessions.noteReading': noteMenteeReading,
  'agenda.suggest': ({ db }, { sessionId }) => suggestAgenda(db, sessionId),
  'agenda.add': addToAgenda,
  'agenda.change': changeAgendaItem,
  'agenda.move': moveAgendaItem,
  'agenda.remove': removeAgendaItem,
  'sessions.changeFacts': changeSessionFacts,
  'sessions.saveRecord': saveSessionRecord,
  'sessions.savePrivateNote': savePrivateNote,
} satisfies Partial<VaultHandlers>;
