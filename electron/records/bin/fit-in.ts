import { z } from 'zod';
import type { BinKind } from '../../../shared/domain/bin.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { sql } from '../sql.ts';
import { type BinContent, type BinRow, rowOf } from './bin-rows.ts';

const goalIsThere = sql`SELECT 1 FROM goals WHERE id = ?`;
const templateIsThere = sql`SELECT 1 FROM checklist_templates WHERE id = ?`;
const sessionIsThere = sql`SELECT 1 FROM sessions WHERE id = ?`;
const numberTaken = sql`SELECT 1 FROM sessions WHERE mentee_id = ? AND number = ?`;
const lastNumber = sql`SELECT coalesce(max(number), 0) FROM sessions WHERE mentee_id = ?`;

/**
 * Alters what was taken out so that it fits in again. A session whose number was given to another one gets the next
 * free number; an action whose session is gone stands by itself, and so does a checklist whose template is gone.
 * @throws AlcoveError `bin.parentGone` for an option whose goal is not there
 */
export function fitIn(db: ReadableDb, kind: BinKind, content: BinContent): BinContent {
  if (kind === 'option' && !isThere(db, goalIsThere, rowOf(content, 'goal_options').goal_id))
    throw new AlcoveError('bin.parentGone');
  if (kind === 'checklist')
    return withRow(content, 'checklists', (row) => ({ ...row, template_id: templateOf(db, row) }));
  if (kind === 'action')
    return withRow(content, 'actions', (row) => ({ ...row, session_id: sessionOf(db, row) }));
  if (kind === 'session')
    return withRow(content, 'sessions', (row) => ({ ...row, number: numberOf(db, row) }));
  return content;
}

/** The content with the rows of one table altered. */
export function withRow(content: BinContent, table: string, alter: (row: BinRow) => BinRow): BinContent {
  return content.map((part) => (part.table === table ? { table, rows: part.rows.map(alter) } : part));
}

function templateOf(db: ReadableDb, { template_id: template = null }: BinRow) {
  return isThere(db, templateIsThere, template) ? template : null;
}

function sessionOf(db: ReadableDb, { session_id: session = null }: BinRow) {
  return isThere(db, sessionIsThere, session) ? session : null;
}

function numberOf(db: ReadableDb, { mentee_id: mentee, number }: BinRow) {
  const [menteeId, wanted] = [z.string().parse(mentee), z.int().parse(number)];
  if (db.prepare(numberTaken).get(menteeId, wanted) === undefined) return wanted;
  return z.int().parse(db.prepare(lastNumber).pluck().get(menteeId)) + 1;
}

function isThere(db: ReadableDb, statement: string, id: unknown): boolean {
  return typeof id === 'string' && db.prepare(statement).get(id) !== undefined;
}
