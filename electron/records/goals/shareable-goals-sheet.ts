import type { Goal } from '../../../shared/domain/goal.ts';
import { orderedGoals } from '../../../shared/domain/goal-order.ts';
import {
  type GoalOnSheet,
  type GoalsSheetSaid,
  type ShareableGoalsSheet,
  shareableGoalsSheet,
} from '../../../shared/domain/shareable-goals-sheet.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listActions } from '../actions/actions.ts';
import { shareableAction } from '../actions/shareable-action.ts';
import { listContributionsOfGoal } from '../contributions/contributions.ts';
import { shareableGoal } from '../sessions/shareable-goals.ts';
import { allowed } from '../shareable/allowed.ts';
import { asFile, type Making } from '../shareable/as-file.ts';
import { said } from '../shareable/said.ts';
import { listGoals } from './read-goals.ts';

/**
 * What may leave in a sheet of goals.
 * @throws AlcoveError `record.notFound`, `record.invalid` where there is no goal, or when it does not fit
 */
export function gatherShareableGoalsSheet(
  db: ReadableDb,
  menteeId: string,
  making: Making,
): ShareableGoalsSheet {
  return allowed(shareableGoalsSheet, {
    format: 'alcove-goals-sheet',
    ...asFile(db, menteeId, making),
    ...gatherGoalsSheetSaid(db, menteeId, making.madeAt),
  });
}

/**
 * Gathers what a sheet of goals says, field by field: what is not named here has no way out. All goals stand in it as they
 * are now, with everything that was noted of them.
 * @throws AlcoveError `record.invalid` where there is no goal
 */
export function gatherGoalsSheetSaid(db: ReadableDb, menteeId: string, now: Date): GoalsSheetSaid {
  const goals = orderedGoals(listGoals(db, menteeId));
  if (goals.length === 0) throw new AlcoveError('record.invalid', { rule: 'no-goals' });
  const actions = listActions(db, menteeId).filter(({ status }) => status !== 'dropped');
  return {
    asOf: localDayOf(now),
    goals: goals.map((goal) => goalOnSheet(db, goal)),
    actions: [
      ...actions.filter(({ status }) => status === 'open'),
      ...actions.filter(({ status }) => status === 'done'),
    ].map(shareableAction),
  };
}

/** Nothing is left out for its time: the sheet tells of the whole relationship until now. */
const always = { after: null, upTo: '9999-12-31', until: '9999-12-31' };

function goalOnSheet(db: ReadableDb, goal: Goal): GoalOnSheet {
  const { currentPicture, preferredPicture, specific, measure, achievable, relevant } = goal;
  return {
    ...shareableGoal({ goal, progress: goal.progress.toReversed(), span: always }),
    ...said({ currentPicture, preferredPicture, specific, measure, achievable, relevant }),
    contributions: listContributionsOfGoal(db, goal.id).map(({ voice, text }) => ({
      voice: recordValues.contributionVoice[voice],
      text,
    })),
  };
}
