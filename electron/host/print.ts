import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import { printOrigin } from './protocol.ts';
import { refuseForContents } from './refusals.ts';

const documents = new Map<string, string>();
/** The hidden windows in which documents are being laid out. */
const layouts = new Set<BrowserWindow>();

/** What the app:// handler serves under the print origin. */
export function printDocument(path: string): string | undefined {
  return documents.get(path);
}

/** Fonts load when they are first laid out, which a hidden window may put off; a page printed before that falls back. */
const fontsLoaded = 'Promise.all([...document.fonts].map((font) => font.load())).then(() => true)';

/**
 * Lays an HTML document out and returns Chromium's tagged PDF of it. The document is loaded in a hidden window of
 * its own, without bridge or network and under a policy that runs no script of its own; its fonts come from app://print/fonts.
 *
 * @throws AlcoveError `export.printFailed`
 */
export async function printHtml(html: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = `/${randomUUID()}.html`;
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
  documents.set(path, html);
  layouts.add(window);
  try {
    refuseForContents(window.webContents);
    await window.loadURL(printOrigin + path);
    await window.webContents.executeJavaScript(fontsLoaded);
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

/** Ends every layout under way: nobody waits for it any more, or it belongs to a vault that is being locked. */
export function stopPrinting(): void {
  documents.clear();
  for (const window of layouts) window.destroy();
}
