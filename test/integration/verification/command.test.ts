import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verificationResult } from '../../../shared/domain/verification.ts';
import { type Base, makeBase } from '../../vectors/records/base-records.ts';
import { replaced } from '../../vectors/records/pdf-writing.ts';
import { hasChromium, launchChromium } from '../export/chromium.ts';
import { run } from '../export/tools.ts';

const command = resolve(import.meta.dirname, '../../../build/verify-record/verify-record.ts');

describe.skipIf(!hasChromium)('npm run verify-record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alcove-verify-'));
  const path = (name: string) => join(folder, name);
  const verify = (...args: string[]) => run(process.execPath, [command, ...args]);
  let base: Base;

  beforeAll(async () => {
    const browser = await launchChromium();
    base = await makeBase(browser);
    await browser.close();
    writeFileSync(path('record.pdf'), base.two);
    writeFileSync(path('altered.pdf'), replaced(base.two, 9000, 'altered'));
    writeFileSync(path('prepared.pdf'), base.prepared);
    writeFileSync(path('picture.png'), 'no PDF');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('says that a record is intact, with 0', () => {
    const { status, output } = verify(path('record.pdf'));
    expect(output).toMatch(/^Intact\n/);
    expect(output).toContain('Session 3 on 21 November 2026: Dr Max Placeholder with Dr Fern Exampleton');
    expect(output).toContain('Key not known');
    expect(status).toBe(0);
  });

  test('says that a record was altered, with 1', () => {
    const { status, output } = verify(path('altered.pdf'));
    expect(output).toMatch(/^Altered or not valid\n/);
    expect(output).toContain('Not right: ');
    expect(status).toBe(1);
  });

  test.each(['prepared.pdf', 'picture.png', 'nowhere.pdf', '.'])(
    'has nothing to say about %s, with 2',
    (name) => {
      const { status, output } = verify(path(name));
      expect(output).toMatch(/^Not a record that can be read\n/);
      expect(output).not.toMatch(/\bat .*\.ts:\d/);
      expect(status).toBe(2);
    },
  );

  test('takes the fingerprint as people write it, and says when it is another', () => {
    const grouped = base.mentor.fingerprint.toUpperCase().replaceAll(/(..)(?=.)/g, '$1:');
    const right = verify(path('record.pdf'), '--fingerprint', grouped);
    expect(right).toMatchObject({ status: 0, output: expect.stringContaining('Key as expected') });
    const other = verify(path('record.pdf'), '--fingerprint', base.forger.fingerprint);
    expect(other).toMatchObject({
      status: 1,
      output: expect.stringContaining('No signature was made with the key'),
    });
    expect(verify(path('record.pdf'), '--fingerprint', 'abc').status).toBe(2);
  });

  test('prints all that was found as data', () => {
    const { status, output } = verify(path('altered.pdf'), '--json');
    expect(verificationResult.parse(JSON.parse(output)).verdict).toBe('altered');
    expect(status).toBe(1);
  });
});
