import type { Goal } from '../../../shared/domain/goal.ts';
import { orderedGoals } from '../../../shared/domain/goal-order.ts';
import {
  type GoalOnSheet,
  type ShareableGoalsSheet,
  shareableGoalsSheet,
} from '../../../shared/domain/shareable-goals-sheet.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';
import { readChainHead } from '../../vault/chain/links.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listActions } from '../actions/actions.ts';
import { shareableAction } from '../actions/shareable-action.ts';
import { listContributionsOfGoal } from '../contributions/contributions.ts';
import { peopleOf } from '../mentor/people.ts';
import { shareableGoal } from '../sessions/shareable-goals.ts';
import { said } from '../shareable/said.ts';
import { listGoals } from './read-goals.ts';

/**
 * Gathers what may leave in a sheet of goals, field by field: what is not named here has no way out. All goals stand in
 * it as they are now, with everything that was noted of them.
 * @throws AlcoveError `record.notFound`, `record.invalid` where there is no goal, or when it does not fit
 */
export function gatherShareableGoalsSheet(
  db: ReadableDb,
  menteeId: string,
  { recordId, madeAt }: { recordId: string; madeAt: Date },
): ShareableGoalsSheet {
  const people = peopleOf(db, menteeId);
  const goals = orderedGoals(listGoals(db, menteeId));
  if (goals.length === 0) throw new AlcoveError('record.invalid', { rule: 'no-goals' });
  const actions = listActions(db, menteeId).filter(({ status }) => status !== 'dropped');
  const gathered = shareableGoalsSheet.safeParse({
    format: 'alcove-goals-sheet',
    version: 1,
    documentId: recordId,
    ...people,
    asOf: localDayOf(madeAt),
    goals: goals.map((goal) => goalOnSheet(db, goal)),
    actions: [
      ...actions.filter(({ status }) => status === 'open'),
      ...actions.filter(({ status }) => status === 'done'),
    ].map(shareableAction),
    madeAt: madeAt.toISOString(),
    chainHead: readChainHead(db).head,
  });
  if (!gathered.success) throw new AlcoveError('record.invalid');
  return gathered.data;
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
