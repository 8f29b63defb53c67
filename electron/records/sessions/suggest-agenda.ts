import { type AgendaEntry, agendaSuggestions } from '../../../shared/domain/agenda.ts';
import { standingOf } from '../../../shared/domain/checklist.ts';
import { sessionBefore } from '../../../shared/domain/session-actions.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listActions } from '../actions/actions.ts';
import { listChecklists } from '../checklists/checklists.ts';
import { listGoals } from '../goals/read-goals.ts';
import { listAgenda } from './read-agenda.ts';
import { getSession, listSessions } from './read-sessions.ts';

/** What could be put on the agenda of a session. @throws AlcoveError `record.notFound` */
export function suggestAgenda(db: ReadableDb, sessionId: string): AgendaEntry[] {
  const session = getSession(db, sessionId);
  const { menteeId } = session;
  const before = sessionBefore(session, listSessions(db, menteeId));
  const { checklists, facts } = listChecklists(db, menteeId);
  const actions = listActions(db, menteeId).filter((action) => action.sessionId !== sessionId);
  const fromLast = actions.filter((action) => before !== undefined && action.sessionId === before.id);
  return agendaSuggestions(
    {
      actions,
      goals: listGoals(db, menteeId),
      checklist: checklists
        .flatMap(({ items }) => items)
        .filter((item) => standingOf(item, facts) === 'open')
        .map(({ id, words }) => ({ id, text: words })),
      lastTime: {
        agenda: before === undefined ? [] : listAgenda(db, before.id),
        actionIds: new Set(fromLast.map(({ id }) => id)),
      },
    },
    listAgenda(db, sessionId),
  );
}
