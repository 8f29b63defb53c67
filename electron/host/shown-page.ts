import type { BrowserWindow } from 'electron';
import { late, within } from './within.ts';

/** How long a page may take to end, or another one to take its place, before it is done by force, in milliseconds. */
const patience = 4_000;

/** What the window shows, as far as a lock is concerned. */
export class ShownPage {
  readonly #window: BrowserWindow;
  readonly #load: (window: BrowserWindow) => Promise<void>;
  readonly #noteFault: (error: unknown) => void;
  #hidden = false;
  #leaving = false;
  #capture = false;

  /** @param parts.load ends the page that a window shows and loads it anew */
  constructor(
    window: BrowserWindow,
    parts: { load: (window: BrowserWindow) => Promise<void>; noteFault: (error: unknown) => void },
  ) {
    this.#window = window;
    this.#load = parts.load;
    this.#noteFault = parts.noteFault;
  }

  /** Whether other programs may take pictures of the window: only while the mentor lets them, and never over a lock. */
  get allowed(): boolean {
    return this.#capture;
  }

  set allowed(allowed: boolean) {
    this.#capture = allowed;
    this.#window.setContentProtection(!allowed);
  }

  /** Hides a window whose page goes on showing what it must not. */
  hide(): void {
    const window = this.#window;
    if (window.isDestroyed() || !window.isVisible()) return;
    this.#hidden = true;
    window.hide();
  }

  /** Ends a page that does not answer any more; another one could not take its place as long as it hangs. */
  async end(): Promise<void> {
    const window = this.#window;
    if (window.isDestroyed()) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    window.webContents.once('render-process-gone', () => resolve());
    window.webContents.forcefullyCrashRenderer();
    await within(patience, promise); // a page that cannot even be ended is left behind all the same
  }

  /** Hides the window for good: it is being closed. */
  leave(): void {
    this.#leaving = true;
    this.hide();
  }

  /** Ends the page with all it remembers and shows a new one, also in a window that was hidden. Never fails. */
  async replace(): Promise<void> {
    const window = this.#window;
    if (this.#leaving || window.isDestroyed()) return;
    const loaded = await within(patience, this.#load(window)).catch((error: unknown) => {
      this.#note(error);
      return late;
    });
    if (loaded === late) await this.#replaceByForce().catch((error: unknown) => this.#note(error));
    if (this.#hidden && !this.#leaving && !window.isDestroyed()) window.showInactive();
    this.#hidden = false;
  }

  async #replaceByForce(): Promise<void> {
    if (this.#window.isDestroyed()) return;
    await this.end();
    await this.#load(this.#window);
  }

  /** A window that was closed meanwhile loads nothing any more, which is no fault. */
  #note(error: unknown): void {
    if (!this.#window.isDestroyed()) this.#noteFault(error);
  }
}
