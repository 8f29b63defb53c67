import { describe, expect, test } from 'vitest';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import { countersign, sign, signedAt } from '../../vectors/records/base-records.ts';
import { hasChromium } from './chromium.ts';
import { conformanceProblems } from './conformance/problems.ts';
import { drawnLine } from './drawn-line.ts';
import { previewRecord } from './preview-record.ts';
import { printedFile } from './printed-file.ts';
import { richRecord, scripts } from './rich-record.ts';
import { hasTool, run } from './tools.ts';

const clock = () => signedAt;

describe.skipIf(!hasChromium)('a record with every kind of block in every script', () => {
  const printed = printedFile(async (print) => {
    const identity = await createSigningIdentity({ name: 'Dr Max Placeholder', clock });
    const drawings = { mentor: drawnLine(400, 120) };
    const { pdf } = await previewRecord(richRecord, { print, identity, drawings });
    const mentee = await createSigningIdentity({ name: 'Fern', clock });
    return countersign(await sign(pdf, identity), mentee);
  });
  const { file } = printed;

  test('keeps the rules of PDF/A-3a and PDF/UA-1, each glyph drawn', async () => {
    expect(await conformanceProblems(printed.bytes)).toEqual([]);
  });

  test('is intact, and its pages say what its data says', async () => {
    const { verdict, document, findings } = await verifyRecord(printed.bytes, {
      clock,
      knownFingerprints: [],
    });
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
