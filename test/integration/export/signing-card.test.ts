import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardFinishing } from '../../../electron/export/pdf/card-finishing.ts';
import { conform } from '../../../electron/export/pdf/conformance/conform.ts';
import { signingCardHtml } from '../../../electron/export/pdf/signing-card-html.ts';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { fingerprintWords, inGroups } from '../../../shared/domain/fingerprint.ts';
import { hasChromium } from './chromium.ts';
import { conformanceProblems } from './conformance/problems.ts';
import { printedFile } from './printed-file.ts';
import { hasTool, run } from './tools.ts';

const clock = () => new Date('2026-11-21T16:05:00Z');
const name = 'Dr Siân Ŵyn-Placeholder';

describe.skipIf(!hasChromium)('the card to hand to a mentee', () => {
  let certificate: Uint8Array;
  let fingerprint: string;
  const printed = printedFile(async (print) => {
    ({ certificate, fingerprint } = await createSigningIdentity({ name, clock }));
    const [validFrom, validUntil] = ['2026-11-20T16:05:00.000Z', '2036-11-21T16:05:00.000Z'];
    const used = {
      addedAt: validFrom,
      since: validFrom,
      reason: 'Private reason',
      records: 3,
      erasedAt: null,
    };
    const says = { name, issuer: null, key: 'P-256', validFrom, validUntil, fingerprint };
    const card = { name, key: { id: 'k', origin: 'made' as const, ...used, ...says } };
    const finishing = cardFinishing({ ...card, certificate, madeAt: clock() });
    return (await conform(await print(signingCardHtml(card)), finishing)).pdf;
  });
  const { folder, file } = printed;

  test('keeps the rules of PDF/A-3a and PDF/UA-1', async () => {
    expect(await conformanceProblems(printed.bytes)).toEqual([]);
  });

  test.skipIf(!hasTool('pdftotext'))(
    'says on one page whose key it is and its fingerprint in both forms',
    () => {
      const text = run('pdftotext', ['-enc', 'UTF-8', file, '-']).output;
      const words = text.replaceAll(/\s+/g, ' ');
      for (const part of [name, inGroups(fingerprint), fingerprintWords(fingerprint).join(' ')])
        expect(words).toContain(part);
      expect(text.split('\f').filter((page) => page.trim() !== '')).toHaveLength(1);
      expect(words).not.toContain('Private reason');
    },
  );

  test.skipIf(!hasTool('pdfdetach'))('carries the certificate, for programs', () => {
    const saved = join(folder, 'certificate.cer');
    run('pdfdetach', ['-save', '1', '-o', saved, file]);
    expect(Buffer.compare(readFileSync(saved), certificate)).toBe(0);
  });
});
