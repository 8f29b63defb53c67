import { z } from 'zod';
import { conflictAnswer } from './conflict-check.ts';
import { id, line, optionalText } from './fields.ts';
import { sessionFacts } from './session.ts';
import { instant, localDate } from './time.ts';

/** Where a relationship stands in its life-cycle. */
export const relationshipStatus = z.enum([
  'enquiry',
  'declined',
  'exploratory',
  'active',
  'under-review',
  'paused',
  'ending',
  'closed',
]);
export type RelationshipStatus = z.infer<typeof relationshipStatus>;

/** How mentor and mentee came together. A directed relationship was asked for by a regulator or employer. */
export const origin = z.enum(['chosen', 'matched', 'introduced', 'directed']);
export type Origin = z.infer<typeof origin>;

/** Whose time the mentee comes in: supporting professional activities of the job plan, study time, or their own. */
export const timeSource = z.enum(['spa', 'study', 'own']);
export type TimeSource = z.infer<typeof timeSource>;

/** What the mentor writes down about a mentee. The alias is shown everywhere; the name is optional. */
export const menteeDetails = z.object({
  alias: line(80),
  name: optionalText(120),
  /** Whether the mentee's own records show the name in place of the alias. */
  nameOnRecord: z.boolean(),
  pronouns: optionalText(40),
  contact: optionalText(500),
  workplace: optionalText(160),
  origin,
  scheme: optionalText(120),
  introducer: optionalText(120),
  /** Who asked for the mentoring, and what is reported to them. The clause itself is agreed in the contract. */
  directedBy: optionalText(160),
  reported: optionalText(1000),
  purpose: optionalText(),
  /** What the mentee needs and the areas of work (BMA). */
  needs: optionalText(),
  /** What the mentee brings from training, for instance in coaching or mentoring. */
  training: optionalText(2000),
  timeSource: timeSource.nullable(),
  /** Hours a month that were agreed. */
  hoursAMonth: z.number().positive().max(100).nullable(),
  /** Deadlines, geography, precious time (Lancaster). */
  constraints: optionalText(2000),
  /** The day alone: no permission is needed, and nothing is said about content (BMA). */
  lineManagerInformedOn: localDate.nullable(),
  privacyNoticeOn: localDate.nullable(),
  /** Until when the notes are kept; the mentor sets it, no period fits the whole sector. */
  keepUntil: localDate.nullable(),
});
export type MenteeDetails = z.infer<typeof menteeDetails>;

/** Some of the details, as one part of the page hands them in. */
export const menteeChanges = menteeDetails.partial();
export type MenteeChanges = z.infer<typeof menteeChanges>;

/** What is asked when a mentee is added; all else has time. */
export const newMentee = menteeDetails
  .pick({
    alias: true,
    name: true,
    pronouns: true,
    workplace: true,
    origin: true,
    scheme: true,
    introducer: true,
    purpose: true,
  })
  .extend({
    stage: optionalText(120),
    /** Null while the question has not been answered: it stays an enquiry. */
    conflict: conflictAnswer.nullable(),
    /** True where the two have begun to get to know each other. */
    begun: z.boolean(),
    firstMeeting: sessionFacts.pick({ date: true, startTime: true, zone: true }).nullable(),
  });
export type NewMentee = z.infer<typeof newMentee>;

export const mentee = menteeDetails.extend({
  id,
  status: relationshipStatus,
  /** The newest stage of the career; its history stands apart. */
  stage: z.string().nullable(),
  /** The newest answer to the conflict check; null while there is none. */
  conflict: conflictAnswer.extend({ askedAt: instant }).nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Mentee = z.infer<typeof mentee>;

/** The order in which relationships are listed: those in which most happens first, those that are over last. */
export const statusesInOrder = [
  'active',
  'under-review',
  'ending',
  'exploratory',
  'enquiry',
  'paused',
  'closed',
  'declined',
] as const satisfies readonly RelationshipStatus[];

/** Relationships that are over leave their alias free. */
export const isOver = (status: RelationshipStatus): boolean => status === 'declined' || status === 'closed';

/** True where another mentee, of a relationship that is not over, goes by this alias, whatever its case. */
export function isAliasUsed(
  alias: string,
  mentees: readonly Pick<Mentee, 'id' | 'alias' | 'status'>[],
  ownId?: string,
): boolean {
  const plain = (text: string) =>
    text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en-GB');
  return mentees.some(
    (other) => other.id !== ownId && !isOver(other.status) && plain(other.alias) === plain(alias),
  );
}

/** Why details cannot be, as the rule that refuses them. What was done cannot lie ahead. */
export function detailsProblem(
  {
    lineManagerInformedOn,
    privacyNoticeOn,
  }: Pick<MenteeChanges, 'lineManagerInformedOn' | 'privacyNoticeOn'>,
  today: string,
): 'informed-ahead' | 'notice-ahead' | undefined {
  if ((lineManagerInformedOn ?? '') > today) return 'informed-ahead';
  if ((privacyNoticeOn ?? '') > today) return 'notice-ahead';
  return undefined;
}
