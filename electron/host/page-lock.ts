import { randomUUID } from 'node:crypto';
import type { ShownPage } from './shown-page.ts';

/** How long the page may take to show nothing any more before the window is hidden, in milliseconds. */
const patienceForBlank = 80;

/** How long the page may take to hand over what is pending, in milliseconds. */
const patienceForText = 3_000;

interface Waiting {
  readonly blanked: () => void;
  readonly written: () => void;
}

/**
 * Asks the page to blank itself and to write down what is pending. A page that hangs holds nothing up: its window is
 * hidden, and after a while it is ended with what it holds.
 */
export class PageLock {
  readonly #waiting = new Map<string, Waiting>();
  readonly #ask: (token: string) => void;
  readonly #shown: Pick<ShownPage, 'hide' | 'end'>;

  constructor(ask: (token: string) => void, shown: Pick<ShownPage, 'hide' | 'end'>) {
    this.#ask = ask;
    this.#shown = shown;
  }

  /** Resolves when the page has written everything, or was ended because its time is over. */
  run(): Promise<void> {
    const token = randomUUID();
    const { promise, resolve } = Promise.withResolvers<void>();
    const hiding = setTimeout(() => this.#shown.hide(), patienceForBlank);
    const ending = setTimeout(() => void this.#shown.end().finally(resolve), patienceForText);
    this.#waiting.set(token, { blanked: () => clearTimeout(hiding), written: resolve });
    this.#ask(token);
    return promise.finally(() => {
      clearTimeout(hiding);
      clearTimeout(ending);
      this.#waiting.delete(token);
    });
  }

  blanked(token: string): void {
    this.#waiting.get(token)?.blanked();
  }

  written(token: string): void {
    this.#waiting.get(token)?.written();
  }
}
