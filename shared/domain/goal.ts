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

/** A dated, reasoned choice among the options. Choices are kept; the newest is the one in force. */
export const goalChoice = z.object({
  id,
  goalId: id,
  optionId: id,
  chosenOn: localDate,
  reason: line(2000),
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

export const goal = goalDetails.extend({
  id,
  menteeId: id,
  options: z.array(goalOption),
  choices: z.array(goalChoice),
  createdAt: instant,
  updatedAt: instant,
});
export type Goal = z.infer<typeof goal>;

/** Guidance asks that options are explored before one is chosen: two are the least that is a choice. */
export const fewestOptionsToChoose = 2;

/** The choice in force, or undefined while the options are still being explored. `choices` come oldest first. */
export function currentChoice(goal: Pick<Goal, 'choices'>): GoalChoice | undefined {
  return goal.choices.at(-1);
}

/** A session that spoke of a goal. */
export const goalSession = z.object({ id, number: z.int().min(1), date: localDate });
export type GoalSession = z.infer<typeof goalSession>;
