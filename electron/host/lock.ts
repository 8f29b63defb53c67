import type { VaultState } from '../../shared/ipc/procedures/vault.ts';
import { within } from './within.ts';

/** What a lock acts on. Nothing in it is meant to fail; what does is noted, for a lock has to reach its end. */
export interface Lockable {
  readonly vault: { holds(): boolean; close(): Promise<VaultState>; state(): VaultState };
  readonly page: {
    /** Has the page show nothing and write down what is pending. */
    blank(): Promise<void>;
    /** Ends the page with all it remembers and loads it anew. */
    replace(): Promise<void>;
  };
  /** Cancels every long job; resolves when they have cleared up after themselves. */
  readonly cancelJobs: () => Promise<void>;
  /** Forgets what else was learnt from the vault: late answers of dialogs, hidden windows, copied text. */
  readonly forget: () => Promise<void>;
  readonly noteFault: (error: unknown) => void;
}

/** How long jobs that still read the vault, and a slow clipboard, may hold its closing up, in milliseconds. */
const patience = 150;

/**
 * Locks whatever is open, whoever asks for it and however often: the page is blank at once, what is pending is written
 * behind it, the vault is closed, its process and the page's end. It asks nothing and is held up by nothing.
 */
export class Lock {
  readonly #parts: Lockable;
  #running: Promise<VaultState> | undefined;

  constructor(parts: Lockable) {
    this.#parts = parts;
  }

  /** @param pageIsGone the page has ended already, so there is nothing to ask it */
  now({ pageIsGone = false } = {}): Promise<VaultState> {
    const { vault } = this.#parts;
    if (this.#running === undefined && !vault.holds()) return Promise.resolve(vault.state());
    this.#running ??= this.#run(pageIsGone).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** The vault's process has ended by itself: everything else that knows of the vault ends too. */
  async lost(): Promise<void> {
    const { page, cancelJobs, forget } = this.#parts;
    void this.#attempt(forget);
    void this.#attempt(cancelJobs);
    await this.#attempt(() => page.replace());
  }

  async #run(pageIsGone: boolean): Promise<VaultState> {
    const { vault, page, cancelJobs, forget } = this.#parts;
    const written = pageIsGone ? undefined : this.#attempt(() => page.blank());
    const others = [this.#attempt(forget), this.#attempt(cancelJobs)];
    const othersEnded = within(patience, Promise.all(others));
    await written;
    await othersEnded;
    const state = await this.#attempt(() => vault.close());
    await this.#attempt(() => page.replace());
    return state ?? vault.state();
  }

  /** Begins work at once. What goes wrong in one part keeps no other from its end. */
  async #attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#parts.noteFault(error);
      return undefined;
    }
  }
}
