import { z } from 'zod';

/** One line of words. */
export const line = z.string().min(1).max(500);
/** A few sentences. */
export const passage = z.string().min(1).max(20_000);
/** The day in the place where it was chosen, `2026-11-21`: no instant, no zone. */
export const day = z.iso.date();
/** A SHA-256 in lower-case hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

const shareableOption = z.strictObject({
  description: passage,
  pros: passage.optional(),
  cons: passage.optional(),
  /** What it would need. */
  resources: passage.optional(),
  /** How well it suits the mentee at that time, in the words shown. */
  suitsNow: line.optional(),
});

export const shareableGoal = z.strictObject({
  title: line,
  why: passage.optional(),
  /** The status in the words shown, so that the document explains itself. */
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
  /** Oldest first. In a session record: what was noted since the session before. */
  progress: z.array(z.strictObject({ notedOn: day, text: passage })).max(500),
});

export const shareableContribution = z.strictObject({
  /** Whose it is, in the words shown: the mentee's own idea, or experience that the mentor offered. */
  voice: line,
  text: passage,
  /** The title of the goal it was for. */
  goal: line.optional(),
});

export const shareableAction = z.strictObject({
  title: passage,
  /** Who takes the step, in the words shown. */
  owner: line,
  due: day.optional(),
  status: line,
});

export const shareableMentor = z.strictObject({
  name: line,
  profession: line.optional(),
  registration: line.optional(),
});

/** The alias or, where the mentor chose so, the name. */
export const shareableMentee = z.strictObject({ shownAs: line });

/** Whose document it is. */
export interface People {
  readonly mentor: z.infer<typeof shareableMentor>;
  readonly mentee: z.infer<typeof shareableMentee>;
}

/** Who signed by hand before the file was signed, the mentor first; `party` in the words shown. */
export const signedByHand = z
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
  .max(2);

/** What a document is as a file of its own, before what it says. In a portfolio it is said once for all. */
export const fileFields = <F extends string>(format: F) => ({
  format: z.literal(format),
  version: z.literal(1),
  documentId: z.uuid(),
  mentor: shareableMentor,
  mentee: shareableMentee,
});

/** When a document was made and where the vault's chain stood then: the same for every kind. */
export const madeFields = {
  madeAt: z.iso.datetime(),
  /**
   * The last link of the vault's chain when the document was made, in hex. Its place in the chain is left out: it would
   * tell how much the mentor has written.
   */
  chainHead: hash,
};
