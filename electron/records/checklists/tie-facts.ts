import { z } from 'zod';
import {
  type ChecklistTie,
  checklistTie,
  type TieFacts,
  tieFacts,
} from '../../../shared/domain/checklist.ts';
import { instant, localDate, localDayOf } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRow } from '../rows.ts';
import { sql } from '../sql.ts';

/** Each asks for the first day, or the moment, since when something is there: one row, or none. */
const conflicts = sql`
  SELECT min(asked_at) AS since FROM conflict_checks WHERE mentee_id = :menteeId HAVING count(*) > 0`;
const notice = sql`
  SELECT privacy_notice_on AS since FROM mentees WHERE id = :menteeId AND privacy_notice_on IS NOT NULL`;
const timeSource = sql`SELECT NULL AS since FROM mentees WHERE id = :menteeId AND time_source IS NOT NULL`;
const limits = sql`
  SELECT min(agreed_on) AS since FROM boundaries
  WHERE mentee_id = :menteeId AND category = 'limits-of-confidentiality' AND agreed_on IS NOT NULL
  HAVING count(*) > 0`;
const boundaries = sql`
  SELECT min(agreed_on) AS since FROM boundaries
  WHERE mentee_id = :menteeId AND category <> 'limits-of-confidentiality' AND agreed_on IS NOT NULL
  HAVING count(*) > 0`;
const purpose = sql`SELECT NULL AS since FROM mentees WHERE id = :menteeId AND purpose IS NOT NULL`;
const goals = sql`SELECT min(created_at) AS since FROM goals WHERE mentee_id = :menteeId HAVING count(*) > 0`;
const contract = sql`
  SELECT min(settled_on) AS since FROM (
    SELECT agreed_on AS settled_on FROM contract_versions WHERE mentee_id = :menteeId AND status = 'agreed'
    UNION ALL SELECT waived_on FROM relationship_waivers WHERE mentee_id = :menteeId)
  HAVING count(*) > 0`;
const review = sql`
  SELECT NULL AS since FROM boundaries WHERE mentee_id = :menteeId AND review_on IS NOT NULL
  UNION ALL SELECT NULL FROM reviews WHERE mentee_id = :menteeId AND next_review_on IS NOT NULL LIMIT 1`;
const nextDate = sql`
  SELECT NULL AS since FROM sessions
  WHERE mentee_id = :menteeId AND (next_date IS NOT NULL OR state = 'planned') LIMIT 1`;

const asks: Readonly<Record<ChecklistTie, string>> = {
  'conflicts-answered': conflicts,
  'privacy-notice': notice,
  'time-source': timeSource,
  'limits-agreed': limits,
  'boundaries-agreed': boundaries,
  'purpose-written': purpose,
  'goals-drafted': goals,
  'contract-settled': contract,
  'review-planned': review,
  'next-date': nextDate,
};

const found = z.object({ since: z.union([localDate, instant]).nullable() });

/** What a mentee's workspace holds of everything that an item of a checklist may produce. */
export function readTieFacts(db: ReadableDb, menteeId: string): TieFacts {
  const factOf = (tie: ChecklistTie) => {
    const row = db.prepare(asks[tie]).get({ menteeId });
    if (row === undefined) return { there: false, on: null };
    const { since } = readRow(found, row);
    return { there: true, on: since === null || since.length === 10 ? since : localDayOf(new Date(since)) };
  };
  return readRow(tieFacts, Object.fromEntries(checklistTie.options.map((tie) => [tie, factOf(tie)])));
}
