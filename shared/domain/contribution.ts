import { z } from 'zod';
import { id, line } from './fields.ts';
import { instant } from './time.ts';

/** Whose it is: an idea of the mentee's own, or experience that the mentor offered (guide rather than advise). */
export const contributionVoice = z.enum(['mentee-idea', 'mentor-experience']);
export type ContributionVoice = z.infer<typeof contributionVoice>;

/** Something one of the two brought in, in a few sentences. */
export const contributionDetails = z.object({ voice: contributionVoice, text: line(2000) });
export type ContributionDetails = z.infer<typeof contributionDetails>;

/** Where a contribution stands: with a goal, a session, or both. */
export const contributionPlace = z.object({ goalId: id.nullable(), sessionId: id.nullable() });
export type ContributionPlace = z.infer<typeof contributionPlace>;

export const contribution = contributionDetails.extend({
  ...contributionPlace.shape,
  id,
  menteeId: id,
  createdAt: instant,
});
export type Contribution = z.infer<typeof contribution>;
