import { z } from 'zod';
import type { Goal, GoalProgressDetails } from '../../../shared/domain/goal.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { foundRow } from '../rows.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { getGoal } from './read-goals.ts';
import { refuseGoal } from './refuse-goal.ts';
import { findableGoal } from './write-goals.ts';

const insert = sql`
  INSERT INTO goal_progress (id, goal_id, noted_on, text, created_at, updated_at)
  VALUES (:id, :goalId, :notedOn, :text, :at, :at)`;

const update = sql`UPDATE goal_progress SET noted_on = :notedOn, text = :text, updated_at = :at WHERE id = :id`;

const selectGoal = sql`SELECT goal_id FROM goal_progress WHERE id = ?`;

/**
 * Notes how far a goal has come.
 * @throws AlcoveError `record.notFound`, `record.invalid` for a day that has not come yet
 */
export function addProgress(
  context: WriteContext,
  { goalId, details }: { goalId: string; details: GoalProgressDetails },
): Goal {
  return change(context, (now) => {
    getGoal(now.db, goalId);
    refuseToCome(now, details);
    now.db.prepare(insert).run({ id: now.newId(), goalId, ...columnsOf(details), at: now.at });
    now.note('progress.added', 'goal', goalId);
    return findableGoal(now, goalId);
  });
}

/** Puts a note of progress right. @throws AlcoveError as {@link addProgress} */
export function changeProgress(
  context: WriteContext,
  { id, details }: { id: string; details: GoalProgressDetails },
): Goal {
  return change(context, (now) => {
    const goalId = foundRow(z.string(), now.db.prepare(selectGoal).pluck().get(id));
    refuseToCome(now, details);
    now.db.prepare(update).run({ id, ...columnsOf(details), at: now.at });
    now.note('progress.changed', 'goal', goalId);
    return findableGoal(now, goalId);
  });
}

function refuseToCome({ at }: Change, { notedOn }: GoalProgressDetails): void {
  refuseGoal(notedOn > localDayOf(new Date(at)) ? 'goal-day-to-come' : undefined);
}

const columnsOf = ({ notedOn, text }: GoalProgressDetails) => ({ notedOn, text });
