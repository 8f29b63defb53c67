import { z } from 'zod';
import { documentKind } from './document-kind.ts';
import { id } from './fields.ts';
import { portfolioChoice } from './portfolio.ts';
import { countersignedFile } from './signed-record.ts';
import { instant } from './time.ts';

const onPaper = [
  z.object({ kind: z.literal('contract'), contractId: id }),
  z.object({ kind: z.literal('goals-sheet'), menteeId: id }),
  z.object({ kind: z.literal('closing-statement'), statementId: id }),
] as const;

/** Of what a document is made. */
export const documentSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('session-record'), sessionId: id }),
  z.object({ kind: z.literal('portfolio'), menteeId: id, choice: portfolioChoice }),
  ...onPaper,
]);
export type DocumentSubject = z.infer<typeof documentSubject>;

/** What can be printed with lines to sign by hand; the pages of a session record have room for that anyway. */
export const paperSubject = z.discriminatedUnion('kind', onPaper);
export type PaperSubject = z.infer<typeof paperSubject>;

/**
 * A document that was signed and saved, session records aside: those are sealed with their session. Neither its bytes
 * nor anything here changes any more.
 */
export const signedDocument = z.object({
  id,
  menteeId: id,
  kind: documentKind.exclude(['session-record']),
  /** The contract version or the closing statement that it is of; null for what is gathered anew each time. */
  subjectId: id.nullable(),
  signedAt: instant,
  fileName: z.string(),
  pages: z.int(),
  bytes: z.int(),
  /** Of the signed PDF. */
  sha256: z.string().length(64),
  /** Of the certificate that signed it. */
  fingerprint: z.string().length(64),
  /** Which link of the vault's chain holds it. */
  link: z.int(),
  /** Whether the vault keeps the file itself; otherwise it keeps that it was signed, and its digest. */
  kept: z.boolean(),
  countersigned: countersignedFile.nullable(),
});
export type SignedDocument = z.infer<typeof signedDocument>;
