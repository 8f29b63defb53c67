import { z } from 'zod';
import { readRow } from '../rows.ts';
import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';

const newest = sql`
  SELECT max(moment) FROM (
    SELECT max(began_at) AS moment FROM sessions WHERE mentee_id = :menteeId
    UNION ALL SELECT max(max(created_at), coalesce(max(closed_at), '')) FROM actions WHERE mentee_id = :menteeId
  )`;

/**
 * The moment of a change as far as the order of a mentee's sessions and actions goes: never before another one,
 * also when the clock was set back meanwhile. What is carried forward into a session hangs on it.
 */
export function momentInOrder({ db, at }: Change, menteeId: string): string {
  const last = readRow(z.string().nullable(), db.prepare(newest).pluck().get({ menteeId }));
  return last === null || last <= at ? at : new Date(Date.parse(last) + 1).toISOString();
}
