import { z } from 'zod';
import { appProcedure } from '../procedure.ts';

/** Attempts on a vault that did not fit, and when the next one is let through. */
export const unlockAttempts = z.object({
  failures: z.int(),
  /** Null when the next attempt is let through now. */
  retryAt: z.iso.datetime().nullable(),
});

export const lockProcedures = {
  'vault.attempts': appProcedure(z.object({ ref: z.string() }), unlockAttempts, ['vault.notAVault']),
};
