import { z } from 'zod';
import { actionOwner } from './action.ts';
import { id } from './fields.ts';
import { relationshipStatus } from './mentee.ts';
import { instant, localDate } from './time.ts';

/** How many lines of one kind Home is given: what is asked for first, and how many more there are. */
export const homeLimit = 30;

/** How many days ahead Home speaks of what has a day: time to do something about it at the next meeting. */
export const homeDaysAhead = 42;

const whose = { menteeId: id, alias: z.string() };

/** A meeting that is planned, or only agreed as a date in the session before it. */
const homeSession = z.object({
  ...whose,
  /** Null where only a date was agreed. */
  sessionId: id.nullable(),
  number: z.int().nullable(),
  on: localDate,
  startTime: z.string().nullable(),
});
export type HomeSession = z.infer<typeof homeSession>;

const homeAction = z.object({
  ...whose,
  id,
  sessionId: id.nullable(),
  title: z.string(),
  owner: actionOwner,
  due: localDate.nullable(),
});
export type HomeAction = z.infer<typeof homeAction>;

/** What comes round in a relationship. A concern is named as one and by nothing else. */
export const reminderKind = z.enum([
  'pause-ends',
  'review',
  'contract-review',
  'contract-end',
  'boundary-review',
  'concern-follow-up',
]);
export type ReminderKind = z.infer<typeof reminderKind>;

export const reminder = z.object({
  kind: reminderKind,
  menteeId: id,
  on: localDate,
  /** How many of the kind fall on the day with this mentee. */
  count: z.int().positive(),
});
export type Reminder = z.infer<typeof reminder>;

/** A relationship that is not over, in one line. */
const homeRelationship = z.object({
  id,
  alias: z.string(),
  stage: z.string().nullable(),
  status: relationshipStatus,
  nextSession: localDate.nullable(),
  lastSession: localDate.nullable(),
  openActions: z.int(),
});
export type HomeRelationship = z.infer<typeof homeRelationship>;

const limited = <T extends z.ZodType>(line: T) => z.object({ shown: z.array(line), more: z.int().min(0) });

/** What a mentor wants to know between two clinics. */
export const homeOverview = z.object({
  relationships: z.array(homeRelationship),
  /** How many relationships are over: closed or declined. */
  over: z.int(),
  nextSessions: limited(homeSession),
  /** Planned for a day that has passed, and nobody said what became of them. */
  unsettled: limited(homeSession),
  openActions: limited(homeAction),
  reminders: z.array(reminder.extend({ alias: z.string() })),
  lastEdited: z
    .object({ menteeId: id, alias: z.string(), sessionId: id, number: z.int(), at: instant })
    .nullable(),
  minutesThisMonth: z.int(),
  /** What was agreed with all mentees together for a month; null where nothing was agreed with anyone. */
  agreedMinutes: z.int().nullable(),
});
export type HomeOverview = z.infer<typeof homeOverview>;
