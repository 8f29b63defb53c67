import { fewestOptionsToChoose, type Goal, type GoalOptionDetails } from '../../../shared/domain/goal.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
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

const insertChoice = sql`
  INSERT INTO goal_choices (id, goal_id, option_id, number, chosen_on, reason, created_at)
  VALUES (:id, :goalId, :optionId, :number, :chosenOn, :reason, :at)`;

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

/**
 * Writes down which option the mentee chose, when and why. Earlier choices are kept.
 * @throws AlcoveError `record.notFound` for an option of another goal, `record.invalid` for fewer than two options
 */
export function chooseOption(
  context: WriteContext,
  choice: { goalId: string; optionId: string; chosenOn: string; reason: string },
): Goal {
  return change(context, (now) => {
    const { goalId, optionId, chosenOn, reason } = choice;
    const { options, choices } = getGoal(now.db, goalId);
    if (!options.some(({ id }) => id === optionId)) throw new AlcoveError('record.notFound');
    if (options.length < fewestOptionsToChoose)
      throw new AlcoveError('record.invalid', { rule: 'two-options' });
    const number = choices.length + 1;
    now.db
      .prepare(insertChoice)
      .run({ id: now.newId(), goalId, optionId, number, chosenOn, reason, at: now.at });
    now.note('option.chosen', 'goal', goalId);
    return findableGoal(now, goalId);
  });
}

function columnsOf({ description, pros, cons, resources, suitability }: GoalOptionDetails) {
  return { description, pros, cons, resources, suitability };
}
