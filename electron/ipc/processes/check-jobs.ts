import { checkVault } from '../../vault/check/check-vault.ts';
import type { Handlers } from '../channel/typed.ts';
import type { checkJobCalls } from '../check-calls.ts';

/** The check of a vault, which the job process does. */
export const checkJobs: Handlers<typeof checkJobCalls> = {
  'check.run': async ({ folder, key }, { onProgress, signal }) => {
    const secret = Buffer.from(key.buffer, key.byteOffset, key.byteLength);
    try {
      return await checkVault({ folder, key: secret, clock: () => new Date(), onProgress, signal });
    } finally {
      secret.fill(0);
    }
  },
};
