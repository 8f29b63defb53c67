import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { type OnProgress, type Request, reply } from './messages.ts';

/** The main side's end of a process it started; host/ wraps Electron's UtilityProcess in it. */
export interface ChildPort {
  post(message: Request): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  onProgress: OnProgress | undefined;
}

/** Calls into one child process. When the process ends, every waiting call fails with `lostCode`. */
export class ChannelClient {
  readonly #port: ChildPort;
  readonly #lostCode: 'vault.locked' | 'cancelled';
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #gone = false;
  readonly #exits: (() => void)[] = [];

  constructor(port: ChildPort, lostCode: 'vault.locked' | 'cancelled' = 'vault.locked') {
    this.#port = port;
    this.#lostCode = lostCode;
    port.onMessage((message) => this.#receive(message));
    port.onExit(() => {
      this.#gone = true;
      for (const waiting of this.#waiting.values()) waiting.reject(new AlcoveError(lostCode));
      this.#waiting.clear();
      for (const exit of this.#exits) exit();
    });
  }

  onExit(listener: () => void): void {
    if (this.#gone) listener();
    else this.#exits.push(listener);
  }

  /** Sends a call and waits for its answer. An aborted signal asks the process to stop; it answers `cancelled`. */
  call(
    name: string,
    input: unknown,
    options: { onProgress?: OnProgress; signal?: AbortSignal } = {},
  ): Promise<unknown> {
    if (this.#gone) return Promise.reject(new AlcoveError(this.#lostCode));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress: options.onProgress });
      options.signal?.addEventListener('abort', () => this.#port.post({ kind: 'cancel', id }), {
        once: true,
      });
      this.#port.post({ kind: 'call', id, name, input });
    });
  }

  /** Ends the process at once: the one checkable way to forget what it held. */
  kill(): void {
    this.#port.kill();
  }

  #receive(message: unknown): void {
    const parsed = reply.parse(message);
    const waiting = this.#waiting.get(parsed.id);
    if (waiting === undefined) return;
    if (parsed.kind === 'progress') {
      waiting.onProgress?.(parsed.phase, parsed.fraction);
      return;
    }
    this.#waiting.delete(parsed.id);
    if (parsed.kind === 'value') waiting.resolve(parsed.value);
    else waiting.reject(new AlcoveError(parsed.error.code, parsed.error.facts));
  }
}
