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
 * free number. What named a session, a goal or a template that is gone stands without
 * it.
 * @throws AlcoveError `bin.parentGone` where nothing it belonged to is there
 */
export function fitIn(db: ReadableDb, kind: BinKind, content: BinContent): BinContent {
  switch (kind) {
    case 'option':
      return withGoal(db, content, 'goal_options');
    case 'progress':
      return withGoal(db, content, 'goal_progress');
    case 'checklist':
      return withRow(content, 'checklists', (row) => ({ ...row, template_id: templateOf(db, row) }));
    case 'action':
      return withRow(content, 'actions', (row) => ({ ...row, session_id: sessionOf(db, row) }));
    case 'contribution':
      return withPlace(content, (row) => ({ goal_id: goalOf(db, row), session_id: sessionOf(db, row) }));
    case 'goal':
      return withSpokenOf(
        withPlace(content, (row) => ({ session_id: sessionOf(db, row) })),
        (row) => sessionOf(db, row) !== null,
      );
    case 'session': {
      const numbered = withRow(content, 'sessions', (row) => ({ ...row, number: numberOf(db, row) }));
      return withSpokenOf(
        withPlace(numbered, (row) => ({ goal_id: goalOf(db, row) })),
        (row) => goalOf(db, row) !== null,
      );
    }
    default:
      return content;
  }
}

/** The content with the rows of one table altered. */
export function withRow(content: BinContent, table: string, alter: (row: BinRow) => BinRow): BinContent {
  return content.map((part) => (part.table === table ? { table, rows: part.rows.map(alter) } : part));
}

function templateOf(db: ReadableDb, { template_id: template = null }: BinRow) {
  return isThere(db, templateIsThere, template) ? template : null;
}

function withGoal(db: ReadableDb, content: BinContent, table: string): BinContent {
  if (goalOf(db, rowOf(content, table)) === null) throw new AlcoveError('bin.parentGone');
  return content;
}

/** Contributions where they may stand now. */
function withPlace(content: BinContent, placeOf: (row: BinRow) => Partial<BinRow>): BinContent {
  return withRow(content, 'contributions', (row) => {
    const { goal_id = null, session_id = null } = { ...row, ...placeOf(row) };
    if (goal_id === null && session_id === null) throw new AlcoveError('bin.parentGone');
    return { ...row, goal_id, session_id };
  });
}

/** Which sessions spoke of which goals, as far as both are there. */
function withSpokenOf(content: BinContent, stands: (row: BinRow) => boolean): BinContent {
  return content.map((part) =>
    part.table === 'session_goals' ? { ...part, rows: part.rows.filter(stands) } : part,
  );
}

function goalOf(db: ReadableDb, { goal_id: goal = null }: BinRow) {
  return isThere(db, goalIsThere, goal) ? goal : null;
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
