import { z } from 'zod';
import { id, optionalText } from './fields.ts';
import { instant, localDate } from './time.ts';

/** Times of change that mentoring accompanies (BASHH/BHIVA, BMA). */
export const transition = z.enum([
  'first-post',
  'new-role',
  'promotion',
  'return-to-work',
  'leave',
  'change-of-specialty',
  'exam',
  'move',
  'retirement',
  'other',
]);
export type Transition = z.infer<typeof transition>;

/** One entry of a career: a stage, a transition, or a stage that began with one. */
export const careerStageDetails = z.object({
  stage: optionalText(120),
  transition: transition.nullable(),
  began: localDate.nullable(),
  ended: localDate.nullable(),
  note: optionalText(2000),
});
export type CareerStageDetails = z.infer<typeof careerStageDetails>;

export const careerStage = careerStageDetails.extend({
  id,
  menteeId: id,
  createdAt: instant,
  updatedAt: instant,
});
export type CareerStage = z.infer<typeof careerStage>;

/** The rule that an entry breaks: it says nothing, or ends before it begins. */
export function stageProblem({
  stage,
  transition: change,
  began,
  ended,
}: Pick<CareerStageDetails, 'stage' | 'transition' | 'began' | 'ended'>):
  | 'stage-empty'
  | 'stage-dates'
  | undefined {
  if (stage === null && change === null) return 'stage-empty';
  if (began !== null && ended !== null && ended < began) return 'stage-dates';
  return undefined;
}

/** Newest first: by the day it began, then as it was written down. What has no day was before all that has one. */
export function inOrder<S extends Pick<CareerStage, 'began' | 'createdAt' | 'id'>>(
  stages: readonly S[],
): S[] {
  const place = ({ began, createdAt, id: own }: S) => `${began ?? '0000-00-00'} ${createdAt} ${own}`;
  return [...stages].sort((a, b) => (place(a) < place(b) ? 1 : -1));
}

/**
 * The stage that holds today: the newest that has begun; where every stage lies ahead, none does. An entry that is only a
 * transition changes no stage.
 */
export function currentStage(
  stages: readonly Pick<CareerStage, 'stage' | 'began' | 'createdAt' | 'id'>[],
  today: string,
): string | null {
  const begun = stages.filter(({ stage, began }) => stage !== null && (began ?? '') <= today);
  return inOrder(begun)[0]?.stage ?? null;
}
