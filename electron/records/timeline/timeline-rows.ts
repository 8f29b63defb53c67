import { instant, localDate } from '../../../shared/domain/time.ts';
import { timelineEvent } from '../../../shared/domain/timeline.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';

/** `day` is null where only the moment of writing is known. */
const eventRow = timelineEvent.omit({ on: true }).extend({
  day: localDate.nullable(),
  moment: instant,
  until: timelineEvent.shape.until.default(null),
  transition: timelineEvent.shape.transition.default(null),
  document: timelineEvent.shape.document.default(null),
});

/** A relationship begins where its first step left from, or where it still stands. */
const ofRelationship = sql`
  SELECT 'relationship-began' AS kind, id AS subjectId, NULL AS day, created_at AS moment, NULL AS number, NULL AS title,
    coalesce((SELECT from_status FROM relationship_moves WHERE mentee_id = :menteeId AND number = 1), status) AS status
  FROM mentees WHERE id = :menteeId
  UNION ALL
  SELECT iif(step = 'reopen', 'relationship-reopened', 'relationship-moved'), id, moved_on, created_at, number, NULL, to_status
  FROM relationship_moves WHERE mentee_id = :menteeId
  UNION ALL
  SELECT 'resume-planned', m.id, m.resume_on, m.created_at, m.number, NULL, NULL
  FROM relationship_moves m JOIN mentees ON mentees.id = m.mentee_id
  WHERE m.mentee_id = :menteeId AND m.step = 'pause' AND mentees.status = 'paused'
    AND m.number = (SELECT max(number) FROM relationship_moves WHERE mentee_id = :menteeId)`;

/** A boundary that was changed since is told with the words of each day on which it was agreed. */
const ofTerms = sql`
  WITH contract_in_force AS (SELECT c.* FROM contract_versions c JOIN mentees m ON m.id = c.mentee_id
    WHERE m.id = :menteeId AND m.status <> 'closed' AND c.status = 'agreed' ORDER BY c.number DESC LIMIT 1)
  SELECT CASE change_kind WHEN 'amendment' THEN 'contract-amended' WHEN 'renewal' THEN 'contract-renewed'
    ELSE 'contract-agreed' END AS kind, id AS subjectId, agreed_on AS day, updated_at AS moment, number, NULL AS title, NULL AS status
  FROM contract_versions WHERE mentee_id = :menteeId AND status = 'agreed'
  UNION ALL
  SELECT 'contract-signed-by-one', c.id, s.signed_on, s.created_at, c.number, NULL, NULL
  FROM signatures s JOIN contract_versions c ON c.id = s.subject_id
  WHERE s.subject_kind = 'contract' AND c.mentee_id = :menteeId AND c.status = 'draft'
  UNION ALL
  SELECT 'contract-scanned', c.id, NULL, max(s.added_at), c.number, NULL, NULL
  FROM contract_scans s JOIN contract_versions c ON c.id = s.contract_id WHERE c.mentee_id = :menteeId GROUP BY c.id
  UNION ALL
  SELECT 'contract-review-due', id, terms ->> 'reviewOn', updated_at, number, NULL, NULL FROM contract_in_force
  WHERE terms ->> 'reviewOn' IS NOT NULL
  UNION ALL
  SELECT 'contract-ends', id, terms ->> 'endsOn', updated_at, number, NULL, NULL FROM contract_in_force
  WHERE terms ->> 'endsOn' IS NOT NULL
  UNION ALL
  SELECT 'documents-waived', id, waived_on, created_at, NULL, NULL, NULL FROM relationship_waivers WHERE mentee_id = :menteeId
  UNION ALL
  SELECT 'boundary-agreed', id, agreed_on, updated_at, NULL, item, NULL
  FROM boundaries WHERE mentee_id = :menteeId AND agreed_on IS NOT NULL
  UNION ALL
  SELECT 'boundary-agreed', b.id, c.agreed_on, min(c.changed_at), NULL, c.item, NULL
  FROM boundary_changes c JOIN boundaries b ON b.id = c.boundary_id
  WHERE b.mentee_id = :menteeId AND c.agreed_on IS NOT NULL AND c.agreed_on IS NOT b.agreed_on
  GROUP BY b.id, c.agreed_on`;

