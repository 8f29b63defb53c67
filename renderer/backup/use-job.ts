import { useEffect, useState, useSyncExternalStore } from 'react';
import { createJob, type Job } from './job.ts';

/**
 * A long piece of work on the main side: how far it is, its result, and the way to stop it.
 *
 * @param kept the job itself, where it outlives the screen: left while it runs, it is found again on coming back
 */
export function useJob<Input, Result, About = undefined>(
  work: (jobId: string, input: Input) => Promise<Result>,
  kept?: Job<Result, About>,
) {
  const [own] = useState(() => createJob<Result, About>());
  const job = kept ?? own;
  const state = useSyncExternalStore(job.subscribe, job.state);
  // an end that was seen is not shown again on coming back
  useEffect(() => () => job.reset(), [job]);
  return {
    ...state,
    start: (input: Input, about?: About) => void job.start((jobId) => work(jobId, input), about),
    /** Asks main to stop; the work then ends with the code `cancelled`. */
    stop: job.stop,
    reset: job.reset,
  };
}
