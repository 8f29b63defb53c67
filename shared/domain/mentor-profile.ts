import { z } from 'zod';
import { line, optionalText } from './fields.ts';

/** The mentor as named on contracts and session records. */
export const mentorProfile = z.object({
  name: line(120),
  profession: optionalText(120),
  registration: optionalText(60),
});
export type MentorProfile = z.infer<typeof mentorProfile>;
