import { z } from 'zod';
import { optionalText } from './fields.ts';

/** Skills of the mentor that guidance names (BMA). */
export const mentorSkill = z.enum([
  'questioning',
  'active-listening',
  'challenging',
  'probing',
  'clarifying',
  'coaching',
]);
export type MentorSkill = z.infer<typeof mentorSkill>;

/** Ways in which a mentor helps (BMA, BMJ Careers, London Deanery). */
export const mentoringMode = z.enum([
  'teaching',
  'coaching',
  'supporting',
  'encouraging',
  'counselling',
  'information',
  'opening-doors',
]);
export type MentoringMode = z.infer<typeof mentoringMode>;

/** What the mentor keeps to herself about a session beside the private note; never part of a record. */
export const privateLog = z.object({
  preparation: optionalText(8000),
  /** What the mentor learned. */
  learned: optionalText(4000),
  skills: z.array(mentorSkill).max(mentorSkill.options.length),
  modes: z.array(mentoringMode).max(mentoringMode.options.length),
});
export type PrivateLog = z.infer<typeof privateLog>;
