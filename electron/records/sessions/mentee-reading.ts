import { z } from 'zod';
import type { MenteeReading, Session } from '../../../shared/domain/session.ts';
import { readRow } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { getSession } from './read-sessions.ts';

const selectRevision = sql`SELECT revision FROM session_records WHERE session_id = ?`;
const update = sql`
  UPDATE sessions SET read_by_mentee_on = :on, corrections = :corrections, read_revision = :revision, updated_at = :at
  WHERE id = :id`;

/**
 * Notes that the mentee has read the record as it stands now, and what became of the corrections; null takes it back.
 * @throws AlcoveError `record.notFound`
 */
export function noteMenteeReading(
  context: WriteContext,
  { id, reading }: { id: string; reading: Omit<MenteeReading, 'revision'> | null },
): Session {
  return change(context, (now) => {
    getSession(now.db, id);
    const revision =
      reading === null ? null : readRow(z.int(), now.db.prepare(selectRevision).pluck().get(id));
    const { on = null, corrections = null } = reading ?? {};
    now.db.prepare(update).run({ id, on, corrections, revision, at: now.at });
    now.note(reading === null ? 'record.reading-taken-back' : 'record.read-by-mentee', 'session', id);
    return getSession(now.db, id);
  });
}
