import { open } from 'node:fs/promises';
import { verifyRecord } from '../../verification/verify-record.ts';
import type { Handlers } from '../channel/typed.ts';
import type { verificationJobCalls } from '../verification-calls.ts';

/** The largest file whose pages are shown, in bytes. Larger ones are looked at all the same. */
const mostShown = 64_000_000;

/** Looking at a signed file, which the job process does. Which keys are known is the open vault's to say. */
export const verificationJobs: Handlers<typeof verificationJobCalls> = {
  'verification.check': async ({ path, bytes }) => {
    // the very bytes that were looked at are those that are shown
    const pdf = bytes ?? (path === null ? undefined : await readToShow(path));
    const result = await verifyRecord(pdf ?? path ?? new Uint8Array(), {
      clock: () => new Date(),
      knownFingerprints: [],
    });
    return { result, pdf: result.verdict === 'unreadable' ? null : (pdf ?? null) };
  },
};

/** Undefined for what is too large to be shown or cannot be read: verifying it says which. */
async function readToShow(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const about = await file.stat();
    return about.isFile() && about.size <= mostShown ? new Uint8Array(await file.readFile()) : undefined;
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}
