import { describe, expect, test } from 'vitest';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { hasChromium } from './chromium.ts';
import { conformanceProblems } from './conformance/problems.ts';
import { drawnLine } from './drawn-line.ts';
import { previewRecord } from './preview-record.ts';
import { printedFile } from './printed-file.ts';
import { sampleRecord, signedByBoth } from './sample-record.ts';
import { hasTool, run } from './tools.ts';
import { signDocument } from './whole-road.ts';

const clock = () => new Date('2026-11-21T16:05:00Z');
const earlier = '0a1b2c3d'.repeat(8);

const record: ShareableRecord = {
  ...sampleRecord,
  amends: { sha256: earlier, signedOn: '2026-11-14', reason: 'The second <date> was wrong.' },
  signedByHand: signedByBoth,
};

describe.skipIf(!hasChromium)('an amendment that both have signed by hand', () => {
  const printed = printedFile(async (print) => {
    const identity = await createSigningIdentity({ name: 'Dr Max Placeholder', clock });
    const drawings = { mentor: drawnLine(400, 120) };
    const preview = await previewRecord(record, { print, identity, drawings });
    return signDocument(preview, { identity, clock });
  });
  const { file } = printed;

  test('meets every rule that is checked here, with its drawing as a figure that says whose it is', async () => {
    expect(await conformanceProblems(printed.bytes)).toEqual([]);
  });

  test('is intact, and its pages say what its data says, drawings or none', async () => {
    const { verdict, document, findings } = await verifyRecord(printed.bytes, {
      clock,
      knownFingerprints: [],
    });
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
