import { z } from 'zod';
import { richDocument } from '../rich-text/document.ts';
import {
  day,
  hash,
  line,
  madeFields,
  passage,
  shareableAction,
  shareableContribution,
  shareableGoal,
  shareableMentee,
  shareableMentor,
  signedByHand,
} from './shareable-parts.ts';

/**
 * What a session record says: what is not named here has no way out. There is no field for a private note, and every
 * object refuses keys it does not know. Status, format and owner are the words shown, not codes, so that the attached JSON
 * can be read without Alcove.
 */
export const recordSaid = z.strictObject({
  session: z.strictObject({
    number: z.int().positive(),
    date: day,
    /** Local time of day, `14:30`. */
    start: z.iso.time({ precision: -1 }).optional(),
    /** IANA name of the zone in which date and start were chosen. */
    zone: line,
    minutes: z.int().positive().max(1440),
    format: line,
    attendees: z.array(line).max(20),
  }),
  /** What the meeting was to be about, in order, and whether it was talked about. */
  agenda: z
    .array(z.strictObject({ item: line, talkedAbout: z.boolean() }))
    .max(50)
    .optional(),
  record: richDocument,
  /** What the mentee takes away, in their own words. */
  takesAway: passage.optional(),
  /** The goals that the session spoke of; all of them where none was marked. */
  goals: z.array(shareableGoal).max(100),
  contributions: z.array(shareableContribution).max(500),
  actions: z.array(shareableAction).max(500),
  signposting: passage.optional(),
  nextDate: day.optional(),
  contractVersion: z.strictObject({ number: z.int().positive(), agreedOn: day }).optional(),
  /** The earlier record of this session that this one amends; that one stays as it is. */
  amends: z.strictObject({ sha256: hash, signedOn: day, reason: passage }).optional(),
});
export type RecordSaid = z.infer<typeof recordSaid>;

const { session, ...words } = recordSaid.shape;

/** All that may leave in a session record, by allow-list. */
export const shareableRecord = z.strictObject({
  format: z.literal('alcove-session-record'),
  version: z.literal(1),
  recordId: z.uuid(),
  session,
  mentor: shareableMentor,
  mentee: shareableMentee,
  ...words,
  signedByHand: signedByHand.optional(),
  ...madeFields,
});
export type ShareableRecord = z.infer<typeof shareableRecord>;
