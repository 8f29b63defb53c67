import { z } from 'zod';
import {
  type Goal,
  goal,
  goalChoice,
  goalMove,
  goalOption,
  goalProgress,
} from '../../../shared/domain/goal.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, readRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const goalRow = goal.omit({ options: true, choices: true, progress: true, moves: true });

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
  SELECT c.id, c.goal_id AS goalId, c.option_id AS optionId, c.chosen_on AS chosenOn, c.reason,
    c.created_at AS createdAt, r.reopened_on AS reopenedOn, r.reason AS reopenedFor, r.created_at AS reopenedAt
  FROM goal_choices c LEFT JOIN goal_choice_reopenings r ON r.choice_id = c.id
  WHERE c.goal_id = ? ORDER BY c.number`;

const choiceRow = goalChoice
  .omit({ reopened: true })
  .extend({
    reopenedOn: z.string().nullable(),
    reopenedFor: z.string().nullable(),
    reopenedAt: z.string().nullable(),
  })
  .transform(({ reopenedOn: on, reopenedFor: reason, reopenedAt: createdAt, ...choice }) => ({
    ...choice,
    reopened: on === null || reason === null || createdAt === null ? null : { on, reason, createdAt },
  }));

const selectProgress = sql`
  SELECT id, goal_id AS goalId, noted_on AS notedOn, text, created_at AS createdAt
  FROM goal_progress WHERE goal_id = ? ORDER BY noted_on DESC, created_at DESC, id DESC`;

const selectMoves = sql`
  SELECT from_status AS "from", to_status AS "to", moved_on AS movedOn, words, created_at AS createdAt
  FROM goal_moves WHERE goal_id = ? ORDER BY number`;

const selectGoalOfOption = sql`SELECT goal_id FROM goal_options WHERE id = ?`;

/** One goal with its options, choices, progress and moves. @throws AlcoveError `record.notFound` */
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
  const choices = readRows(choiceRow, db.prepare(selectChoices).all(row.id));
  const progress = readRows(goalProgress, db.prepare(selectProgress).all(row.id));
  const moves = readRows(goalMove, db.prepare(selectMoves).all(row.id));
  return readRow(goal, { ...row, options, choices, progress, moves });
}
