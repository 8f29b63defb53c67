import { currentChoice, fewestOptionsToChoose, type Goal, type GoalStatus } from './goal.ts';

/** Why something about a goal is refused; each has its sentence under `rule.…`. */
export type GoalRule =
  | 'two-options'
  | 'reason-missing'
  | 'choice-in-force'
  | 'choice-before-last'
  | 'no-choice-to-reopen'
  | 'reopened-before-chosen'
  | 'goal-day-to-come'
  | 'target-day-past'
  | 'goal-stands-there'
  | 'move-before-last';

/** Why a choice cannot be written down like this; undefined when it can. `today` is the local day. */
export function refusedChoice(
  goal: Pick<Goal, 'options' | 'choices'>,
  { chosenOn, reason }: { readonly chosenOn: string; readonly reason: string },
  today: string,
): GoalRule | undefined {
  if (goal.options.length < fewestOptionsToChoose) return 'two-options';
  if (currentChoice(goal) !== undefined) return 'choice-in-force';
  if (reason.trim() === '') return 'reason-missing';
  if (chosenOn > today) return 'goal-day-to-come';
  const reopenedOn = goal.choices.at(-1)?.reopened?.on;
  return reopenedOn !== undefined && chosenOn < reopenedOn ? 'choice-before-last' : undefined;
}

/** Why the choice in force cannot be reopened like this; undefined when it can. */
export function refusedReopening(
  goal: Pick<Goal, 'choices'>,
  { on, reason }: { readonly on: string; readonly reason: string },
  today: string,
): GoalRule | undefined {
  const choice = currentChoice(goal);
  if (choice === undefined) return 'no-choice-to-reopen';
  if (reason.trim() === '') return 'reason-missing';
  if (on > today) return 'goal-day-to-come';
  return on < choice.chosenOn ? 'reopened-before-chosen' : undefined;
}

/** Why a goal cannot be moved like this; undefined when it can. Any status may follow any other. */
export function refusedMove(
  goal: Pick<Goal, 'status' | 'moves'>,
  { to, movedOn }: { readonly to: GoalStatus; readonly movedOn: string },
  today: string,
): GoalRule | undefined {
  if (to === goal.status) return 'goal-stands-there';
  if (movedOn > today) return 'goal-day-to-come';
  const last = goal.moves.at(-1)?.movedOn;
  return last !== undefined && movedOn < last ? 'move-before-last' : undefined;
}

/** Why a day to look at a goal again is refused: a new one lies ahead. One that has passed since may stay. */
export function refusedTarget(
  target: string | null,
  before: string | null,
  today: string,
): GoalRule | undefined {
  return target !== null && target !== before && target < today ? 'target-day-past' : undefined;
}

/** What may be talked through for a goal, in the order of a conversation. */
export const goalQuestions = [
  'why',
  'currentPicture',
  'preferredPicture',
  'specific',
  'measure',
  'achievable',
  'relevant',
  'targetDate',
] as const;
export type GoalQuestion = (typeof goalQuestions)[number];

/** The questions that nothing has been said to yet. None of them has to be answered. */
export function notYetSaid(goal: Pick<Goal, GoalQuestion>): GoalQuestion[] {
  return goalQuestions.filter((question) => goal[question] === null);
}
