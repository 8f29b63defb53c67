import type { AppHandlers } from './index.ts';

/** This computer's settings and the cancelling of jobs. */
export const settingsHandlers = {
  'app.info': ({ info }) => info,
  'app.settings': ({ settings }) => settings.current,
  'app.changeSettings': ({ settings }, changes) => settings.change(changes),
  'jobs.expect': ({ jobs, press }, { kind }) => (kind === 'document' ? press.expect() : jobs.expect(kind)),
  'jobs.cancel': ({ jobs }, { jobId }) => jobs.cancel(jobId),
} satisfies Partial<AppHandlers>;
