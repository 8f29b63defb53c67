import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewRecord, signRecord } from '../../../electron/export/record/make-record.ts';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { hasChromium, launchChromium, printWith } from './chromium.ts';
import { conformanceProblems } from './conformance-problems.ts';
import { sampleRecord } from './sample-record.ts';
import { hasTool, run } from './tools.ts';

const clock = () => new Date('2026-11-21T16:05:00Z');
const earlier = '0a1b2c3d'.repeat(8);

/** A line of dark ink on nothing, as a pad draws it: 8 bits of red, green, blue and alpha. */
function ink(width: number, height: number): Uint8Array<ArrayBuffer> {
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let x = 0; x < width; x += 1) {
    const y = Math.floor((x * height) / width);
    rows.set([0x1b, 0x23, 0x30, 200], y * (width * 4 + 1) + 1 + x * 4);
  }
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

const signedByHand: ShareableRecord['signedByHand'] = [
  {
    party: 'Mentor',
    name: 'Dr Max Placeholder',
    sentence: 'This is the record as I have shown it.',
    signedOn: '2026-11-21',
    drawn: true,
  },
  {
    party: 'Mentee',
    name: 'Fern Ŵyn Exampleton',
    sentence: 'I have read this record and agree with what it says.',
    signedOn: '2026-11-20',
    drawn: false,
  },
];
const record: ShareableRecord = {
  ...sampleRecord,
  amends: { sha256: earlier, signedOn: '2026-11-14', reason: 'The second <date> was wrong.' },
  signedByHand,
};

describe.skipIf(!hasChromium)('an amendment that both have signed by hand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alcove-hands-'));
  const file = join(folder, 'record.pdf');
  let browser: Browser;
  let signed: Uint8Array;

  beforeAll(async () => {
    browser = await launchChromium();
    const identity = await createSigningIdentity({ name: 'Dr Max Placeholder', clock });
    const drawings = { mentor: ink(400, 120) };
    const preview = await previewRecord(record, { print: printWith(browser), identity, drawings });
    signed = await signRecord(preview, { identity, clock });
    writeFileSync(file, signed);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test('meets every rule that is checked here, with its drawing as a figure that says whose it is', async () => {
    expect(await conformanceProblems(signed)).toEqual([]);
  });

  test('is intact, and its pages say what its data says, drawings or none', async () => {
    const { verdict, document, findings } = await verifyRecord(signed, { clock, knownFingerprints: [] });
    expect([verdict, document.pagesAndData, findings]).toEqual(['intact', 'same', []]);
  });

  test.skipIf(!hasTool('qpdf'))('qpdf finds nothing wrong with it', () => {
    expect(run('qpdf', ['--check', file]).output).toContain('No syntax or stream encoding errors found');
  });

  test.skipIf(!hasTool('pdftotext'))('says on its first page what it amends and why', () => {
    const words = run('pdftotext', ['-l', '1', '-enc', 'UTF-8', file, '-']).output.replaceAll(/\s+/g, ' ');
    expect(words).toContain('This record amends the one signed on 14 November 2026');
    expect(words.replaceAll(' ', '').toLowerCase()).toContain(earlier);
    expect(words).toContain('Why it is amended: The second <date> was wrong.');
  });

  test.skipIf(!hasTool('pdftotext'))('says who signed, when and to which sentence', () => {
    const words = run('pdftotext', ['-enc', 'UTF-8', file, '-']).output.replaceAll(/\s+/g, ' ');
    for (const said of [
      'Mentor: Dr Max Placeholder',
      'Signed on 21 November 2026',
      'Mentee: Fern Ŵyn Exampleton',
      'Signed on 20 November 2026',
      'I have read this record',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('Signature and date');
  });
});
