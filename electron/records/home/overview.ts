import { z } from 'zod';
import { type HomeOverview, homeLimit, homeOverview } from '../../../shared/domain/home.ts';
import type { RelationshipStatus } from '../../../shared/domain/mentee.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listAgreedHours } from '../hours/agreed-hours.ts';
import { readRow, readRows } from '../rows.ts';
import { minutesHeld } from '../sessions/minutes-held.ts';
import { sql } from '../sql.ts';
import { listReminders } from './reminders.ts';

const selectRelationships = sql`
  SELECT id, alias, stage, status,
    (SELECT min(date) FROM sessions s WHERE s.mentee_id = m.id AND s.state = 'planned' AND s.date >= :today)
      AS nextSession,
    (SELECT max(date) FROM sessions s WHERE s.mentee_id = m.id AND s.state = 'held') AS lastSession,
    (SELECT count(*) FROM actions a WHERE a.mentee_id = m.id AND a.status = 'open') AS openActions
  FROM mentees m WHERE status NOT IN ('declined', 'closed') ORDER BY alias COLLATE NOCASE, id`;

/** Relationships that are over; a concern may have to be followed up after the end. */
const selectOver = sql`SELECT id, alias FROM mentees WHERE status IN ('declined', 'closed')`;

/** A date that was agreed in the newest session stands for a meeting that nobody planned. */
const selectNextSessions = sql`
  SELECT s.mentee_id AS menteeId, m.alias, s.id AS sessionId, s.number, s.date AS "on", s.start_time AS startTime
  FROM sessions s JOIN mentees m ON m.id = s.mentee_id
  WHERE s.state = 'planned' AND s.date >= :today AND m.status NOT IN ('declined', 'closed')
  UNION ALL
  SELECT m.id, m.alias, NULL, NULL, s.next_date, NULL
  FROM mentees m CROSS JOIN sessions s ON s.mentee_id = m.id -- few mentees, many sessions
  WHERE m.status NOT IN ('declined', 'closed') AND s.next_date >= :today
    AND s.number = (SELECT max(number) FROM sessions WHERE mentee_id = m.id)
    AND NOT EXISTS (SELECT 1 FROM sessions p WHERE p.mentee_id = m.id AND p.state = 'planned' AND p.date >= :today)
  ORDER BY 5, 6, 2 COLLATE NOCASE`;

const selectUnsettled = sql`
  SELECT s.mentee_id AS menteeId, m.alias, s.id AS sessionId, s.number, s.date AS "on", s.start_time AS startTime
  FROM sessions s JOIN mentees m ON m.id = s.mentee_id
  WHERE s.state = 'planned' AND s.date < :today AND m.status NOT IN ('declined', 'closed')
  ORDER BY s.date DESC, s.start_time DESC`;

const selectOpenActions = sql`
  SELECT a.id, a.mentee_id AS menteeId, a.session_id AS sessionId, a.title, a.owner, a.due, m.alias
  FROM actions a JOIN mentees m ON m.id = a.mentee_id
  WHERE a.status = 'open' ORDER BY a.due NULLS LAST LIMIT :limit`;

const countOpenActions = sql`SELECT count(*) FROM actions WHERE status = 'open'`;

/**
 * The text saved last is among those whose spell of editing began last: so many as nobody writes in within one spell. While a
 * relationship is under way, of one that is over nothing is left to go on with. What lies ahead of the clock was written
 * before it was set back, and says nothing about what was written last.
 */
const selectLastEdited = sql`
  SELECT s.mentee_id AS menteeId, m.alias, s.id AS sessionId, s.number, coalesce(r.saved_at, n.saved_at) AS at
  FROM (
    -- the newest spells first: a plan that begins with the sessions reads all of them
    SELECT v.kind, v.owner_id FROM document_versions v INDEXED BY texts_in_force_by_spell
    CROSS JOIN sessions s ON s.id = v.owner_id CROSS JOIN mentees m ON m.id = s.mentee_id
    WHERE v.deflated IS NULL AND v.kind IN ('session-record', 'private-note') AND v.began_at <= :now
      AND (:any OR m.status NOT IN ('declined', 'closed'))
    ORDER BY v.began_at DESC LIMIT 10
  ) last
  JOIN sessions s ON s.id = last.owner_id JOIN mentees m ON m.id = s.mentee_id
  LEFT JOIN session_records r ON last.kind = 'session-record' AND r.session_id = s.id
  LEFT JOIN private_notes n ON last.kind = 'private-note' AND n.session_id = s.id
  WHERE coalesce(r.saved_at, n.saved_at) <= :now
  ORDER BY at DESC LIMIT 1`;

const { relationships, nextSessions, openActions, lastEdited } = homeOverview.shape;
const overRow = relationships.element.pick({ id: true, alias: true });
const sessionRow = nextSessions.shape.shown.element;

/**
 * What a mentor wants to know between two clinics. `today` is the mentor's calendar day, `now` the clock's moment. Lists
 * are limited and their ways into the tables are indexed: Home takes no longer the longer a vault is used.
 */
export function readHomeOverview(db: ReadableDb, today: string, now: Date): HomeOverview {
  const month = today.slice(0, 7);
  const open = readRows(relationships.element, db.prepare(selectRelationships).all({ today }));
  const over = readRows(overRow, db.prepare(selectOver).all());
  const aliases = new Map([...open, ...over].map(({ id, alias }) => [id, alias]));
  const edited = db.prepare(selectLastEdited).get({ now: now.toISOString(), any: open.length === 0 ? 1 : 0 });
  const actions = readRows(
    openActions.shape.shown.element,
    db.prepare(selectOpenActions).all({ limit: homeLimit }),
  );
  return {
    relationships: open,
    over: over.length,
    nextSessions: limited(readRows(sessionRow, db.prepare(selectNextSessions).all({ today }))),
    unsettled: limited(readRows(sessionRow, db.prepare(selectUnsettled).all({ today }))),
    openActions: {
      shown: actions,
      more: readRow(z.int(), db.prepare(countOpenActions).pluck().get()) - actions.length,
    },
    reminders: listReminders(db, today).map((due) => ({ ...due, alias: aliases.get(due.menteeId) ?? '' })),
    lastEdited: edited === undefined ? null : readRow(lastEdited, edited),
    minutesThisMonth: minutesHeld(db, { from: `${month}-01`, to: `${month}-31` }),
    agreedMinutes: agreedMinutes(db),
  };
}

function limited<T>(all: readonly T[]): { shown: T[]; more: number } {
  return { shown: all.slice(0, homeLimit), more: Math.max(0, all.length - homeLimit) };
}

const meeting: readonly RelationshipStatus[] = ['exploratory', 'active', 'under-review', 'ending'];

/** Minutes a month agreed with whoever meets now; an enquiry, a pause or an ended relationship asks for none. */
function agreedMinutes(db: ReadableDb): number | null {
  const agreed = listAgreedHours(db).filter(({ status }) => meeting.includes(status));
  return agreed.length === 0 ? null : Math.round(agreed.reduce((sum, { hours }) => sum + hours, 0) * 60);
}
