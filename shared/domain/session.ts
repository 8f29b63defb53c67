import { z } from 'zod';
import { richDocument } from '../rich-text/document.ts';
import { agendaItem } from './agenda.ts';
import { id, line, optionalText } from './fields.ts';
import { privateLog } from './private-log.ts';
import { recordStanding } from './signed-record.ts';
import { instant, localDate, zone } from './time.ts';

export const sessionFormat = z.enum(['in-person', 'video', 'telephone']);
export type SessionFormat = z.infer<typeof sessionFormat>;

/** What became of a meeting. One that was cancelled or missed is counted, and nobody is blamed for it. */
export const sessionState = z.enum(['planned', 'held', 'cancelled', 'missed']);
export type SessionState = z.infer<typeof sessionState>;

export const cancelledBy = z.enum(['mentee', 'mentor', 'both', 'other']);
export type CancelledBy = z.infer<typeof cancelledBy>;

/** The facts of one meeting; all of them may stand in the session record. How long a meeting may be is a rule, not a type. */
export const sessionFacts = z.object({
  date: localDate,
  startTime: z.iso.time({ precision: -1 }).nullable(),
  zone,
  minutes: z.int().positive(),
  format: sessionFormat,
  signposting: optionalText(2000),
  nextDate: localDate.nullable(),
});
export type SessionFacts = z.infer<typeof sessionFacts>;

/** The shortest and the longest meeting that is believed, in minutes. */
export const shortestMeeting = 5;
export const longestMeeting = 600;

export function isMeetingLength(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= shortestMeeting && minutes <= longestMeeting;
}

/** Why facts cannot be, as the rule that refuses them; undefined where nothing speaks against them. */
export function factsProblem({
  date,
  minutes,
  nextDate,
}: Pick<SessionFacts, 'date' | 'minutes' | 'nextDate'>): 'meeting-length' | 'next-date-order' | undefined {
  if (!isMeetingLength(minutes)) return 'meeting-length';
  if (nextDate !== null && nextDate < date) return 'next-date-order';
  return undefined;
}

/** How the mentee found the meeting, said in words and never counted. */
export const usefulness = z.enum(['much', 'some', 'little', 'not-this-time']);
export type Usefulness = z.infer<typeof usefulness>;

/** What the two of them write down together beside facts and record. The mentee may see all of it. */
export const sessionTogether = z.object({
  /** Who was there beside the two, by name or role. */
  others: z.array(line(120)).max(18),
  usefulness: usefulness.nullable(),
  usefulnessWords: optionalText(2000),
  menteeLearned: optionalText(4000),
});
export type SessionTogether = z.infer<typeof sessionTogether>;

/** Who called a meeting off and on which day; both may stay unsaid. */
export const cancellation = z.object({ by: cancelledBy.nullable(), on: localDate.nullable() });
export type Cancellation = z.infer<typeof cancellation>;

/** A quiet clock: the time gathered so far and, while it runs, since when. */
export const sessionTimer = z.object({
  startedAt: instant.nullable(),
  seconds: z.int().min(0),
  ended: z.boolean(),
});
export type SessionTimer = z.infer<typeof sessionTimer>;

/** What the mentee said to the record as it was on a day. */
export const corrections = z.enum(['none-wished', 'taken-in']);
export const menteeReading = z.object({
  on: localDate,
  corrections: corrections.nullable(),
  /** The record's revision when the reading was noted: a later one was not read. */
  revision: z.int().min(0),
});
export type MenteeReading = z.infer<typeof menteeReading>;

/** A session as lists show it. */
export const listedSession = sessionFacts
  .pick({ date: true, startTime: true, minutes: true, format: true, nextDate: true })
  .extend({
    id,
    menteeId: id,
    /** Given when the session is written down, planned or not, and never changed: signed records name it. */
    number: z.int().min(1),
    state: sessionState,
    /** When it was begun; null for one that was not held. */
    beganAt: instant.nullable(),
    createdAt: instant,
  });
export type ListedSession = z.infer<typeof listedSession>;

export const session = listedSession.extend({
  ...sessionFacts.shape,
  cancellation,
  together: sessionTogether,
  timer: sessionTimer,
  reading: menteeReading.nullable(),
  updatedAt: instant,
});
export type Session = z.infer<typeof session>;

/** A document as it is edited: the text and the revision it was read at, so that a stale save is noticed. */
export const editedDocument = z.object({
  document: richDocument,
  revision: z.int().min(0),
  savedAt: instant.nullable(),
});
export type EditedDocument = z.infer<typeof editedDocument>;

/** One session with both its documents. They live in different tables and never share a type with what is exported. */
export const sessionPage = z.object({
  session,
  agenda: z.array(agendaItem),
  record: editedDocument,
  recordStanding,
  privateNote: editedDocument,
  privateLog,
  /** The agreed contract says that the mentor keeps no private notes. */
  noPrivateNotes: z.boolean(),
});
export type SessionPage = z.infer<typeof sessionPage>;
