import { BrowserWindow } from 'electron';
import { fontFaces } from '../export/pdf/record-style.ts';
import { printOrigin } from './protocol.ts';
import { refuseForContents } from './refusals.ts';

/** How long a window waits for a document, in milliseconds. */
const longestWait = 60_000;

/** Where the page of a window that waits stands under the print origin. */
export const waitingPath = '/waiting.html';
/** It says nothing; the fonts that it names stay in the memory of its process for the document that comes. */
export const waitingHtml = `<!doctype html><title></title><style>${fontFaces}</style>`;

const loadFonts = 'Promise.all([...document.fonts].map((font) => font.load())).then(() => true)';

/** A hidden window to print a document in: without bridge, and kept where it is. */
export function openPrintWindow(): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 800,
    height: 1130,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  refuseForContents(window.webContents);
  return window;
}

interface Waiting {
  readonly window: BrowserWindow;
  readonly loaded: Promise<void>;
  limit: NodeJS.Timeout;
}

/** At most one window that waits for a document that is likely to be printed soon. It never held another one. */
export class WaitingPrintWindow {
  #waiting: Waiting | undefined;

  /** Has one wait, from now on for as long as one waits. */
  prepare(): void {
    if (this.#waiting !== undefined) {
      clearTimeout(this.#waiting.limit);
      this.#waiting.limit = this.#limit();
      return;
    }
    const window = openPrintWindow();
    const loaded = window.loadURL(printOrigin + waitingPath);
    loaded
      .then(() => window.webContents.executeJavaScript(loadFonts))
      .catch(() => {
        // a document brings its own fonts, and whoever takes the window is told what is wrong with it
      });
    this.#waiting = { window, loaded, limit: this.#limit() };
  }

  /** The one that waits, once its page is there, or else a new one. It is the caller's to close from then on. */
  take(): { readonly window: BrowserWindow; readonly loaded: Promise<void> } {
    const waiting = this.#waiting;
    if (waiting === undefined) return { window: openPrintWindow(), loaded: Promise.resolve() };
    clearTimeout(waiting.limit);
    this.#waiting = undefined;
    return waiting;
  }

  end(): void {
    clearTimeout(this.#waiting?.limit);
    this.#waiting?.window.destroy();
    this.#waiting = undefined;
  }

  #limit(): NodeJS.Timeout {
    return setTimeout(() => this.end(), longestWait);
  }
}
