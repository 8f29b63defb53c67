import { z } from 'zod';
import { id } from '../../../shared/domain/fields.ts';
import { localDate } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';

/** Only the newest review of a relationship says when the next one is. */
const select = sql`
  SELECT m.id AS menteeId, r.next_review_on AS nextReviewOn
  FROM mentees m JOIN reviews r ON r.id = (
    SELECT id FROM reviews n WHERE n.mentee_id = m.id ORDER BY n.reviewed_on DESC, n.created_at DESC, n.id DESC LIMIT 1)
  WHERE m.status NOT IN ('declined', 'closed') AND r.next_review_on <= ?`;

/** The reviews that were set for a day not later than `until` and have not been held since. */
export function listReviewsDue(db: ReadableDb, until: string): { menteeId: string; nextReviewOn: string }[] {
  return readRows(z.object({ menteeId: id, nextReviewOn: localDate }), db.prepare(select).all(until));
}
