import { randomUUID } from 'node:crypto';

/** How long the page may take to hand over what is pending, in milliseconds. */
const patience = 3_000;

/** Asks the page to write down everything pending, and waits for its answer, though never long. */
export class Flush {
  readonly #waiting = new Map<string, () => void>();
  readonly #ask: (token: string) => void;

  constructor(ask: (token: string) => void) {
    this.#ask = ask;
  }

  run(): Promise<void> {
    const token = randomUUID();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(token);
        resolve();
      };
      const timer = setTimeout(done, patience);
      this.#waiting.set(token, done);
      this.#ask(token);
    });
  }

  answered(token: string): void {
    this.#waiting.get(token)?.();
  }
}
