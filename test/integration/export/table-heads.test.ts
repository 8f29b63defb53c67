import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { recordStyle } from '../../../electron/export/pdf/record-style.ts';
import { hasChromium, launchChromium, printWith } from './chromium.ts';
import { hasTool, run } from './tools.ts';

const style = recordStyle({ top: '', topRight: '', page: "'x'" });
const table =
  '<table><caption>Options</caption><thead><tr><th>Headword</th></tr></thead><tbody><tr><td>one<br>two<br>three</td></tr></tbody></table>';

test.skipIf(!hasChromium || !hasTool('pdftotext'))(
  'the head of a table never stands at the foot of a page without a row below it, nor its caption',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'alcove-heads-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const print = printWith(browser);
    const file = join(folder, 'record.pdf');
    for (let millimetres = 214; millimetres <= 242; millimetres += 4) {
      const filled = `<div style="height:${millimetres}mm">-</div>`;
      writeFileSync(file, await print(`<!doctype html><style>${style}</style>${filled}${table}`));
      const [first = ''] = run('pdftotext', [file, '-']).output.split('\f');
      expect([millimetres, /Options|Headword/.test(first)]).toEqual([millimetres, first.includes('three')]);
    }
  },
);
