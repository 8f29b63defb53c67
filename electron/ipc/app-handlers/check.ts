import type { CheckReport } from '../../../shared/domain/check.ts';
import { AlcoveError, type ErrorCode } from '../../../shared/ipc/errors.ts';
import type { AppContext } from '../app-context.ts';
import type { AppHandlers } from './index.ts';

/** How often a check begins anew because something was written in the moment when it began. */
const attempts = 10;

/** Why the note of a check may be missing: what it found is worth telling all the same. */
const noNote: readonly ErrorCode[] = ['file.readOnly', 'file.diskFull', 'vault.damaged'];

/** “Check my vault”: a long job beside the open vault, and a note of what it found. */
export const checkHandlers = {
  'check.run': async (context, { jobId }) => {
    const report = await beginUntilStill(context, jobId);
    await context.vaults.call('check.keep', report).catch((error: unknown) => {
      if (!(error instanceof AlcoveError && noNote.includes(error.code))) throw error;
    });
    return report;
  },
} satisfies Partial<AppHandlers>;

async function beginUntilStill(context: AppContext, jobId: string): Promise<CheckReport> {
  for (let attempt = 1; ; attempt += 1) {
    const { folder, key } = await context.vaults.call('check.ticket', undefined);
    try {
      return await context.jobs.run(jobId, 'check.run', { folder, key });
    } catch (error) {
      const again = error instanceof AlcoveError && error.code === 'busy' && attempt < attempts;
      if (!again) throw error;
    } finally {
      key.fill(0);
    }
  }
}
