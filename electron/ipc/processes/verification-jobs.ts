import { readFileUpTo } from '../../vault/files/read-file.ts';
import { verifyRecord } from '../../verification/verify-record.ts';
import type { Handlers } from '../channel/typed.ts';
import type { verificationJobCalls } from '../verification-calls.ts';

/** The largest file whose pages are shown, in bytes. Larger ones are looked at all the same. */
const mostShown = 64_000_000;

/** Looking at a signed file, which the job process does. Which keys are known is the open vault's to say. */
export const verificationJobs: Handlers<typeof verificationJobCalls> = {
  'verification.check': async ({ path, bytes }) => {
    // the very bytes that were looked at are those that are shown; why there are none, the look at the path says
    const pdf =
      bytes ?? (path === null ? undefined : await readFileUpTo(path, mostShown).catch(() => undefined));
    const result = await verifyRecord(pdf ?? path ?? new Uint8Array(), {
      clock: () => new Date(),
      knownFingerprints: [],
    });
    return { result, pdf: result.verdict === 'unreadable' ? null : (pdf ?? null) };
  },
};
