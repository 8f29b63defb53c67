import type { Session, SessionFacts } from '../../../shared/domain/session.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { createPrivateNote } from './private-note.ts';
import { getSession, listSessions } from './read-sessions.ts';
import { createSessionRecord, findableRecord } from './session-record.ts';

const insert = sql`
  INSERT INTO sessions (id, mentee_id, number, date, start_time, zone, minutes, format, signposting, next_date,
    created_at, updated_at)
  VALUES (:id, :menteeId, :number, :date, :startTime, :zone, :minutes, :format, :signposting, :nextDate, :at, :at)`;

const update = sql`
  UPDATE sessions
  SET date = :date, start_time = :startTime, zone = :zone, minutes = :minutes, format = :format,
    signposting = :signposting, next_date = :nextDate, updated_at = :at
  WHERE id = :id`;

/**
 * Adds a session with an empty record and an empty private note. Sessions of a mentee count up from 1.
 * @throws AlcoveError `record.notFound` for an unknown mentee
 */
export function addSession(
  context: WriteContext,
  { menteeId, facts }: { menteeId: string; facts: SessionFacts },
): Session {
  return change(context, (now) => {
    getMentee(now.db, menteeId);
    const id = now.newId();
    const number = (listSessions(now.db, menteeId)[0]?.number ?? 0) + 1;
    now.db.prepare(insert).run({ id, menteeId, number, ...columnsOf(facts), at: now.at });
    createSessionRecord(now, id);
    createPrivateNote(now, id);
    now.note('session.added', 'session', id);
    return getSession(now.db, id);
  });
}

/** @throws AlcoveError `record.notFound` */
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

function columnsOf({ date, startTime, zone, minutes, format, signposting, nextDate }: SessionFacts) {
  return { date, startTime, zone, minutes, format, signposting, nextDate };
}
