import { z } from 'zod';
import { documentKind } from './document-kind.ts';
import { id } from './fields.ts';
import { countersignedFile } from './signed-record.ts';
import { instant } from './time.ts';

/** What can be said of a document beside what it is. */
export const documentState = z.enum(['signed', 'countersigned', 'amended', 'paper-scan', 'not-kept']);
export type DocumentState = z.infer<typeof documentState>;

/** One thing that was signed, saved or scanned for a mentee, as the list of their documents shows it. */
export const keptDocument = z.object({
  /** Of the signed document or, for a scan, of the file. */
  id,
  kind: z.enum([...documentKind.options, 'contract-scan']),
  /** Of the session or of the version of a contract; null for what has none. */
  number: z.int().nullable(),
  /** When it was signed, or taken in. */
  at: instant,
  /** Of the file, hex. */
  sha256: z.string().length(64),
  fileName: z.string(),
  pages: z.int().nullable(),
  bytes: z.int(),
  /** Of the certificate that signed it; null for a scan. */
  fingerprint: z.string().nullable(),
  /** Which link of the vault's log holds it; null for a scan that was not sealed. */
  link: z.int().nullable(),
  /** The file that the mentee signed too. */
  countersigned: countersignedFile.nullable(),
  states: z.array(documentState).min(1),
  /** The session, contract version or closing statement that it is of; null for what is gathered anew each time. */
  subjectId: id.nullable(),
});
export type KeptDocument = z.infer<typeof keptDocument>;
