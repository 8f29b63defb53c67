import { z } from 'zod';
import { transition } from './career-stage.ts';
import { documentKind } from './document-kind.ts';
import { id } from './fields.ts';
import { relationshipStatus } from './mentee.ts';
import { localDate } from './time.ts';

/**
 * What a relationship's story is made of, in the order in which things of one day are told. All of it may be seen by
 * the mentee: nothing private, and no concern, ever stands on a timeline.
 */
export const timelineKind = z.enum([
  'stage-began',
  'transition',
  'relationship-began',
  'contract-signed-by-one',
  'contract-agreed',
  'contract-amended',
  'contract-renewed',
  'contract-scanned',
  'documents-waived',
  'boundary-agreed',
  'checklist-done',
  'goal-opened',
  'choice-reopened',
  'option-chosen',
  'progress-noted',
  'goal-taken-up',
  'goal-achieved',
  'goal-parked',
  'goal-dropped',
  'session-planned',
  'session',
  'session-cancelled',
  'session-missed',
  'record-signed',
  'record-amended',
  'record-countersigned',
  'review',
  'closing-statement',
  'document-signed',
  'document-countersigned',
  'relationship-moved',
  'relationship-reopened',
  'resume-planned',
  'review-planned',
  'contract-review-due',
  'contract-ends',
]);
export type TimelineKind = z.infer<typeof timelineKind>;

/**
 * One point of a relationship's story. `title` is the mentee's or mentor's own words, or null where the kind says all.
 * `status` is where the relationship stands from that day on, for what changes it; `until` the last day of a career stage
 * that has ended, `transition` which one it was; `document` what was signed and saved, session records aside.
 */
export const timelineEvent = z.object({
  kind: timelineKind,
  subjectId: id,
  on: localDate,
  number: z.int().nullable(),
  title: z.string().nullable(),
  status: relationshipStatus.nullable(),
  until: localDate.nullable(),
  transition: transition.nullable(),
  document: documentKind.exclude(['session-record']).nullable(),
});
export type TimelineEvent = z.infer<typeof timelineEvent>;

/** What the timeline can be narrowed to, in the order in which it is offered. */
export const timelineFamily = z.enum([
  'relationship',
  'career',
  'reviews',
  'sessions',
  'contracts',
  'boundaries',
  'checklists',
  'records',
  'documents',
  'goals',
  'choices',
]);
export type TimelineFamily = z.infer<typeof timelineFamily>;

const families: Readonly<Record<TimelineKind, TimelineFamily>> = {
  'stage-began': 'career',
  transition: 'career',
  'relationship-began': 'relationship',
  'contract-signed-by-one': 'contracts',
  'contract-agreed': 'contracts',
  'contract-amended': 'contracts',
  'contract-renewed': 'contracts',
  'contract-scanned': 'contracts',
  'contract-review-due': 'contracts',
  'contract-ends': 'contracts',
  review: 'reviews',
  'review-planned': 'reviews',
  'closing-statement': 'relationship',
  'documents-waived': 'contracts',
  'boundary-agreed': 'boundaries',
  'checklist-done': 'checklists',
  'goal-opened': 'goals',
  'choice-reopened': 'choices',
  'option-chosen': 'choices',
  'progress-noted': 'goals',
  'goal-taken-up': 'goals',
  'goal-achieved': 'goals',
  'goal-parked': 'goals',
  'goal-dropped': 'goals',
  'session-planned': 'sessions',
  session: 'sessions',
  'session-cancelled': 'sessions',
  'session-missed': 'sessions',
  'record-signed': 'records',
  'record-amended': 'records',
  'record-countersigned': 'records',
  'document-signed': 'documents',
  'document-countersigned': 'documents',
  'relationship-moved': 'relationship',
  'relationship-reopened': 'relationship',
  'resume-planned': 'relationship',
};

/** The family a kind of event belongs to. */
export const familyOf = (kind: TimelineKind): TimelineFamily => families[kind];

/** The families that occur, in the order in which they are offered. */
export function familiesIn(events: readonly TimelineEvent[]): TimelineFamily[] {
  const found = new Set(events.map(({ kind }) => familyOf(kind)));
  return timelineFamily.options.filter((family) => found.has(family));
}
