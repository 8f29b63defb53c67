import { z } from 'zod';
import {
  madeFields,
  passage,
  shareableAction,
  shareableContribution,
  shareableGoal,
  shareableMentee,
  shareableMentor,
} from './shareable-parts.ts';

const goalOnSheet = shareableGoal.extend({
  /** How things are, and how the mentee would like them to be. */
  currentPicture: passage.optional(),
  preferredPicture: passage.optional(),
  specific: passage.optional(),
  measure: passage.optional(),
  achievable: passage.optional(),
  relevant: passage.optional(),
  /** What each of the two brought in for this goal. */
  contributions: z.array(shareableContribution.omit({ goal: true })).max(500),
});
export type GoalOnSheet = z.infer<typeof goalOnSheet>;

/** All that may leave in a sheet of goals, by allow-list: the goals of one mentee as they stand, with the actions. */
export const shareableGoalsSheet = z.strictObject({
  format: z.literal('alcove-goals-sheet'),
  version: z.literal(1),
  documentId: z.uuid(),
  mentor: shareableMentor,
  mentee: shareableMentee,
  /** The day on which they stood so. */
  asOf: z.iso.date(),
  goals: z.array(goalOnSheet).min(1).max(200),
  /** Of the whole mentoring, open ones first. */
  actions: z.array(shareableAction).max(2000),
  ...madeFields,
});
export type ShareableGoalsSheet = z.infer<typeof shareableGoalsSheet>;
