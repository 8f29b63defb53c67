import { z } from 'zod';
import { id } from './fields.ts';
import { recordPart } from './record-changes.ts';
import { instant } from './time.ts';

/** Why a record is amended, in the mentor's words; the mentee reads it on the first page. */
export const amendmentReason = z.string().trim().min(1).max(500);

const hash = z.string().length(64);

/** The file that the mentee signed too, kept beside the record that it begins with. */
export const countersignedFile = z.object({
  id,
  /** When it was taken into the vault. */
  addedAt: instant,
  bytes: z.int(),
  sha256: hash,
  /** Of the second signature, as its certificate and its key say. */
  name: z.string(),
  fingerprint: hash,
});

/** A session record that was signed. It is sealed: neither its bytes nor anything here changes any more. */
export const signedRecord = z.object({
  id,
  sessionId: id,
  signedAt: instant,
  fileName: z.string(),
  /** Null for a record that was signed before pages were counted. */
  pages: z.int().nullable(),
  bytes: z.int(),
  /** Of the signed PDF. */
  sha256: hash,
  /** Of the certificate that signed it. */
  fingerprint: hash,
  /** Which link of the vault's chain holds it. */
  link: z.int(),
  /** The earlier record that it amends, and why. */
  amends: z.object({ id, signedAt: instant, sha256: hash, reason: z.string() }).nullable(),
  /** When it was amended in turn. */
  amendedAt: instant.nullable(),
  /** Who signed on its pages by hand. */
  signedByHand: z.array(z.enum(['mentor', 'mentee'])),
  countersigned: countersignedFile.nullable(),
});
export type SignedRecord = z.infer<typeof signedRecord>;

/** An amendment that is being written: until it is signed, the record that it names is the one in force. */
export const openAmendment = z.object({ recordId: id, reason: amendmentReason, begunAt: instant });

/** What is sealed of one session, newest first, and what was written since. */
export const sealedRecords = z.object({
  records: z.array(signedRecord),
  amendment: openAmendment.nullable(),
  /** Where the vault says something else today than the newest record; null where that cannot be told. */
  changed: z.array(recordPart).nullable(),
});
export type SealedRecords = z.infer<typeof sealedRecords>;

/** Whether the words of a session's record may be written: not once it is signed, but for an amendment. */
export const recordStanding = z.enum(['open', 'sealed', 'amending']);
export type RecordStanding = z.infer<typeof recordStanding>;