/** A goal that stands where no move led it was put there when it was last written. */
const ofGoals = sql`
  SELECT 'goal-opened' AS kind, id AS subjectId, NULL AS day, created_at AS moment, NULL AS number, title, NULL AS status
  FROM goals WHERE mentee_id = :menteeId
  UNION ALL
  SELECT iif(m.to_status IN ('active', 'draft'), 'goal-taken-up', 'goal-' || m.to_status),
    g.id, m.moved_on, m.created_at, m.number, g.title, NULL
  FROM goal_moves m JOIN goals g ON g.id = m.goal_id
  WHERE g.mentee_id = :menteeId AND (m.from_status <> 'draft' OR m.to_status IN ('achieved', 'parked', 'dropped'))
  UNION ALL
  SELECT 'goal-' || status, id, NULL, coalesce(achieved_at, updated_at), NULL, title, NULL
  FROM goals g WHERE mentee_id = :menteeId AND status IN ('achieved', 'parked', 'dropped')
    AND NOT EXISTS (SELECT 1 FROM goal_moves m WHERE m.goal_id = g.id AND m.to_status = g.status)
  UNION ALL
  SELECT 'option-chosen', c.goal_id, c.chosen_on, c.created_at, c.number, o.description, NULL
  FROM goal_choices c JOIN goal_options o ON o.id = c.option_id JOIN goals g ON g.id = c.goal_id
  WHERE g.mentee_id = :menteeId
  UNION ALL
  SELECT 'choice-reopened', c.goal_id, r.reopened_on, r.created_at, c.number, g.title, NULL
  FROM goal_choice_reopenings r JOIN goal_choices c ON c.id = r.choice_id JOIN goals g ON g.id = c.goal_id
  WHERE g.mentee_id = :menteeId
  UNION ALL
  SELECT 'progress-noted', g.id, p.noted_on, p.created_at, row_number() OVER (PARTITION BY g.id ORDER BY p.created_at), p.text, NULL
  FROM goal_progress p JOIN goals g ON g.id = p.goal_id WHERE g.mentee_id = :menteeId`;

const ofSessions = sql`
  SELECT iif(state = 'held', 'session', 'session-' || state) AS kind, id AS subjectId, date AS day, created_at AS moment,
    number, NULL AS title, NULL AS status
  FROM sessions WHERE mentee_id = :menteeId
  UNION ALL
  SELECT CASE WHEN r.countersigns IS NOT NULL THEN 'record-countersigned' WHEN r.amends IS NOT NULL THEN 'record-amended'
    ELSE 'record-signed' END, s.id, NULL, r.signed_at, s.number, r.amend_reason, NULL
  FROM signed_records r JOIN sessions s ON s.id = r.session_id WHERE s.mentee_id = :menteeId`;

/** What has no day cannot be placed. A stage that began with a transition is told as both. */
const ofCareer = sql`
  SELECT 'stage-began' AS kind, id AS subjectId, began_on AS day, created_at AS moment, NULL AS number, stage AS title,
    NULL AS status, ended_on AS until, NULL AS transition
  FROM career_stages WHERE mentee_id = :menteeId AND stage IS NOT NULL AND began_on IS NOT NULL
  UNION ALL
  SELECT 'transition', id, began_on, created_at, NULL, NULL, NULL, NULL, transition
  FROM career_stages WHERE mentee_id = :menteeId AND transition IS NOT NULL AND began_on IS NOT NULL`;

/** When the next review is due stands in the newest one. */
const ofReviews = sql`
  SELECT 'review' AS kind, id AS subjectId, reviewed_on AS day, created_at AS moment, NULL AS number, NULL AS title, NULL AS status
  FROM reviews WHERE mentee_id = :menteeId
  UNION ALL
  SELECT 'review-planned', id, next_review_on, created_at, NULL, NULL, NULL FROM (
    SELECT * FROM reviews WHERE mentee_id = :menteeId ORDER BY reviewed_on DESC, id DESC LIMIT 1)
  WHERE next_review_on IS NOT NULL
  UNION ALL
  SELECT 'closing-statement', c.id, c.sealed_on, c.updated_at, NULL, NULL, NULL
  FROM closing_statements c JOIN endings e ON e.id = c.ending_id
  WHERE e.mentee_id = :menteeId AND c.sealed_on IS NOT NULL`;

/** What was signed and saved besides session records, the kept file or only its digest alike. */
const ofDocuments = sql`
  SELECT iif(d.countersigns IS NULL, 'document-signed', 'document-countersigned') AS kind, d.id AS subjectId, NULL AS day,
    d.signed_at AS moment, c.number, NULL AS title, NULL AS status, d.kind AS document
  FROM signed_documents d LEFT JOIN contract_versions c ON c.id = d.subject_id WHERE d.mentee_id = :menteeId`;

/** Everything that a timeline tells of a relationship, in no order. None of it is private. */
export function readTimelineRows(db: ReadableDb, menteeId: string) {
  return [ofRelationship, ofTerms, ofGoals, ofSessions, ofReviews, ofDocuments, ofCareer].flatMap((select) =>
    readRows(eventRow, db.prepare(select).all({ menteeId })),
  );
}
