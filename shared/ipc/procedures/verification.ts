import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { keyring, knownKey, knownKeyDetails } from '../../domain/known-key.ts';
import { verificationResult } from '../../domain/verification.ts';
import { appProcedure, vaultProcedure } from '../procedure.ts';
import { pickedFile } from './files.ts';

/** How large a file may be whose bytes come from the page itself, in megabytes: one dragged in without a place on disk. */
export const mostDroppedMegabytes = 64;

/** What was found, and the very bytes that it was found of. */
export const checkedRecord = z.object({
  result: verificationResult,
  /** Null where there is nothing to show, or more than the window can. */
  pdf: z.instanceof(Uint8Array).nullable(),
});
export type CheckedRecord = z.infer<typeof checkedRecord>;

export const verificationProcedures = {
  /** Asks for a PDF; null when the dialog is dismissed. */
  'verification.choose': appProcedure(z.void(), pickedFile.nullable(), ['vault.locked']),
  /** Looks at a signed file in a process of its own, needs no vault and changes nothing. */
  'verification.check': appProcedure(
    z.object({
      jobId: z.string().min(8).max(64),
      file: z.union([
        z.object({ token: z.string() }),
        z.object({
          bytes: z
            .instanceof(Uint8Array)
            .refine(({ byteLength }) => byteLength <= mostDroppedMegabytes * 1_000_000),
        }),
      ]),
    }),
    checkedRecord,
    ['cancelled', 'file.notFound', 'verification.tooLong', 'verification.broke'],
  ),
  /** Every key that the open vault knows: its own, and those that were compared and kept. */
  'verification.keyring': vaultProcedure(z.void(), keyring),
  'verification.keepKey': vaultProcedure(knownKeyDetails, knownKey),
  'verification.removeKey': vaultProcedure(z.object({ id }), z.void()),
};
