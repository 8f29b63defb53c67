import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { JobPhase } from '../../shared/ipc/events.ts';
import { call, listen } from '../app/client.ts';
import { toAlcoveError } from '../ui/failure.tsx';

export interface JobProgress {
  readonly phase: JobPhase;
  /** 0 to 1 */
  readonly fraction: number;
}

export interface JobSnapshot<Result, About> {
  readonly running: boolean;
  /** What it is done with, for a screen that is come back to; never a secret. */
  readonly about: About | undefined;
  readonly progress: JobProgress | undefined;
  readonly result: Result | undefined;
  readonly error: AlcoveError | null;
}

/** A long piece of work on the main side, whoever shows it. */
export interface Job<Result, About = undefined> {
  state(): JobSnapshot<Result, About>;
  subscribe(listener: () => void): () => void;
  /**
   * Begins the work under a fresh id; nothing while it runs already. Nothing that went in but `about` is remembered
   * once it has ended.
   */
  start(work: (jobId: string) => Promise<Result>, about?: About): Promise<void>;
  /** Asks main to stop; the work then ends with the code `cancelled`. */
  stop(): void;
  /** Forgets how it ended. */
  reset(): void;
}

/** Work that goes on when the screen that began it is left, and is found there again. A lock ends it with the page. */
export function createJob<Result, About = undefined>(): Job<Result, About> {
  const idle: JobSnapshot<Result, About> = {
    running: false,
    about: undefined,
    progress: undefined,
    result: undefined,
    error: null,
  };
  const listeners = new Set<() => void>();
  let state = idle;
  let running: string | undefined;
  const become = (next: JobSnapshot<Result, About>) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async (work, about) => {
      if (running !== undefined) return;
      const jobId = crypto.randomUUID();
      running = jobId;
      become({ ...idle, running: true, about });
      const stopListening = listen('job.progress', (progress) => {
        if (progress.jobId === jobId) become({ ...state, progress });
      });
      let end: Partial<JobSnapshot<Result, About>>;
      try {
        end = { result: await work(jobId) };
      } catch (error) {
        end = { error: toAlcoveError(error) };
      }
      stopListening();
      running = undefined;
      become({ ...idle, about, ...end });
    },
    stop: () => {
      // what can no longer be stopped simply comes to its end
      if (running !== undefined) void call('jobs.cancel', { jobId: running }).catch(() => undefined);
    },
    reset: () => {
      if (running === undefined) become(idle);
    },
  };
}
