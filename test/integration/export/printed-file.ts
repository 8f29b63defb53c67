import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';
import type { PrintHtml } from '../../../electron/export/pdf/print.ts';
import { launchChromium, printWith } from './chromium.ts';

/** What the tests of one `describe` look at: a document that Chromium printed, in memory and in a folder for other tools. */
interface PrintedFile {
  readonly folder: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The same Chromium, for what else is to be printed. */
  readonly print: PrintHtml;
}

/** Has a document made before the tests of a `describe`, and taken away after them. */
export function printedFile(make: (print: PrintHtml) => Promise<Uint8Array>): PrintedFile {
  const folder = mkdtempSync(join(tmpdir(), 'alcove-printed-'));
  const file = join(folder, 'document.pdf');
  let browser: Browser;
  let made: Uint8Array;
  const print: PrintHtml = (html) => printWith(browser)(html);
  beforeAll(async () => {
    browser = await launchChromium();
    made = await make(print);
    writeFileSync(file, made);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    file,
    print,
    get bytes() {
      return made;
    },
  };
}
