import type { ChannelClient } from '../ipc/channel/client.ts';
import { type JobKind, loadJob } from '../ipc/job-kind.ts';

/** How long a process waits for its job, in milliseconds. */
const longestWait = 60_000;

interface Spare {
  readonly kind: JobKind;
  readonly client: ChannelClient;
  limit: NodeJS.Timeout;
}

/** At most one process that waits for the job that is likely to come next, with what that kind of job needs loaded. */
export class SpareProcess {
  readonly #start: () => ChannelClient;
  readonly #longestWait: number;
  #spare: Spare | undefined;

  constructor(start: () => ChannelClient, longest = longestWait) {
    this.#start = start;
    this.#longestWait = longest;
  }

  /** Has one wait for a job of this kind, from now on for as long as one waits. */
  prepare(kind: JobKind): void {
    if (this.#spare?.kind === kind) {
      clearTimeout(this.#spare.limit);
      this.#spare.limit = this.#limit();
      return;
    }
    const client = this.#start();
    client.call(loadJob.name, { kind }).catch(() => {
      // whoever takes it is told what is wrong with it
    });
    this.keep(kind, client);
  }

  /** Has one wait that has done a job of this kind already. */
  keep(kind: JobKind, client: ChannelClient): void {
    this.end();
    const spare: Spare = { kind, client, limit: this.#limit() };
    this.#spare = spare;
    client.onExit(() => {
      if (this.#spare === spare) this.end();
    });
  }

  /** The one that waits for a job of this kind. It is the caller's to end from then on. */
  take(kind: JobKind): ChannelClient | undefined {
    if (this.#spare?.kind !== kind) return undefined;
    const { client, limit } = this.#spare;
    clearTimeout(limit);
    this.#spare = undefined;
    return client;
  }

  end(): void {
    clearTimeout(this.#spare?.limit);
    this.#spare?.client.kill();
    this.#spare = undefined;
  }

  #limit(): NodeJS.Timeout {
    return setTimeout(() => this.end(), this.#longestWait);
  }
}
