import { factsProblem, type Session, type SessionFacts } from '../../../shared/domain/session.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { momentInOrder } from './moment-in-order.ts';
import { createPrivateNote } from './private-note.ts';
import { getSession, listSessions } from './read-sessions.ts';
import { createSessionRecord, findableRecord } from './session-record.ts';

const insert = sql`
  INSERT INTO sessions (id, mentee_id, number, state, began_at, date, start_time, zone, minutes, format, signposting,
    next_date, created_at, updated_at)
  VALUES (:id, :menteeId, :number, :state, :beganAt, :date, :startTime, :zone, :minutes, :format, :signposting,
    :nextDate, :at, :at)`;

const update = sql`
  UPDATE sessions
  SET date = :date, start_time = :startTime, zone = :zone, minutes = :minutes, format = :format,
    signposting = :signposting, next_date = :nextDate, updated_at = :at
  WHERE id = :id`;

interface NewSession {
  readonly menteeId: string;
  readonly facts: SessionFacts;
}

/**
 * Adds a session that is held now or was held, with an empty record and an empty private note.
 * @throws AlcoveError `record.notFound` for an unknown mentee, `record.invalid` for facts that cannot be
 */
export function addSession(context: WriteContext, session: NewSession): Session {
  return write(context, session, 'held');
}

/**
 * Plans a session. It has its number from now on: what was announced under a number is held, cancelled or missed under
 * the same one, and no number in a signed record ever shifts. How many were held is counted apart.
 * @throws AlcoveError `record.notFound` for an unknown mentee, `record.invalid` for facts that cannot be
 */
export function planSession(context: WriteContext, session: NewSession): Session {
  return write(context, session, 'planned');
}

/** @throws AlcoveError `record.notFound`, `record.invalid` for facts that cannot be */
export function changeSessionFacts(
  context: WriteContext,
  { id, facts }: { id: string; facts: SessionFacts },
): Session {
  return change(context, (now) => {
    getSession(now.db, id);
    now.db.prepare(update).run({ id, ...columnsOf(facts), at: now.at });
    findableRecord(now, id);
    now.note('session.changed', 'session', id);
    return getSession(now.db, id);
  });
}

function write(context: WriteContext, { menteeId, facts }: NewSession, state: 'held' | 'planned'): Session {
  return change(context, (now) => {
    getMentee(now.db, menteeId);
    const id = now.newId();
    const number = (listSessions(now.db, menteeId)[0]?.number ?? 0) + 1;
    const beganAt = state === 'held' ? momentInOrder(now, menteeId) : null;
    now.db.prepare(insert).run({ id, menteeId, number, state, beganAt, ...columnsOf(facts), at: now.at });
    createSessionRecord(now, id);
    createPrivateNote(now, id);
    now.note(state === 'held' ? 'session.added' : 'session.planned', 'session', id);
    return getSession(now.db, id);
  });
}

function columnsOf(facts: SessionFacts) {
  const rule = factsProblem(facts);
  if (rule !== undefined) throw new AlcoveError('record.invalid', { rule });
  const { date, startTime, zone, minutes, format, signposting, nextDate } = facts;
  return { date, startTime, zone, minutes, format, signposting, nextDate };
}
