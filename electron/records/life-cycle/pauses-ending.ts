import { z } from 'zod';
import { id } from '../../../shared/domain/fields.ts';
import { localDate } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const select = sql`
  SELECT m.id AS menteeId, r.resume_on AS resumeOn
  FROM mentees m JOIN relationship_moves r ON r.mentee_id = m.id
  WHERE m.status = 'paused' AND r.resume_on <= ?
    AND r.number = (SELECT max(number) FROM relationship_moves WHERE mentee_id = m.id)
  ORDER BY r.resume_on`;

/** The relationships that pause until a day not later than `until`. */
export function listPausesEnding(db: ReadableDb, until: string): { menteeId: string; resumeOn: string }[] {
  return readRows(z.object({ menteeId: id, resumeOn: localDate }), db.prepare(select).all(until));
}
