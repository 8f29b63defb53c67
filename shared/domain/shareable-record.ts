import { z } from 'zod';
import { richDocument } from '../rich-text/document.ts';

/** One line of words. */
const line = z.string().min(1).max(500);
/** A few sentences. */
const passage = z.string().min(1).max(20_000);
/** The day in the place where it was chosen, `2026-11-21`: no instant, no zone. */
const day = z.iso.date();

/** A SHA-256 in lower-case hex. */
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const shareableOption = z.strictObject({
  description: passage,
  pros: passage.optional(),
  cons: passage.optional(),
  /** What it would need. */
  resources: passage.optional(),
  /** How well it suits the mentee at that time, in the words shown. */
  suitsNow: line.optional(),
});

const shareableGoal = z.strictObject({
  title: line,
  why: passage.optional(),
  /** The status in the words shown, so that the record explains itself. */
  status: line,
  options: z.array(shareableOption).max(50),
  /** The newest choice; `reopened` where the mentee went back to the options since. */
  choice: z
    .strictObject({
      option: passage,
      chosenOn: day,
      reason: passage.optional(),
      reopened: z.strictObject({ on: day, reason: passage }).optional(),
    })
    .optional(),
  /** The day to look at it together again. */
  targetDate: day.optional(),
  /** What was noted since the session before, oldest first. */
  progress: z.array(z.strictObject({ notedOn: day, text: passage })).max(500),
});

const shareableContribution = z.strictObject({
  /** Whose it is, in the words shown: the mentee's own idea, or experience that the mentor offered. */
  voice: line,
  text: passage,
  /** The title of the goal it was for. */
  goal: line.optional(),
});

const shareableAction = z.strictObject({
  title: passage,
  /** Who takes the step, in the words shown. */
  owner: line,
  due: day.optional(),
  status: line,
});

/**
 * All that may leave in a session record, by allow-list: what is not named here has no way out. There is no field for
 * a private note, and every object refuses keys it does not know. Status, format and owner are the words shown, not
 * codes, so that the attached JSON can be read without Alcove.
 */
export const shareableRecord = z.strictObject({
  format: z.literal('alcove-session-record'),
  version: z.literal(1),
  recordId: z.uuid(),
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
  mentor: z.strictObject({
    name: line,
    profession: line.optional(),
    registration: line.optional(),
  }),
  /** The alias or, where the mentor chose so, the name. */
  mentee: z.strictObject({ shownAs: line }),
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
  /** Who signed by hand before the file was signed, the mentor first; `party` in the words shown. */
  signedByHand: z
    .array(
      z.strictObject({
        party: line,
        name: line,
        /** What was agreed to. */
        sentence: passage,
        signedOn: day,
        /** Whether the signature was drawn; else the typed name is the signature. */
        drawn: z.boolean(),
      }),
    )
    .max(2)
    .optional(),
  madeAt: z.iso.datetime(),
  /**
   * The last link of the vault's chain when the record was made, in hex. Its place in the chain is left out: it would tell
   * how much the mentor has written.
   */
  chainHead: hash,
});
export type ShareableRecord = z.infer<typeof shareableRecord>;
