import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import { countersign, sign, signedAt } from '../../vectors/records/base-records.ts';
import { hasChromium, launchChromium, printWith } from './chromium.ts';
import { conformanceProblems } from './conformance/problems.ts';
import { drawnLine } from './drawn-line.ts';
import { previewRecord } from './preview-record.ts';
import { richRecord, scripts } from './rich-record.ts';
import { hasTool, run } from './tools.ts';

const clock = () => signedAt;

describe.skipIf(!hasChromium)('a record with every kind of block in every script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alcove-rich-'));
  const file = join(folder, 'record.pdf');
  let browser: Browser;
  let signed: Uint8Array;
  beforeAll(async () => {
    browser = await launchChromium();
    const identity = await createSigningIdentity({ name: 'Dr Max Placeholder', clock });
    const drawings = { mentor: drawnLine(400, 120) };
    const { pdf } = await previewRecord(richRecord, { print: printWith(browser), identity, drawings });
    const mentee = await createSigningIdentity({ name: 'Fern', clock });
    signed = await countersign(await sign(pdf, identity), mentee);
    writeFileSync(file, signed);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test('keeps the rules of PDF/A-3a and PDF/UA-1, each glyph drawn', async () => {
    expect(await conformanceProblems(signed)).toEqual([]);
  });

  test('is intact, and its pages say what its data says', async () => {
    const { verdict, document, findings } = await verifyRecord(signed, { clock, knownFingerprints: [] });
    expect([verdict, document.pagesAndData, findings]).toEqual(['intact', 'same', []]);
  });

  test.skipIf(!hasTool('pdftotext'))('gives back what was typed, each line of it, in order', () => {
    const bare = (text: string) => text.normalize('NFC').replaceAll(/[\s\u00ad]+/g, '');
    const heads = /^(?:Session record · 21 November 2026.*|Page \d+ of \d+)$/gm;
    const output = run('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-']).output.replaceAll(heads, '');
    const pages = bare(output);
    const lines = toPlainText(richRecord.record)
      .split(/[\n\t]/)
      .map((line) => bare(line.replace(/^\s*(?:[•☐☑]|\d+\.)\s+/, '')))
      .filter((line) => line !== '' && line.length < 60);
    expect(lines.filter((line) => !pages.includes(line))).toEqual([]);
  });

  test.skipIf(!hasTool('pdftotext')).each(Object.entries(scripts))('%s reads as it was typed', (_, words) => {
    const said = run('pdftotext', ['-enc', 'UTF-8', file, '-'])
      .output.normalize('NFC')
      .replaceAll(/\s+/g, '');
    expect(said.split(words.normalize('NFC').replaceAll(/\s+/g, '')).length).toBeGreaterThan(3);
  });
});
