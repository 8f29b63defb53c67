import { currentChoice, type Goal } from '../../../shared/domain/goal.ts';
import { refusedChoice, refusedReopening } from '../../../shared/domain/goal-rules.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { getGoal } from './read-goals.ts';
import { refuseGoal } from './refuse-goal.ts';
import { findableGoal } from './write-goals.ts';

const insertChoice = sql`
  INSERT INTO goal_choices (id, goal_id, option_id, number, chosen_on, reason, created_at)
  VALUES (:id, :goalId, :optionId, :number, :chosenOn, :reason, :at)`;

const insertReopening = sql`
  INSERT INTO goal_choice_reopenings (id, choice_id, reopened_on, reason, created_at)
  VALUES (:id, :choiceId, :on, :reason, :at)`;

/**
 * Writes down which option the mentee chose, when and why. Earlier choices are kept.
 * @throws AlcoveError `record.notFound` for an option of another goal, `record.invalid` with the rule of
 * `refusedChoice`
 */
export function chooseOption(
  context: WriteContext,
  choice: { goalId: string; optionId: string; chosenOn: string; reason: string },
): Goal {
  return change(context, (now) => {
    const { goalId, optionId, chosenOn, reason } = choice;
    const goal = getGoal(now.db, goalId);
    if (!goal.options.some(({ id }) => id === optionId)) throw new AlcoveError('record.notFound');
    refuseGoal(refusedChoice(goal, choice, localDayOf(new Date(now.at))));
    const number = goal.choices.length + 1;
    now.db
      .prepare(insertChoice)
      .run({ id: now.newId(), goalId, optionId, number, chosenOn, reason, at: now.at });
    now.note('option.chosen', 'goal', goalId);
    return findableGoal(now, goalId);
  });
}

/**
 * Goes back to the options. The choice stays in the history.
 * @throws AlcoveError `record.notFound`, `record.invalid` with the rule of `refusedReopening`
 */
export function reopenChoice(
  context: WriteContext,
  { goalId, on, reason }: { goalId: string; on: string; reason: string },
): Goal {
  return change(context, (now) => {
    const goal = getGoal(now.db, goalId);
    refuseGoal(refusedReopening(goal, { on, reason }, localDayOf(new Date(now.at))));
    const choiceId = currentChoice(goal)?.id ?? null;
    now.db.prepare(insertReopening).run({ id: now.newId(), choiceId, on, reason, at: now.at });
    now.note('choice.reopened', 'goal', goalId);
    return findableGoal(now, goalId);
  });
}
