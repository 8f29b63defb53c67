import { z } from 'zod';
import type { GoalSession } from '../../../shared/domain/goal.ts';
import { goalSession } from '../../../shared/domain/goal.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRows } from '../rows.ts';
import { getSession } from '../sessions/read-sessions.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { getGoal } from './read-goals.ts';

const selectGoals = sql`SELECT goal_id FROM session_goals WHERE session_id = ?`;

const selectSessions = sql`
  SELECT s.id, s.number, s.date FROM session_goals sg JOIN sessions s ON s.id = sg.session_id
  WHERE sg.goal_id = ? ORDER BY s.date DESC, s.number DESC`;

const mark = sql`INSERT OR IGNORE INTO session_goals (session_id, goal_id) VALUES (:sessionId, :goalId)`;
const unmark = sql`DELETE FROM session_goals WHERE session_id = :sessionId AND goal_id = :goalId`;

/** The ids of the goals that a session spoke of. */
export function listGoalsSpokenOf(db: ReadableDb, sessionId: string): string[] {
  return readRows(z.string(), db.prepare(selectGoals).pluck().all(sessionId));
}

/** The sessions that spoke of a goal, newest first. */
export function listSessionsOfGoal(db: ReadableDb, goalId: string): GoalSession[] {
  return readRows(goalSession, db.prepare(selectSessions).all(goalId));
}

/**
 * Writes down that a session spoke of a goal, or takes that back. Returns the ids of all goals it spoke of.
 * @throws AlcoveError `record.notFound`, also for a goal of another mentee
 */
export function markSpokenOf(
  context: WriteContext,
  { sessionId, goalId, spokenOf }: { sessionId: string; goalId: string; spokenOf: boolean },
): string[] {
  return change(context, (now) => {
    if (getSession(now.db, sessionId).menteeId !== getGoal(now.db, goalId).menteeId)
      throw new AlcoveError('record.notFound');
    now.db.prepare(spokenOf ? mark : unmark).run({ sessionId, goalId });
    now.note(spokenOf ? 'goal.spoken-of' : 'goal.not-spoken-of', 'goal', goalId);
    return listGoalsSpokenOf(now.db, sessionId);
  });
}
