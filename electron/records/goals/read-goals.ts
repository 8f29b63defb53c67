import { z } from 'zod';
import { type Goal, goal, goalChoice, goalOption } from '../../../shared/domain/goal.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, readRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const goalRow = goal.omit({ options: true, choices: true });

const select = sql`
  SELECT id, mentee_id AS menteeId, title, why, current_picture AS currentPicture,
    preferred_picture AS preferredPicture, specific, measure, achievable, relevant, target_date AS targetDate, status,
    created_at AS createdAt, updated_at AS updatedAt
  FROM goals`;

const selectOne = sql`${select} WHERE id = ?`;
const selectOfMentee = sql`${select} WHERE mentee_id = ? ORDER BY created_at, id`;

const selectOptions = sql`
  SELECT id, goal_id AS goalId, description, pros, cons, resources, suitability
  FROM goal_options WHERE goal_id = ? ORDER BY created_at, id`;

const selectChoices = sql`
  SELECT id, goal_id AS goalId, option_id AS optionId, chosen_on AS chosenOn, reason, created_at AS createdAt
  FROM goal_choices WHERE goal_id = ? ORDER BY number`;

const selectGoalOfOption = sql`SELECT goal_id FROM goal_options WHERE id = ?`;

/** One goal with its options and choices. @throws AlcoveError `record.notFound` */
export function getGoal(db: ReadableDb, id: string): Goal {
  return withOptions(db, foundRow(goalRow, db.prepare(selectOne).get(id)));
}

/** A mentee's goals, oldest first. */
export function listGoals(db: ReadableDb, menteeId: string): Goal[] {
  return readRows(goalRow, db.prepare(selectOfMentee).all(menteeId)).map((row) => withOptions(db, row));
}

/** The goal that an option belongs to. @throws AlcoveError `record.notFound` */
export function getGoalOfOption(db: ReadableDb, optionId: string): Goal {
  return getGoal(db, foundRow(z.string(), db.prepare(selectGoalOfOption).pluck().get(optionId)));
}

function withOptions(db: ReadableDb, row: z.infer<typeof goalRow>): Goal {
  const options = readRows(goalOption, db.prepare(selectOptions).all(row.id));
  const choices = readRows(goalChoice, db.prepare(selectChoices).all(row.id));
  return readRow(goal, { ...row, options, choices });
}
