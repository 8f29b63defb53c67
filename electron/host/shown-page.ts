import type { BrowserWindow } from 'electron';
import { replacePage } from './window.ts';

/** What the window shows, as far as a lock is concerned. */
export class ShownPage {
  readonly #window: () => BrowserWindow | undefined;
  readonly #noteFault: (error: unknown) => void;
  #hidden = false;
  #leaving = false;
  #capture = false;

  constructor(window: () => BrowserWindow | undefined, noteFault: (error: unknown) => void) {
    this.#window = window;
    this.#noteFault = noteFault;
  }

  /** Whether other programs may take pictures of the window: only while the mentor lets them, and never over a lock. */
  get allowed(): boolean {
    return this.#capture;
  }

  set allowed(allowed: boolean) {
    this.#capture = allowed;
    this.#window()?.setContentProtection(!allowed);
  }

  /** Hides a window whose page goes on showing what it must not. */
  hide(): void {
    const window = this.#window();
    if (window === undefined || window.isDestroyed() || !window.isVisible()) return;
    this.#hidden = true;
    window.hide();
  }

  /** Ends a page that does not answer any more; another one could not take its place as long as it hangs. */
  end(): void {
    const window = this.#window();
    if (window !== undefined && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
  }

  /** Hides the window for good: it is being closed. */
  leave(): void {
    this.#leaving = true;
    this.hide();
  }

  /** Ends the page with all it remembers and shows a new one, also in a window that was hidden. Never fails. */
  async replace(): Promise<void> {
    const window = this.#window();
    if (this.#leaving || window === undefined || window.isDestroyed()) return;
    try {
      await replacePage(window);
    } catch (error) {
      if (!window.isDestroyed()) this.#noteFault(error); // a window that was closed meanwhile loads nothing any more
    }
    if (this.#hidden && !this.#leaving && !window.isDestroyed()) window.showInactive();
    this.#hidden = false;
  }
}
