import { z } from 'zod';
import { action } from '../../../shared/domain/action.ts';
import { type HomeOverview, homeOverview } from '../../../shared/domain/home.ts';
import { instant } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { menteeRow } from '../mentees/read-mentees.ts';
import { readRow, readRows } from '../rows.ts';
import { minutesHeld } from '../sessions/minutes-held.ts';
import { sql } from '../sql.ts';

const selectMentees = sql`
  SELECT id, alias, name, pronouns, stage, workplace, origin, scheme, introducer, purpose, conflicts,
    conflict_reason AS conflictReason, status, created_at AS createdAt, updated_at AS updatedAt,
    (SELECT count(*) FROM sessions s WHERE s.mentee_id = m.id AND s.state = 'held') AS sessions,
    (SELECT max(date) FROM sessions s WHERE s.mentee_id = m.id AND s.state = 'held') AS lastSession,
    (SELECT count(*) FROM actions a WHERE a.mentee_id = m.id AND a.status = 'open') AS openActions
  FROM mentees m ORDER BY alias COLLATE NOCASE, id`;

/** A session that is planned says when the next one is; without one, the date that was agreed in the newest. */
const selectNextSessions = sql`
  SELECT menteeId, alias, day AS "on" FROM (
    SELECT m.id AS menteeId, m.alias, coalesce(
        (SELECT min(p.date) FROM sessions p WHERE p.mentee_id = m.id AND p.state = 'planned' AND p.date >= :today),
        (SELECT n.next_date FROM sessions n WHERE n.mentee_id = m.id ORDER BY n.number DESC LIMIT 1)) AS day
    FROM mentees m WHERE m.status NOT IN ('declined', 'closed'))
  WHERE day >= :today ORDER BY day, alias COLLATE NOCASE`;

const selectOpenActions = sql`
  SELECT a.id, a.mentee_id AS menteeId, a.session_id AS sessionId, a.title, a.owner, a.due, a.status, a.outcome,
    a.closed_at AS closedAt, a.created_at AS createdAt, a.updated_at AS updatedAt, m.alias
  FROM actions a JOIN mentees m ON m.id = a.mentee_id
  WHERE a.status = 'open' ORDER BY a.due IS NULL, a.due, a.created_at, a.id`;

const selectLastEdited = sql`
  SELECT s.mentee_id AS menteeId, m.alias, s.id AS sessionId, s.number, max(d.saved_at) AS at
  FROM (
    SELECT session_id, saved_at FROM session_records UNION ALL SELECT session_id, saved_at FROM private_notes
  ) d
  JOIN sessions s ON s.id = d.session_id JOIN mentees m ON m.id = s.mentee_id
  WHERE d.saved_at IS NOT NULL`;

const selectLastBackup = sql`SELECT max(verified_at) FROM backup_register`;

const { mentees, nextSessions, lastEdited } = homeOverview.shape;
const overviewMentee = mentees.element.extend({ conflicts: menteeRow.shape.conflicts });

/** What a mentor wants to know between two clinics. `today` is the mentor's calendar day; the month is its month. */
export function readHomeOverview(db: ReadableDb, today: string): HomeOverview {
  const month = today.slice(0, 7);
  const edited = readRow(z.looseObject({ at: instant.nullable() }), db.prepare(selectLastEdited).get());
  return {
    mentees: readRows(overviewMentee, db.prepare(selectMentees).all()),
    nextSessions: readRow(nextSessions, db.prepare(selectNextSessions).all({ today })),
    openActions: readRows(action.extend({ alias: z.string() }), db.prepare(selectOpenActions).all()),
    lastEdited: edited.at === null ? null : readRow(lastEdited, edited),
    minutesThisMonth: minutesHeld(db, { from: `${month}-01`, to: `${month}-31` }),
    lastVerifiedBackup: readRow(instant.nullable(), db.prepare(selectLastBackup).pluck().get()),
  };
}
