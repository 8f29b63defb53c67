import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Base, makeBase, signedAt } from '../../vectors/records/base-records.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { opensslVerify } from './openssl-verify.ts';
import { hasTool, run } from './tools.ts';

/** The records of the base by how many signatures they carry. */
const records = [
  { name: 'one', signatures: 1 },
  { name: 'two', signatures: 2 },
] as const;

describe.skipIf(!hasChromium)('the public tools that the README names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alcove-tools-'));
  const fileOf = (name: string) => join(folder, `${name}.pdf`);
  let base: Base;
  beforeAll(async () => {
    const browser = await launchChromium();
    base = await makeBase(browser);
    await browser.close();
    for (const { name } of records) writeFileSync(fileOf(name), base[name]);
    const altered = Uint8Array.from(base.two);
    altered[2000] = (altered[2000] ?? 0) ^ 1;
    writeFileSync(fileOf('altered'), altered);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(!hasTool('pdfsig')).each(records)(
    'pdfsig accepts the record with $signatures',
    ({ name, signatures }) => {
      const { output } = run('pdfsig', ['-nocert', fileOf(name)]);
      expect(output.match(/Signature is Valid\./g)).toHaveLength(signatures);
      expect(output).toContain('Total document signed');
    },
  );

  test.skipIf(!hasTool('mutool')).each(records)(
    'mutool accepts the record with $signatures',
    ({ name, signatures }) => {
      const { status, output } = run('mutool', ['sign', '-v', fileOf(name)]);
      expect(status).toBe(0);
      expect(output.match(/The document is unchanged since signing\./g)).toHaveLength(1);
      // it knows that one may sign after another, and says of the first that something came after it
      expect(
        output.match(/The signature is valid but there have been edits since signing\./g) ?? [],
      ).toHaveLength(signatures - 1);
      expect(output.match(/Certificate error: Self-signed certificate\./g)).toHaveLength(signatures);
      expect(output).not.toContain('Digest error');
    },
  );

  test.skipIf(!hasTool('mutool'))('mutool refuses both signatures of an altered record', () => {
    const { output } = run('mutool', ['sign', '-v', fileOf('altered')]);
    expect(output.match(/Digest error/g)).toHaveLength(2);
  });

  test.skipIf(!hasTool('qpdf')).each(records)(
    'qpdf finds no fault in the record with $signatures',
    ({ name }) => {
      const { status, output } = run('qpdf', ['--check', fileOf(name)]);
      expect(status).toBe(0);
      expect(output).toContain('No syntax or stream encoding errors found');
    },
  );

  test.skipIf(!hasTool('openssl')).each(records)(
    'openssl accepts the last signature of the record with $signatures',
    ({ name }) => {
      const { certificate } = name === 'one' ? base.mentor : base.mentee;
      expect(opensslVerify(base[name], [certificate], signedAt)).toMatchObject({
        status: 0,
        output: expect.stringContaining('Verification successful'),
      });
    },
  );
});
