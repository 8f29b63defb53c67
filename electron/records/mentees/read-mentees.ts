import { z } from 'zod';
import { conflictingRole, type Mentee, mentee } from '../../../shared/domain/mentee.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, jsonColumn, readRows } from '../rows.ts';
import { sql } from '../sql.ts';

/** A row of `mentees`. */
export const menteeRow = mentee.extend({ conflicts: jsonColumn(z.array(conflictingRole)) });

const select = sql`
  SELECT id, alias, name, pronouns, stage, workplace, origin, scheme, introducer, purpose, conflicts,
    conflict_reason AS conflictReason, status, created_at AS createdAt, updated_at AS updatedAt
  FROM mentees`;

const selectOne = sql`${select} WHERE id = ?`;
const selectAll = sql`${select} ORDER BY alias COLLATE NOCASE, id`;

/** One mentee. @throws AlcoveError `record.notFound` */
export function getMentee(db: ReadableDb, id: string): Mentee {
  return foundRow(menteeRow, db.prepare(selectOne).get(id));
}

/** Every mentee, by alias. */
export function listMentees(db: ReadableDb): Mentee[] {
  return readRows(menteeRow, db.prepare(selectAll).all());
}
