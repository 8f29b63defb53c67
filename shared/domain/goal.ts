import { z } from 'zod';
import { id, line, optionalText } from './fields.ts';
import { instant, localDate } from './time.ts';

export const goalStatus = z.enum(['draft', 'active', 'achieved', 'parked', 'dropped']);
export type GoalStatus = z.infer<typeof goalStatus>;

/** A way to reach a goal. Suitability is the mentee's own view today, 1 (poor) to 5 (fits well). */
export const goalOptionDetails = z.object({
  description: line(400),
  pros: optionalText(2000),
  cons: optionalText(2000),
  resources: optionalText(2000),
  suitability: z.int().min(1).max(5).nullable(),
});
export type GoalOptionDetails = z.infer<typeof goalOptionDetails>;

export const goalOption = goalOptionDetails.extend({ id, goalId: id });
export type GoalOption = z.infer<typeof goalOption>;

/** A dated, reasoned choice among the options. Choices are kept; one that was reopened is no longer in force. */
export const goalChoice = z.object({
  id,
  goalId: id,
  optionId: id,
  chosenOn: localDate,
  reason: line(2000),
  /** When and why the mentee went back to the options; null while the choice stands. */
  reopened: z.object({ on: localDate, reason: line(2000), createdAt: instant }).nullable(),
  createdAt: instant,
});
export type GoalChoice = z.infer<typeof goalChoice>;

/** What the mentee wants, in the mentee's words: current and preferred picture after Egan, and the SMART prompts. */
export const goalDetails = z.object({
  title: line(200),
  why: optionalText(),
  currentPicture: optionalText(),
  preferredPicture: optionalText(),
  specific: optionalText(),
  measure: optionalText(),
  achievable: optionalText(),
  relevant: optionalText(),
  targetDate: localDate.nullable(),
  status: goalStatus,
});
export type GoalDetails = z.infer<typeof goalDetails>;

/** A goal in words, without its status: that changes by a dated move. */
export const goalWording = goalDetails.omit({ status: true });
export type GoalWording = z.infer<typeof goalWording>;

/** A note of how far it has come. It belongs to both and may be put right. */
export const goalProgressDetails = z.object({ notedOn: localDate, text: line(2000) });
export type GoalProgressDetails = z.infer<typeof goalProgressDetails>;
export const goalProgress = goalProgressDetails.extend({ id, goalId: id, createdAt: instant });
export type GoalProgress = z.infer<typeof goalProgress>;

/** From one status to another, with its day and, where the mentee likes, a few words. Moves are history. */
export const goalMove = z.object({
  from: goalStatus,
  to: goalStatus,
  movedOn: localDate,
  words: optionalText(1000),
  createdAt: instant,
});

/** Choices and moves come oldest first, progress by its day, newest first. */
export const goal = goalDetails.extend({
  id,
  menteeId: id,
  options: z.array(goalOption),
  choices: z.array(goalChoice),
  progress: z.array(goalProgress),
  moves: z.array(goalMove),
  createdAt: instant,
  updatedAt: instant,
});
export type Goal = z.infer<typeof goal>;

/** Guidance asks that options are explored before one is chosen: two are the least that is a choice. */
export const fewestOptionsToChoose = 2;

/** The choice in force, or undefined while the options are still being explored. `choices` come oldest first. */
export function currentChoice(goal: Pick<Goal, 'choices'>): GoalChoice | undefined {
  const last = goal.choices.at(-1);
  return last?.reopened === null ? last : undefined;
}

/** Where a goal stood at a moment: what was moved from then on does not count. */
export function statusBefore(goal: Pick<Goal, 'status' | 'moves'>, moment: string): GoalStatus {
  return goal.moves.find(({ createdAt }) => createdAt >= moment)?.from ?? goal.status;
}

/** A session that spoke of a goal. */
export const goalSession = z.object({ id, number: z.int().min(1), date: localDate });
export type GoalSession = z.infer<typeof goalSession>;
