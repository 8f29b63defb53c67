import { type RelationshipMove, relationshipMove } from '../../../shared/domain/life-cycle.ts';
import type { ReadableDb, WritableDb } from '../../vault/db.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, step, from_status AS "from", to_status AS "to", moved_on AS "on", reason,
    begun_by AS begunBy, ending_kind AS endingKind, resume_on AS resumeOn, final_session_on AS finalSessionOn,
    others_suggested AS othersSuggested, created_at AS createdAt
  FROM relationship_moves WHERE mentee_id = ? ORDER BY number DESC`;

const insert = sql`
  INSERT INTO relationship_moves (id, mentee_id, number, step, from_status, to_status, moved_on, reason, begun_by,
    ending_kind, resume_on, final_session_on, others_suggested, created_at)
  VALUES (:id, :menteeId, (SELECT count(*) + 1 FROM relationship_moves WHERE mentee_id = :menteeId), :step, :from, :to,
    :on, :reason, :begunBy, :endingKind, :resumeOn, :finalSessionOn, :othersSuggested, :createdAt)`;

const updateStatus = sql`UPDATE mentees SET status = ?, updated_at = ? WHERE id = ?`;

/** The steps that a relationship has taken, newest first. */
export function listMoves(db: ReadableDb, menteeId: string): RelationshipMove[] {
  return readRows(relationshipMove, db.prepare(select).all(menteeId));
}

/** Keeps a step, and has the mentee's row say where the relationship stands now. */
export function keepMove(db: WritableDb, move: RelationshipMove): void {
  db.prepare(insert).run({ ...move });
  db.prepare(updateStatus).run(move.to, move.createdAt, move.menteeId);
}
