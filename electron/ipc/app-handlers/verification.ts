import type { AppContext } from '../app-context.ts';
import type { AppHandlers } from './index.ts';
import { pickedFileOf } from './picked-file.ts';

/** How long one file may be looked at, in milliseconds. A record of 200 pages takes about one second. */
const longest = 60_000;

/** Looking at a signed file. The parsing of what somebody else made happens in a process of its own, never here. */
export const verificationHandlers = {
  'verification.choose': async ({ places }) =>
    pickedFileOf(await places.chooseFile('dialog.chooseRecord', 'dialog.pdfFiles', 'pdf')),
  'verification.check': ({ places, jobs }: AppContext, { jobId, file }) =>
    jobs.runForeign(
      jobId,
      'verification.check',
      'token' in file ? { path: places.pathOf(file.token), bytes: null } : { path: null, bytes: file.bytes },
      longest,
    ),
} satisfies Partial<AppHandlers>;
