import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { JobPhase } from '../../shared/ipc/events.ts';
import { call, listen } from '../app/client.ts';

export interface JobProgress {
  readonly phase: JobPhase;
  /** 0 to 1 */
  readonly fraction: number;
}

/** A long piece of work on the main side: how far it is, its result, and the way to stop it. */
export function useJob<Input, Result>(work: (jobId: string, input: Input) => Promise<Result>) {
  const [jobId, setJobId] = useState<string>();
  const [progress, setProgress] = useState<JobProgress>();

  useEffect(() => {
    if (jobId === undefined) return;
    return listen('job.progress', (next) => {
      if (next.jobId === jobId) setProgress(next);
    });
  }, [jobId]);

  const mutation = useMutation<Result, AlcoveError, { jobId: string; input: Input }>({
    mutationFn: (job) => work(job.jobId, job.input),
    // what a secret went in with is not remembered
    gcTime: 0,
  });

  return {
    running: mutation.isPending,
    progress,
    result: mutation.data,
    error: mutation.error,
    start: (input: Input) => {
      const next = crypto.randomUUID();
      setJobId(next);
      setProgress(undefined);
      mutation.mutate({ jobId: next, input });
    },
    /** Asks main to stop; the work then ends with the code `cancelled`. */
    stop: () => {
      // what can no longer be stopped simply comes to its end
      if (jobId !== undefined) void call('jobs.cancel', { jobId }).catch(() => undefined);
    },
    reset: mutation.reset,
  };
}
