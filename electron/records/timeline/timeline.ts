import { instant, localDate, localDayOf } from '../../../shared/domain/time.ts';
import { type TimelineEvent, timelineEvent, timelineKind } from '../../../shared/domain/timeline.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const select = sql`
  SELECT 'relationship-began' AS kind, id AS subjectId, NULL AS day, created_at AS moment, NULL AS number, NULL AS title,
    coalesce((SELECT from_status FROM relationship_moves WHERE mentee_id = :menteeId AND number = 1), status) AS status
  FROM mentees WHERE id = :menteeId
  UNION ALL
  SELECT 'contract-agreed', id, agreed_on, updated_at, number, NULL, NULL
  FROM contract_versions WHERE mentee_id = :menteeId AND status = 'agreed'
  UNION ALL
  SELECT 'boundary-agreed', id, agreed_on, updated_at, NULL, item, NULL
  FROM boundaries WHERE mentee_id = :menteeId AND agreed_on IS NOT NULL
  UNION ALL
  SELECT 'goal-opened', id, NULL, created_at, NULL, title, NULL FROM goals WHERE mentee_id = :menteeId
  UNION ALL
  SELECT 'goal-achieved', id, NULL, achieved_at, NULL, title, NULL
  FROM goals WHERE mentee_id = :menteeId AND achieved_at IS NOT NULL
  UNION ALL
  SELECT 'option-chosen', c.goal_id, c.chosen_on, c.created_at, c.number, o.description, NULL
  FROM goal_choices c JOIN goal_options o ON o.id = c.option_id JOIN goals g ON g.id = c.goal_id
  WHERE g.mentee_id = :menteeId
  UNION ALL
  SELECT 'session', id, date, created_at, number, NULL, NULL FROM sessions WHERE mentee_id = :menteeId
  UNION ALL
  SELECT 'record-signed', s.id, NULL, r.signed_at, s.number, NULL, NULL
  FROM signed_records r JOIN sessions s ON s.id = r.session_id WHERE s.mentee_id = :menteeId`;

const eventRow = timelineEvent.omit({ on: true }).extend({ day: localDate.nullable(), moment: instant });

/**
 * A relationship's story, newest first. A relationship that is older than its entry here begins with the earliest day
 * that is known of it. `subjectId` is the row to open: for choices the goal, for signed records the session.
 * @throws AlcoveError `record.notFound`
 */
export function listTimeline(db: ReadableDb, menteeId: string): TimelineEvent[] {
  getMentee(db, menteeId);
  const events = readRows(eventRow, db.prepare(select).all({ menteeId })).map(({ day, ...event }) => ({
    ...event,
    on: day ?? localDayOf(new Date(event.moment)),
  }));
  const first = events.map(({ on }) => on).sort()[0];
  return events
    .map((event) =>
      event.kind === 'relationship-began' && first !== undefined ? { ...event, on: first } : event,
    )
    .sort((a, b) => compare(b.on, a.on) || order(b) - order(a) || compare(b.moment, a.moment))
    .map(({ moment: _, ...event }) => event);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** On one day a contract comes before the session it was agreed in, and the session before its signed record. */
const order = ({ kind }: { kind: TimelineEvent['kind'] }): number => timelineKind.options.indexOf(kind);
