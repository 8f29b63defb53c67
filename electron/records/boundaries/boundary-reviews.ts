import { type BoundaryReview, boundaryReview } from '../../../shared/domain/boundary.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const selectDue = sql`
  SELECT b.id AS boundaryId, b.mentee_id AS menteeId, m.alias, b.item, b.review_on AS reviewOn
  FROM boundaries b JOIN mentees m ON m.id = b.mentee_id
  WHERE b.review_on <= ? AND m.status NOT IN ('declined', 'closed')
  ORDER BY b.review_on, m.alias COLLATE NOCASE, b.id`;

/** Boundaries whose review has come, the longest due first; none of relationships that are over. */
export function listBoundaryReviews(db: ReadableDb, today: string): BoundaryReview[] {
  return readRows(boundaryReview, db.prepare(selectDue).all(today));
}
