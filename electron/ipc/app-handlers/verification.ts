import type { AppContext } from '../app-context.ts';
import type { AppHandlers } from './index.ts';
import { pickedFileOf } from './picked-file.ts';

/** Looking at a signed file. The parsing of what somebody else made happens in a process of its own, never here. */
export const verificationHandlers = {
  'verification.choose': async ({ places, jobs }) => {
    jobs.expect('verification');
    return pickedFileOf(await places.chooseFile('dialog.chooseRecord', 'dialog.pdfFiles', 'pdf'));
  },
  'verification.check': ({ places, jobs }: AppContext, { jobId, file }) =>
    jobs.runForeign(
      jobId,
      'verification.check',
      'token' in file ? { path: places.pathOf(file.token), bytes: null } : { path: null, bytes: file.bytes },
    ),
} satisfies Partial<AppHandlers>;
