import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { emptyOrigin, pageOrigin, pagePath } from './protocol.ts';
import { refuseForContents } from './refusals.ts';

/** Paper and slate, so that the window does not flash white before the page is there. */
const backgrounds = { light: '#f6f5f1', dark: '#161918' };
export const windowBackground = (): string =>
  nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light;

export const smallestSize = { width: 960, height: 640 };

/**
 * Opens the one window, not yet shown: sandboxed, isolated, without Node, kept out of other programs' screen captures.
 *
 * @param preload the preload script's path
 */
export function openMainWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: 'Alcove',
    backgroundColor: windowBackground(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  window.setContentProtection(true);
  refuseForContents(window.webContents);
  window.on('page-title-updated', (event) => event.preventDefault()); // a title never names anyone
  window.once('ready-to-show', () => window.show());
  return window;
}

/** How long a page may have nothing to show before it is no longer waited for, in milliseconds. */
const patience = 100;

/** Resolves when the window shows its page, or has loaded it and shows nothing yet. */
export async function shown(window: BrowserWindow): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  window.once('show', resolve);
  window.webContents.once('did-finish-load', () => setTimeout(resolve, patience));
  await promise;
}

export const pageAddress = pageOrigin + pagePath;

/**
 * Ends the page that is shown, with everything it remembers, and loads it anew. Chromium gives a page of another origin
 * another process and ends the one it leaves; a mere reload would keep the old one's memory.
 */
export async function replacePage(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${emptyOrigin}/`);
  await window.loadURL(pageAddress);
  window.webContents.navigationHistory.clear();
}

/** The folder of the built page, beside the main bundle's. */
export function pageFolder(mainFolder: string): string {
  return join(mainFolder, '../renderer');
}
