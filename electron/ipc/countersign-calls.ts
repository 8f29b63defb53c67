import { z } from 'zod';
import { documentKind } from '../../shared/domain/document-kind.ts';
import { countersignable } from '../../shared/ipc/procedures/countersign.ts';

const bytes = z.instanceof(Uint8Array);

/** What main asks of a process of its own, because it parses files that others made. */
export const countersignJobCalls = {
  /** Whether a file can be countersigned, and what it is; the file of the path is read, or the bytes are taken. */
  'countersign.look': {
    input: z.object({ path: z.string().nullable(), pdf: bytes.nullable() }),
    output: countersignable,
  },
  /**
   * Countersigns bytes that `countersign.look` gave, and which are of that kind, with the key in a PKCS #12 file, or with
   * one that is made and put under the password. What comes of other bytes is not given out.
   */
  'countersign.sign': {
    input: z.object({
      pdf: bytes,
      kind: documentKind,
      by: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('file'), path: z.string(), password: z.string() }),
        z.object({ kind: z.literal('new'), name: z.string(), password: z.string() }),
      ]),
    }),
    output: z.object({
      pdf: bytes,
      sha256: z.string(),
      name: z.string(),
      fingerprint: z.string(),
      pkcs12: bytes.nullable(),
    }),
  },
  /** Who countersigned a file that was brought back, if it is as it was signed. */
  'countersign.check': {
    input: z.object({ path: z.string() }),
    output: z.object({ pdf: bytes, name: z.string(), fingerprint: z.string() }),
  },
} as const;
