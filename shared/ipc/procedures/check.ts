import { z } from 'zod';
import { checkReport } from '../../domain/check.ts';
import { appProcedure, vaultProcedure } from '../procedure.ts';

export const checkProcedures = {
  /** Looks at everything in the open vault that can be proven, and changes nothing but the note of what was found. */
  'check.run': appProcedure(z.object({ jobId: z.string().min(8).max(64) }), checkReport, [
    'vault.locked',
    'cancelled',
    'file.readOnly',
    'file.notFound',
    'file.io',
  ]),
  /** Makes the search index anew from the texts it is an index of. */
  'check.rebuildSearch': vaultProcedure(z.void(), z.void()),
  /** What the last check found, null when there was none yet, and how far the chain has come now. */
  'check.last': vaultProcedure(
    z.void(),
    z.object({
      report: checkReport.nullable(),
      chain: z.object({ sequence: z.int(), head: z.string() }),
    }),
  ),
};
