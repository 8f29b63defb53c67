import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractKind } from '../../../electron/export/documents/contract/kind.ts';
import { shareableDocument } from '../../../electron/export/documents/document-kind.ts';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import { attacksByPicture } from '../../vectors/records/attacks-by-picture.ts';
import { attacksOnTheContents } from '../../vectors/records/attacks-on-the-contents.ts';
import { attacksOnTheFile } from '../../vectors/records/attacks-on-the-file.ts';
import { attacksOnTheSignature } from '../../vectors/records/attacks-on-the-signature.ts';
import { type Base, makeBase } from '../../vectors/records/base-records.ts';
import { hasChromium, launchChromium } from '../export/chromium.ts';
import { sampleContract } from '../export/sample-contract.ts';
import { hasTool, run } from '../export/tools.ts';

const clock = () => new Date('2026-11-22T09:00:00Z');
const attacks = [...attacksOnTheFile, ...attacksOnTheSignature, ...attacksOnTheContents, ...attacksByPicture];

const contract = shareableDocument(contractKind, sampleContract);
const bases = [
  { kind: 'session-record', document: undefined, name: 'a session record' },
  { kind: 'contract', document: contract, name: 'a contract' },
] as const;

describe.skipIf(!hasChromium).each(bases)('the verifier of $name', ({ kind, document }) => {
  const ofKind = attacks.filter((attack) => attack.of === undefined || attack.of === kind);
  const folder = mkdtempSync(join(tmpdir(), 'alcove-attacks-'));
  let base: Base;
  beforeAll(async () => {
    const browser = await launchChromium();
    base = await makeBase(browser, document);
    await browser.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const verify = (bytes: Uint8Array) => verifyRecord(bytes, { knownFingerprints: [], clock });

  test('finds nothing against the records that the attacks start from', async () => {
    for (const bytes of [base.one, base.two, base.other]) {
      const { verdict, findings } = await verify(bytes);
      expect({ verdict, findings }).toEqual({ verdict: 'intact', findings: [] });
    }
  });

  // a file that is made to keep a program busy is refused soon
  test.each(ofKind)('refuses $name', { timeout: 15_000 }, async ({ make, finds, verdict = 'altered' }) => {
    const bytes = await make(base);
    const result = await verify(bytes);
    expect(result.findings.map(({ code }) => code)).toContain(finds);
    expect(result.verdict).toBe(verdict);
  });

  test.skipIf(!hasTool('pdfsig')).each(ofKind.filter(({ foolsPdfsig }) => foolsPdfsig))(
    'knows more than pdfsig, which is content with $name',
    async ({ make, foolsPdfsig }) => {
      const path = join(folder, 'attack.pdf');
      writeFileSync(path, await make(base));
      const { output } = run('pdfsig', ['-nocert', path]);
      expect(output).toContain('Signature is Valid.');
      expect(output).not.toContain('Signature is Invalid');
      if (foolsPdfsig === 'whole') expect(output).toContain('Total document signed');
    },
  );
});
