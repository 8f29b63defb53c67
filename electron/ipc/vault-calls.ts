import { z } from 'zod';
import { id } from '../../shared/domain/fields.ts';
import { secret } from '../../shared/domain/secret.ts';
import { recordPreview } from '../../shared/ipc/procedures/sessions.ts';
import { unfinishedBusiness, vaultNotice } from '../../shared/ipc/procedures/vault.ts';

const bytes = z.instanceof(Uint8Array);

/** How a vault stands once it is open. */
const opened = z.object({
  needs: unfinishedBusiness.nullable(),
  readOnly: z.boolean(),
  notices: z.array(vaultNotice),
});
export type Opened = z.infer<typeof opened>;

/** What main asks of the process that holds the vault, besides the page's own vault procedures. */
export const vaultCalls = {
  'vault.create': {
    input: z.object({ folder: z.string(), password: z.string(), mentorName: z.string() }),
    output: opened,
  },
  'vault.open': { input: z.object({ folder: z.string(), secret }), output: opened },
  /** Writes everything down and closes the database; the process may be ended after it. */
  'vault.close': { input: z.void(), output: z.void() },
  'vault.seedSample': { input: z.void(), output: z.void() },
  /** Gathers the shareable record of a session and sets it as an HTML document to lay out. */
  'record.compose': {
    input: z.object({ sessionId: id }),
    output: z.object({ composedId: z.string(), html: z.string() }),
  },
  /** Turns the laid-out document into the archival PDF that will be signed, and keeps it until the next one. */
  'record.prepare': { input: z.object({ composedId: z.string(), printed: bytes }), output: recordPreview },
  /** Signs the kept bytes of a preview. */
  'record.sign': {
    input: z.object({ previewId: z.string() }),
    output: z.object({ pdf: bytes, sha256: z.string(), fingerprint: z.string() }),
  },
  /** Notes in the vault that a signed record left it. */
  'record.keep': { input: z.object({ previewId: z.string(), fileName: z.string() }), output: z.void() },
  /** The open vault's folder and a copy of its key, for the job process alone; the receiver overwrites it. */
  'backup.ticket': { input: z.void(), output: z.object({ folder: z.string(), key: bytes }) },
  /** Enters a verified backup into the vault's register. */
  'backup.register': {
    input: z.object({
      fileName: z.string(),
      generation: z.int(),
      sha256: z.string(),
      bytes: z.int(),
      verifiedAt: z.iso.datetime(),
    }),
    output: z.void(),
  },
} as const;

const report = z.object({
  generation: z.int(),
  madeAt: z.iso.datetime(),
  bytes: z.int(),
  sha256: z.string(),
  opened: z.boolean(),
  tables: z.record(z.string(), z.int()),
});
export type JobReport = z.infer<typeof report>;

/** What main asks of the process that does one long job and ends. */
export const jobCalls = {
  'backup.make': { input: z.object({ folder: z.string(), key: bytes, target: z.string() }), output: report },
  'backup.verify': { input: z.object({ file: z.string(), secret: secret.nullable() }), output: report },
  'backup.restore': {
    input: z.object({ file: z.string(), secret, folder: z.string() }),
    output: report,
  },
} as const;
