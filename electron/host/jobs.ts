import { AlcoveError } from '../../shared/ipc/errors.ts';
import type { Jobs } from '../ipc/app-context.ts';
import type { ChannelClient } from '../ipc/channel/client.ts';
import type { OnProgress } from '../ipc/channel/messages.ts';
import { type CallIn, type CallName, type CallOut, callTyped } from '../ipc/channel/typed.ts';
import { type JobKind, kindOf } from '../ipc/job-kind.ts';
import { jobCalls } from '../ipc/vault-calls.ts';
import { SpareProcess } from './spare-process.ts';

/** How long a cancelled job may take to clear up after itself before its process is ended, in milliseconds. */
const patience = 5_000;

/** How long one file of somebody else may be looked at, in milliseconds. A record of 200 pages takes about one second. */
const longestLook = 60_000;

/** How a job is run. */
interface Manner {
  /** How long it may take to clear up after itself once it is cancelled, in milliseconds. */
  readonly patience: number;
  readonly abort?: AbortController;
  /** Whether its process may do the next job of its kind. Never one that looked at what somebody else made. */
  readonly again?: boolean;
}

/** Runs each long job in its own process and ends the process with it. */
export class JobRunner implements Jobs {
  readonly #start: () => ChannelClient;
  readonly #spare: SpareProcess;
  readonly #progress: (jobId: string, ...args: Parameters<OnProgress>) => void;
  readonly #longestLook: number;
  readonly #running = new Map<string, { readonly abort: AbortController; readonly ended: Promise<void> }>();

  constructor(
    start: () => ChannelClient,
    progress: (jobId: string, ...args: Parameters<OnProgress>) => void,
    longest: { readonly look?: number; readonly spare?: number } = {},
  ) {
    this.#start = start;
    this.#spare = new SpareProcess(start, longest.spare);
    this.#progress = progress;
    this.#longestLook = longest.look ?? longestLook;
  }

  run: Jobs['run'] = (jobId, name, input) => this.#run(jobId, name, input, { patience });

  runShort: Jobs['runShort'] = (jobId, name, input) =>
    this.#run(jobId, name, input, { patience: 0, again: true });

  runForeign: Jobs['runForeign'] = async (jobId, name, input) => {
    const longest = this.#longestLook;
    const abort = new AbortController();
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      abort.abort();
    }, longest);
    try {
      return await this.#run(jobId, name, input, { patience: 0, abort });
    } catch (error) {
      if (late) throw new AlcoveError('verification.tooLong', { seconds: Math.round(longest / 1000) });
      const lost = error instanceof AlcoveError && error.code === 'cancelled' && !abort.signal.aborted;
      throw lost ? new AlcoveError('verification.broke') : error;
    } finally {
      clearTimeout(limit);
    }
  };

  async #run<N extends CallName<typeof jobCalls>>(
    jobId: string,
    name: N,
    input: CallIn<typeof jobCalls, N>,
    { patience, abort = new AbortController(), again = false }: Manner,
  ): Promise<CallOut<typeof jobCalls, N>> {
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const kind = kindOf(name);
    const client = this.#spare.take(kind) ?? this.#start();
    let isFit = false;
    let ending: NodeJS.Timeout | undefined;
    abort.signal.addEventListener('abort', () => {
      ending = setTimeout(() => client.kill(), patience);
    });
    this.#running.set(jobId, { abort, ended });
    try {
      const value = await callTyped(client, jobCalls, name, input, {
        signal: abort.signal,
        onProgress: (phase, fraction) => this.#progress(jobId, phase, fraction),
      });
      isFit = again && !abort.signal.aborted;
      return value;
    } finally {
      this.#running.delete(jobId);
      clearTimeout(ending);
      if (isFit) this.#spare.keep(kind, client);
      else client.kill();
      end();
    }
  }

  /** Whether any job is under way. */
  get busy(): boolean {
    return this.#running.size > 0;
  }

  cancel(jobId: string): void {
    this.#running.get(jobId)?.abort.abort();
  }

  expect(kind: JobKind | null): void {
    if (kind === null) this.#spare.end();
    else this.#spare.prepare(kind);
  }

  /** Cancels every job, ends the process that waits for one, and resolves when each has cleared up after itself, or was ended because it took too long. */
  async cancelAll(): Promise<void> {
    this.#spare.end();
    const running = [...this.#running.values()];
    for (const { abort } of running) abort.abort();
    await Promise.all(running.map(({ ended }) => ended));
  }
}
