import type { DevToolsSession } from '../browser/devtools.ts';

/** Width and height in inches, portrait. */
const paper: Readonly<Record<string, readonly [number, number]>> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};

/** Electron's options as `Page.printToPDF` takes them; sizes and margins are in inches on both sides. */
function printParameters(options: Electron.PrintToPDFOptions): object {
  const { pageSize = 'Letter', margins, ...same } = options;
  const named = typeof pageSize === 'string' ? paper[pageSize] : [pageSize.width, pageSize.height];
  if (!named) throw new Error(`Invalid pageSize ${JSON.stringify(pageSize)}`);
  const { top: marginTop, bottom: marginBottom, left: marginLeft, right: marginRight } = margins ?? {};
  return {
    ...same,
    paperWidth: named[0],
    paperHeight: named[1],
    marginTop,
    marginBottom,
    marginLeft,
    marginRight,
  };
}

/** Prints the page as it stands. Options that are absent take Chromium's defaults, which are Electron's. */
export async function printToPdf(
  page: DevToolsSession,
  options: Electron.PrintToPDFOptions,
): Promise<Buffer> {
  const { data } = await page.send('Page.printToPDF', printParameters(options));
  return Buffer.from(data, 'base64');
}
