import { type Session, session } from '../../../shared/domain/session.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, number, date, start_time AS startTime, zone, minutes, format, signposting,
    next_date AS nextDate, created_at AS createdAt, updated_at AS updatedAt
  FROM sessions`;

const selectOne = sql`${select} WHERE id = ?`;
const selectOfMentee = sql`${select} WHERE mentee_id = ? ORDER BY number DESC`;

/** The facts of one session. @throws AlcoveError `record.notFound` */
export function getSession(db: ReadableDb, id: string): Session {
  return foundRow(session, db.prepare(selectOne).get(id));
}

/** A mentee's sessions, newest first. */
export function listSessions(db: ReadableDb, menteeId: string): Session[] {
  return readRows(session, db.prepare(selectOfMentee).all(menteeId));
}
