import { z } from 'zod';
import { checkReport } from '../../shared/domain/check.ts';
import { vaultStanding } from '../../shared/domain/check-rollback.ts';

const ticket = z.object({ folder: z.string(), key: z.instanceof(Uint8Array) });

/** What main asks of the process that holds the vault about the vault's soundness. */
export const checkVaultCalls = {
  /** Empties the journal and hands out the folder and a copy of the key, for the job process alone. */
  'check.ticket': { input: z.void(), output: ticket },
  'check.keep': { input: checkReport, output: z.void() },
  /** How far the vault has come, and its link with a number that was seen earlier. */
  'check.standing': {
    input: z.object({ sequence: z.int().nullable() }),
    output: vaultStanding.extend({ linkThen: z.string().nullable() }),
  },
} as const;

export const checkJobCalls = {
  'check.run': { input: ticket, output: checkReport },
} as const;
