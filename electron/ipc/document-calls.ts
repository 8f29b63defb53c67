import { z } from 'zod';
import { finishing } from '../export/pdf/conformance/finishing.ts';
import { roomWanted } from '../export/signing/room.ts';

const bytes = z.instanceof(Uint8Array);

/** A document as the vault sets it: the HTML to print, and what the printed pages get. */
export const composed = z.object({ html: z.string(), finishing });
export type Composed = z.infer<typeof composed>;

/** The archival PDF of it. */
export const finished = z.object({ pdf: bytes, pages: z.int() });
export type Finished = z.infer<typeof finished>;

/** What main asks of a process of its own, because it takes much memory that the vault's would hold until it is locked. */
export const documentJobCalls = {
  'document.finish': { input: z.object({ printed: bytes, finishing }), output: finished },
  /** Adds the room for a signature; the signature itself is the vault's to make. */
  'document.makeRoom': { input: roomWanted.extend({ pdf: bytes }), output: bytes },
  /** Whether a file is intact and signed with the key of this fingerprint, as anyone would find who checks it. */
  'document.check': { input: z.object({ path: z.string(), fingerprint: z.string() }), output: z.boolean() },
} as const;
