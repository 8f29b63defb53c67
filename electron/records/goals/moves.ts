import type { Goal, GoalStatus } from '../../../shared/domain/goal.ts';
import { refusedMove } from '../../../shared/domain/goal-rules.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { getGoal } from './read-goals.ts';
import { refuseGoal } from './refuse-goal.ts';
import { findableGoal } from './write-goals.ts';

const insert = sql`
  INSERT INTO goal_moves (id, goal_id, number, from_status, to_status, moved_on, words, created_at)
  VALUES (:id, :goalId, :number, :from, :to, :movedOn, :words, :at)`;

const update = sql`
  UPDATE goals SET status = :to, achieved_at = iif(:to = 'achieved', :at, NULL), updated_at = :at WHERE id = :goalId`;

/**
 * Moves a goal to another status, on a day and with a few words.
 * @throws AlcoveError `record.notFound`, `record.invalid` with the rule of `refusedMove`
 */
export function moveGoal(
  context: WriteContext,
  { id: goalId, to, movedOn, words }: { id: string; to: GoalStatus; movedOn: string; words: string | null },
): Goal {
  return change(context, (now) => {
    const goal = getGoal(now.db, goalId);
    refuseGoal(refusedMove(goal, { to, movedOn }, localDayOf(new Date(now.at))));
    const moved = { from: goal.status, to, movedOn, words, number: goal.moves.length + 1 };
    now.db.prepare(insert).run({ id: now.newId(), goalId, ...moved, at: now.at });
    now.db.prepare(update).run({ goalId, to, at: now.at });
    now.note('goal.moved', 'goal', goalId);
    return findableGoal(now, goalId);
  });
}
