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

type Placed = Pick<CareerStage, 'began' | 'ended' | 'createdAt' | 'id'>;

/** Newest first, by the day it began; where that is unknown by its end, or else by the day it was written down. */
export function inOrder<S extends Placed>(stages: readonly S[]): S[] {
  const place = ({ began, ended, createdAt, id: own }: Placed) =>
    `${began ?? ended ?? createdAt.slice(0, 10)} ${createdAt} ${own}`;
  return [...stages].sort((a, b) => (place(a) < place(b) ? 1 : -1));
}

/**
 * The stage that holds today: the newest that has begun and is not over; where each is over, the newest of them. An entry
 * that is only a transition changes no stage.
 */
export function currentStage(
  stages: readonly (Placed & Pick<CareerStage, 'stage'>)[],
  today: string,
): string | null {
  const begun = inOrder(stages.filter(({ stage, began }) => stage !== null && (began ?? '') <= today));
  const open = begun.find(({ ended }) => ended === null || ended >= today);
  return (open ?? begun[0])?.stage ?? null;
}
