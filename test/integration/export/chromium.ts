import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { fontFiles } from '../../../electron/export/pdf/font-files.ts';
import type { PrintHtml } from '../../../electron/export/pdf/print.ts';

const modules = resolve(import.meta.dirname, '../../../node_modules');
const origin = 'https://bundle-app.invalid';

const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);
export const hasChromium = installed !== undefined;

export function launchChromium(): Promise<Browser> {
  if (installed === undefined) throw new Error('no Chromium is installed');
  return chromium.launch({ executablePath: installed, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Prints as the app's hidden window does, in a real Chromium that can reach the record's fonts and nothing else. */
export function printWith(browser: Browser): PrintHtml {
  return async (html) => {
    const page = await browser.newPage();
    try {
      await page.route('**', async (route) => {
        const path = new URL(route.request().url()).pathname;
        const font = fontFiles.find(({ name }) => path === `/fonts/${name}`);
        if (path === '/record.html') await route.fulfill({ contentType: 'text/html', body: html });
        else if (font) await route.fulfill({ body: readFileSync(resolve(modules, font.source)) });
        else throw new Error(`the record asks for ${path}`);
      });
      await page.goto(`${origin}/record.html`);
      await page.evaluate(() => document.fonts.ready);
      const session = await page.context().newCDPSession(page);
      const { data } = await session.send('Page.printToPDF', {
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
        printBackground: true,
      });
      return new Uint8Array(Buffer.from(data, 'base64'));
    } finally {
      await page.close();
    }
  };
}
