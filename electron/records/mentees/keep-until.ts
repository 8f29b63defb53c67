import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';

const update = sql`UPDATE mentees SET keep_until = ?, updated_at = ? WHERE id = ?`;

/** Sets until when the notes about a mentee are kept, as part of the change in which that was decided. */
export function keepNotesUntil(now: Change, menteeId: string, day: string): void {
  now.db.prepare(update).run(day, now.at, menteeId);
  now.note('mentee.changed', 'mentee', menteeId);
}
