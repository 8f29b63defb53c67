import { z } from 'zod';
import type { ReadableDb } from '../../vault/db.ts';
import { readRow } from '../rows.ts';
import { sql } from '../sql.ts';

const select = sql`
  SELECT coalesce(sum(minutes), 0) FROM sessions
  WHERE state = 'held' AND date BETWEEN :from AND :to AND (:menteeId IS NULL OR mentee_id = :menteeId)`;

/**
 * The minutes of the sessions that were held, of one mentee or of all, from one calendar day to another, both included.
 * What was only planned, cancelled or missed is no time spent.
 */
export function minutesHeld(
  db: ReadableDb,
  { menteeId = null, from, to }: { menteeId?: string | null; from: string; to: string },
): number {
  return readRow(z.int(), db.prepare(select).pluck().get({ menteeId, from, to }));
}
