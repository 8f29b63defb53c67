import { z } from 'zod';
import { type ClosingStatement, closingStatement } from '../../../shared/domain/ending.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { documentColumn, foundRow, readRow } from '../rows.ts';
import { sql } from '../sql.ts';

const select = sql`
  SELECT s.id, s.document, s.revision, s.updated_at AS savedAt, s.sealed_on AS sealedOn FROM closing_statements s`;

const selectOne = sql`${select} WHERE s.id = ?`;
const selectOfEnding = sql`${select} WHERE s.ending_id = ?`;
const selectMentee = sql`
  SELECT e.mentee_id FROM closing_statements s JOIN endings e ON e.id = s.ending_id WHERE s.id = ?`;

const statementRow = closingStatement.extend({ document: documentColumn });

/** @throws AlcoveError `record.notFound` */
export function getStatement(db: ReadableDb, id: string): ClosingStatement {
  return foundRow(statementRow, db.prepare(selectOne).get(id));
}

/** The closing statement of an ending, or null where none was begun. */
export function statementOf(db: ReadableDb, endingId: string): ClosingStatement | null {
  const row = db.prepare(selectOfEnding).get(endingId);
  return row === undefined ? null : readRow(statementRow, row);
}

/** Whose closing statement it is. @throws AlcoveError `record.notFound` */
export function menteeOfStatement(db: ReadableDb, id: string): string {
  return foundRow(z.string(), db.prepare(selectMentee).pluck().get(id));
}
