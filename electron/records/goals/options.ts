import type { Goal, GoalOptionDetails } from '../../../shared/domain/goal.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { getGoal, getGoalOfOption } from './read-goals.ts';
import { findableGoal } from './write-goals.ts';

const insert = sql`
  INSERT INTO goal_options (id, goal_id, description, pros, cons, resources, suitability, created_at, updated_at)
  VALUES (:id, :goalId, :description, :pros, :cons, :resources, :suitability, :at, :at)`;

const update = sql`
  UPDATE goal_options
  SET description = :description, pros = :pros, cons = :cons, resources = :resources, suitability = :suitability,
    updated_at = :at
  WHERE id = :id`;

/** Adds a way to reach a goal. @throws AlcoveError `record.notFound` */
export function addOption(
  context: WriteContext,
  { goalId, details }: { goalId: string; details: GoalOptionDetails },
): Goal {
  return change(context, (now) => {
    getGoal(now.db, goalId);
    const id = now.newId();
    now.db.prepare(insert).run({ id, goalId, ...columnsOf(details), at: now.at });
    now.note('option.added', 'goal', goalId);
    return findableGoal(now, goalId);
  });
}

/** @throws AlcoveError `record.notFound` */
export function changeOption(
  context: WriteContext,
  { id, details }: { id: string; details: GoalOptionDetails },
): Goal {
  return change(context, (now) => {
    const goal = getGoalOfOption(now.db, id);
    now.db.prepare(update).run({ id, ...columnsOf(details), at: now.at });
    now.note('option.changed', 'goal', goal.id);
    return findableGoal(now, goal.id);
  });
}

function columnsOf({ description, pros, cons, resources, suitability }: GoalOptionDetails) {
  return { description, pros, cons, resources, suitability };
}
