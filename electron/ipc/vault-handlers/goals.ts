import { addAction, changeAction, listActions } from '../../records/actions/actions.ts';
import { chooseOption, reopenChoice } from '../../records/goals/choices.ts';
import { moveGoal } from '../../records/goals/moves.ts';
import { addOption, changeOption } from '../../records/goals/options.ts';
import { addProgress, changeProgress } from '../../records/goals/progress.ts';
import { listGoals } from '../../records/goals/read-goals.ts';
import { listGoalsSpokenOf, listSessionsOfGoal, markSpokenOf } from '../../records/goals/spoken-of.ts';
import { addGoal, changeGoal } from '../../records/goals/write-goals.ts';
import type { VaultHandlers } from './handlers.ts';

/** Goals with their options, and actions. */
export const goalHandlers = {
  'goals.list': ({ db }, { menteeId }) => listGoals(db, menteeId),
  'goals.add': addGoal,
  'goals.change': changeGoal,
  'goals.addOption': addOption,
  'goals.changeOption': changeOption,
  'goals.choose': chooseOption,
  'goals.reopenChoice': reopenChoice,
  'goals.move': moveGoal,
  'goals.addProgress': addProgress,
  'goals.changeProgress': changeProgress,
  'goals.spokenOf': ({ db }, { sessionId }) => listGoalsSpokenOf(db, sessionId),
  'goals.sessions': ({ db }, { goalId }) => listSessionsOfGoal(db, goalId),
  'goals.markSpokenOf': markSpokenOf,
  'actions.list': ({ db }, { menteeId }) => listActions(db, menteeId),
  'actions.add': addAction,
  'actions.change': changeAction,
} satisfies Partial<VaultHandlers>;
