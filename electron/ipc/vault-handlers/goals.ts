import { addAction, changeAction, listActions } from '../../records/actions/actions.ts';
import { addOption, changeOption, chooseOption } from '../../records/goals/options.ts';
import { listGoals } from '../../records/goals/read-goals.ts';
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
  'actions.list': ({ db }, { menteeId }) => listActions(db, menteeId),
  'actions.add': addAction,
  'actions.change': changeAction,
} satisfies Partial<VaultHandlers>;
