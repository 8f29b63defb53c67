import { z } from 'zod';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow } from '../rows.ts';
import { sql } from '../sql.ts';

/**
 * Of the mentee only the alias or, where the mentor chose so, the name: everything else that is written down about them
 * stays in the vault.
 */
const select = sql`SELECT iif(name_on_record = 1, coalesce(name, alias), alias) FROM mentees WHERE id = ?`;

/** How documents that leave name the mentee. @throws AlcoveError `record.notFound` */
export function shownAsOf(db: ReadableDb, menteeId: string): string {
  return foundRow(z.string(), db.prepare(select).pluck().get(menteeId));
}
