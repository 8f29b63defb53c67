import { randomUUID } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import { WaitingPrintWindow, waitingHtml, waitingPath } from './print-window.ts';
import { printOrigin } from './protocol.ts';

const documents = new Map<string, string>();
/** The hidden windows in which documents are being laid out. */
const layouts = new Set<BrowserWindow>();
const waiting = new WaitingPrintWindow();

/** What the app:// handler serves under the print origin. */
export function printDocument(path: string): string | undefined {
  return path === waitingPath ? waitingHtml : documents.get(path);
}

/**
 * Fonts load when they are first laid out, which a hidden window may put off, and a page printed before that falls back.
 * Laid out with those it asked for, a page may ask for more.
 */
const fontsInUse = `(async () => {
  const running = "400 7.5pt 'Noto Sans'"; // laid out only when it is printed
  await document.fonts.load(running);
  for (;;) {
    document.documentElement.getBoundingClientRect();
    const fonts = [...document.fonts];
    if (fonts.some(({ status }) => status === 'error')) throw new Error('a font could not be loaded');
    const loading = fonts.filter(({ status }) => status === 'loading');
    if (loading.length === 0) return true;
    await Promise.all(loading.map(({ loaded }) => loaded));
  }
})()`;

/**
 * Lays an HTML document out and returns Chromium's tagged PDF of it. The document is loaded in a hidden window of
 * its own, without bridge or network and under a policy that runs no script of its own; its fonts come from app://print/fonts.
 *
 * @throws AlcoveError `export.printFailed`
 */
export async function printHtml(html: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = `/${randomUUID()}.html`;
  const { window, loaded } = waiting.take();
  documents.set(path, html);
  layouts.add(window);
  try {
    await loaded;
    await window.loadURL(printOrigin + path);
    await window.webContents.executeJavaScript(fontsInUse);
    const pdf = await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return new Uint8Array(pdf);
  } catch (cause) {
    throw new AlcoveError('export.printFailed', undefined, { cause });
  } finally {
    documents.delete(path);
    layouts.delete(window);
    window.destroy();
  }
}

/** A document is likely to be printed soon: a window begins to wait for it. */
export function preparePrinting(): void {
  waiting.prepare();
}

/** Ends every layout under way: nobody waits for it any more, or it belongs to a vault that is being locked. */
export function stopPrinting(): void {
  waiting.end();
  documents.clear();
  for (const window of layouts) window.destroy();
}
