import { z } from 'zod';
import { vaultStanding } from '../../shared/domain/check-rollback.ts';
import { contractScan } from '../../shared/domain/contract-scan.ts';
import { id } from '../../shared/domain/fields.ts';
import { recordFinding } from '../../shared/domain/identifiers/record-finding.ts';
import { signatureDetails, signatureParty } from '../../shared/domain/signature.ts';
import { documentSubject, paperSubject } from '../../shared/domain/signed-document.ts';
import { documentPreview } from '../../shared/ipc/procedures/documents.ts';
import { unfinishedBusiness, vaultNotice } from '../../shared/ipc/procedures/vault.ts';
import { shownBytes } from '../export/signing/fill-room.ts';
import { roomWanted } from '../export/signing/room.ts';
import { backupJobCalls, backupVaultCalls } from './backup-calls.ts';
import { checkJobCalls, checkVaultCalls } from './check-calls.ts';
import { countersignJobCalls } from './countersign-calls.ts';
import { composed, documentJobCalls } from './document-calls.ts';
import { envelopeJobCalls } from './envelope-calls.ts';
import { keysJobCalls, keysVaultCalls, vaultSecret } from './keys-calls.ts';
import { signingKeyCalls } from './signing-key-calls.ts';
import { verificationJobCalls } from './verification-calls.ts';

const bytes = z.instanceof(Uint8Array);

/** How a vault stands once it is open. */
const opened = z.object({
  needs: unfinishedBusiness.nullable(),
  readOnly: z.boolean(),
  notices: z.array(vaultNotice),
  /** Whether it has a slot for a computer's key store. */
  keystore: z.boolean(),
});
export type Opened = z.infer<typeof opened>;

/** What main asks of the process that holds the vault, besides the page's own vault procedures. */
export const vaultCalls = {
  ...checkVaultCalls,
  'vault.create': {
    input: z.object({ folder: z.string(), password: z.string(), mentorName: z.string() }),
    output: opened,
  },
  'vault.open': { input: z.object({ folder: z.string(), secret: vaultSecret }), output: opened },
  /** Writes everything down, closes the database and says how far it came; the process may be ended after it. */
  'vault.close': { input: z.void(), output: vaultStanding.nullable() },
  'vault.seedSample': { input: z.void(), output: z.void() },
  /** Gathers what is shareable of something and sets it as an HTML document to print and finish. */
  'document.compose': { input: documentSubject, output: composed.extend({ composedId: z.string() }) },
  /** Notes by which bytes the finished document is known, which will be signed as they are; the page is shown the same. */
  'document.prepare': {
    input: z.object({ composedId: z.string(), shown: shownBytes, pages: z.int() }),
    output: documentPreview.omit({ pdf: true }),
  },
  /** What may tell who somebody is in the kept preview, and is still to be looked at. */
  'document.findings': { input: z.object({ previewId: z.string() }), output: z.array(recordFinding) },
  /** Puts a signature by hand under what a preview shows; the next one has it on its pages. */
  'document.signByHand': {
    input: z.object({ previewId: z.string(), signature: signatureDetails }),
    output: z.void(),
  },
  'document.withdrawHand': {
    input: z.object({ previewId: z.string(), party: signatureParty }),
    output: z.void(),
  },
  /** The room that the bytes of a preview need for the signature. */
  'document.room': { input: z.object({ previewId: z.string() }), output: roomWanted },
  /** Signs the bytes of a preview; the file given is nothing but these with the room that they need. */
  'document.sign': {
    input: z.object({ previewId: z.string(), withRoom: bytes }),
    output: z.object({ pdf: bytes, sha256: z.string(), fingerprint: z.string() }),
  },
  /** Keeps in the vault that a signed document left it and, where the kind is kept, the file itself. */
  'document.keep': {
    input: z.object({ previewId: z.string(), fileName: z.string() }),
    output: z.object({ id, kept: z.boolean() }),
  },
  /** A signed document, or the countersigned file beside one, byte for byte. */
  'document.readFile': { input: z.object({ id }), output: z.object({ fileName: z.string(), pdf: bytes }) },
  /** Keeps a file that the mentee countersigned beside the document that it begins with. */
  'document.keepCountersigned': {
    input: z.object({
      recordId: id,
      fileName: z.string(),
      pdf: bytes,
      name: z.string(),
      fingerprint: z.string(),
    }),
    output: z.void(),
  },
  /** Sets a document with lines to sign by hand, to print and finish. */
  'document.composePaper': { input: paperSubject, output: composed.extend({ fileName: z.string() }) },
  'contract.attachScan': {
    input: z.object({ contractId: id, name: z.string(), bytes }),
    output: z.array(contractScan),
  },
  'contract.readScan': { input: z.object({ id }), output: z.object({ name: z.string(), bytes }) },
  ...backupVaultCalls,
  ...keysVaultCalls,
  ...signingKeyCalls,
} as const;

/** What main asks of the process that does one long job and ends. */
export const jobCalls = {
  ...backupJobCalls,
  ...checkJobCalls,
  ...keysJobCalls,
  ...envelopeJobCalls,
  ...countersignJobCalls,
  ...verificationJobCalls,
  ...documentJobCalls,
} as const;
