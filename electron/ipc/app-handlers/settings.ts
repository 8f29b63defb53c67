import type { AppHandlers } from './index.ts';

/** This computer's settings, the flush answer and the cancelling of jobs. */
export const settingsHandlers = {
  'app.info': ({ info }) => info,
  'app.settings': ({ settings }) => settings.current,
  'app.changeSettings': ({ settings }, next) => settings.change(next),
  'app.flushed': ({ flushed }, { token }) => flushed(token),
  'jobs.cancel': ({ jobs }, { jobId }) => jobs.cancel(jobId),
} satisfies Partial<AppHandlers>;
