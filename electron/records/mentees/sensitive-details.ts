import { z } from 'zod';
import type { ReadableDb } from '../../vault/db.ts';
import { readRow } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { getMentee } from './read-mentees.ts';

const select = sql`SELECT words FROM sensitive_details WHERE mentee_id = ?`;
const put = sql`
  INSERT INTO sensitive_details (mentee_id, words, updated_at) VALUES (:menteeId, :words, :at)
  ON CONFLICT (mentee_id) DO UPDATE SET words = excluded.words, updated_at = excluded.updated_at`;
const remove = sql`DELETE FROM sensitive_details WHERE mentee_id = ?`;

/** What a mentee wished to be kept of their characteristics; null where nothing is. @throws AlcoveError `record.notFound` */
export function readSensitive(db: ReadableDb, menteeId: string): { words: string | null } {
  getMentee(db, menteeId);
  const words = readRow(z.string().optional(), db.prepare(select).pluck().get(menteeId));
  return { words: words ?? null };
}

/**
 * Keeps sensitive details, or with null destroys them at once: they never go through the bin, nor into search.
 * @throws AlcoveError `record.notFound`
 */
export function saveSensitive(
  context: WriteContext,
  { menteeId, words }: { menteeId: string; words: string | null },
): void {
  change(context, ({ db, at, note }) => {
    getMentee(db, menteeId);
    if (words === null) db.prepare(remove).run(menteeId);
    else db.prepare(put).run({ menteeId, words, at });
    note(words === null ? 'sensitive.deleted' : 'sensitive.changed', 'mentee', menteeId);
  });
}
