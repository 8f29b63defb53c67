import { z } from 'zod';
import {
  fileFields,
  madeFields,
  passage,
  shareableAction,
  shareableContribution,
  shareableGoal,
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

/** What a sheet of goals says: the goals of one mentee as they stand, with the actions. */
export const goalsSheetSaid = z.strictObject({
  /** The day on which they stood so. */
  asOf: z.iso.date(),
  goals: z.array(goalOnSheet).min(1).max(200),
  /** Of the whole mentoring, open ones first. */
  actions: z.array(shareableAction).max(2000),
});
export type GoalsSheetSaid = z.infer<typeof goalsSheetSaid>;

/** All that may leave in a sheet of goals, by allow-list. */
export const shareableGoalsSheet = z.strictObject({
  ...fileFields('alcove-goals-sheet'),
  ...goalsSheetSaid.shape,
  ...madeFields,
});
export type ShareableGoalsSheet = z.infer<typeof shareableGoalsSheet>;
