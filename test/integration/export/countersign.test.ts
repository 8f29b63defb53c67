import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countersignDocument } from '../../../electron/export/documents/countersign-document.ts';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { writePkcs12 } from '../../../electron/export/signing/write-pkcs12.ts';
import { countersignJobs } from '../../../electron/ipc/processes/countersign-jobs.ts';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import { countersignatureIn } from '../../../shared/domain/countersigning.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { hasChromium, launchChromium, printWith } from './chromium.ts';
import { conformanceProblems } from './conformance/problems.ts';
import { previewRecord } from './preview-record.ts';
import { sampleRecord } from './sample-record.ts';
import { hasTool, run } from './tools.ts';
import { signDocument } from './whole-road.ts';

const clock = () => new Date();
const password = 'plover lantern quarry mitten';
const folder = mkdtempSync(join(tmpdir(), 'alcove-countersign-'));
const file = (name: string, bytes: Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true }));

const context = { onProgress: () => undefined, signal: new AbortController().signal };
const refusalOf = async (call: unknown) => {
  try {
    await call;
  } catch (error) {
    if (error instanceof AlcoveError) return error.code;
    throw error;
  }
  throw new Error('the call was not refused');
};

describe('a key that is given to the mentee', () => {
  let path: string;
  let fingerprint: string;
  beforeAll(async () => {
    const identity = await createSigningIdentity({ name: 'Fern Ŵyn', clock });
    fingerprint = identity.fingerprint;
    path = file('key.p12', await writePkcs12(identity, { password, name: 'Fern Ŵyn' }));
  });

  test.skipIf(!hasTool('openssl'))('opens in openssl with its password, and with no other', () => {
    const opened = run('openssl', ['pkcs12', '-in', path, '-info', '-nodes', '-passin', `pass:${password}`]);
    expect(opened.output).toContain('MAC: sha256, Iteration 600000');
    expect(opened.output).toContain('PBES2, PBKDF2, AES-256-CBC, Iteration 600000, PRF hmacWithSHA256');
    expect(opened.output).toContain('BEGIN PRIVATE KEY');
    const wrong = run('openssl', ['pkcs12', '-in', path, '-nodes', '-passin', 'pass:another']);
    expect(wrong.output).toContain('Mac verify error');
    expect(wrong.output).not.toContain('BEGIN PRIVATE KEY');
  });

  test.skipIf(!hasTool('openssl'))('holds the very certificate that the signature carries', () => {
    const pem = run('openssl', [
      ...['pkcs12', '-in', path, '-nokeys', '-passin', `pass:${password}`],
      ...['-out', join(folder, 'cert.pem')],
    ]);
    expect(pem.status).toBe(0);
    const shown = run('openssl', [
      ...['x509', '-in', join(folder, 'cert.pem'), '-noout', '-fingerprint', '-sha256'],
    ]).output;
    expect(shown.replaceAll(':', '').toLowerCase()).toContain(fingerprint);
  });
});

describe.skipIf(!hasChromium)('a record that the mentor signed', () => {
  let browser: Browser;
  let signed: Uint8Array<ArrayBuffer>;
  let keyFile: string;

  beforeAll(async () => {
    browser = await launchChromium();
    const mentor = await createSigningIdentity({ name: 'Dr Max Placeholder', clock });
    const preview = await previewRecord(sampleRecord, { print: printWith(browser), identity: mentor });
    signed = new Uint8Array(await signDocument(preview, { identity: mentor, clock }));
    const own = await createSigningIdentity({ name: 'Dr Fern Exampleton', clock, kind: 'rsa' });
    keyFile = file('own.p12', await writePkcs12(own, { password, name: 'Own key' }));
  });
  afterAll(() => browser.close());

  const bySign = (by: Parameters<(typeof countersignJobs)['countersign.sign']>[0]['by'], pdf = signed) =>
    Promise.resolve(countersignJobs['countersign.sign']({ pdf, kind: 'session-record', by }, context));
  const ownKey = () => ({ kind: 'file', path: keyFile, password }) as const;

  test.each(['file', 'new'] as const)(
    'takes the mentee’s signature with a %s key, and both hold',
    async (kind) => {
      const done = await bySign(kind === 'file' ? ownKey() : { kind, name: 'Fern', password });
      expect(Buffer.compare(done.pdf.subarray(0, signed.length), signed)).toBe(0);
      expect(done.pkcs12 === null).toBe(kind === 'file');
      const result = await verifyRecord(done.pdf, { clock, knownFingerprints: [] });
      expect(result.signatures.map(({ field, holds }) => [field, holds])).toEqual([
        ['Mentor', true],
        ['Mentee', true],
      ]);
      expect(countersignatureIn(result)).toMatchObject({
        fingerprint: done.fingerprint,
        claimedName: kind === 'file' ? 'Dr Fern Exampleton' : 'Fern',
      });
      expect(await conformanceProblems(done.pdf)).toEqual([]);
      const path = file(`${kind}.pdf`, done.pdf);
      if (hasTool('pdfsig')) {
        const { output } = run('pdfsig', ['-nocert', path]);
        expect(output.match(/Signature is Valid\./g)).toHaveLength(2);
        expect(output).toContain('Total document signed');
      }
      if (hasTool('qpdf'))
        expect(run('qpdf', ['--check', path]).output).toContain('No syntax or stream encoding errors found');
      expect(await countersignJobs['countersign.check']({ path }, context)).toMatchObject({
        fingerprint: done.fingerprint,
      });
    },
  );

  test('is looked at before: what is altered, countersigned or no record is refused, each in its own words', async () => {
    const look = (pdf: Uint8Array) =>
      refusalOf(countersignJobs['countersign.look']({ path: null, pdf: new Uint8Array(pdf) }, context));
    const altered = Uint8Array.from(signed);
    altered[2000] = (altered[2000] ?? 0) ^ 1;
    expect(await look(altered)).toBe('countersign.altered');
    expect(await look((await bySign(ownKey())).pdf)).toBe('countersign.already');
    expect(await look(Buffer.from('no PDF at all'))).toBe('countersign.notARecord');
    const identity = await createSigningIdentity({ name: 'Dr Max Placeholder', clock });
    const preview = await previewRecord(sampleRecord, { print: printWith(browser), identity });
    expect(await look(preview.pdf)).toBe('countersign.notARecord');
    await expect(
      Promise.resolve(countersignJobs['countersign.look']({ path: null, pdf: signed }, context)),
    ).resolves.toMatchObject({ result: { verdict: 'intact' } });
  });

  test('is not signed with a key that cannot be had', async () => {
    expect(await refusalOf(bySign({ ...ownKey(), password: 'another' }))).toBe('signingKey.passwordWrong');
    const noKey = file('text.p12', Buffer.from('hello'));
    expect(await refusalOf(bySign({ ...ownKey(), path: noKey }))).toBe('signingKey.notAFile');
    const expired = await createSigningIdentity({ name: 'Old', clock: () => new Date('2001-01-01') });
    const old = file('old.p12', await writePkcs12(expired, { password, name: 'Old' }));
    expect(await refusalOf(bySign({ ...ownKey(), path: old }))).toBe('signingKey.expired');
    expect(await refusalOf(bySign({ kind: 'new', name: 'Fern', password: 'abc' }))).toBe('password.weak');
    expect(await refusalOf(bySign({ kind: 'new', name: 'Fern', password: '' }))).toBe('password.empty');
  });

  test('gives nothing out that was made of an altered record', async () => {
    const altered = Uint8Array.from(signed);
    altered[2000] = (altered[2000] ?? 0) ^ 1;
    expect(await refusalOf(bySign(ownKey(), altered))).toBe('export.signFailed');
  });

  test('takes no second countersignature', async () => {
    const { pdf } = await bySign(ownKey());
    expect(await refusalOf(bySign(ownKey(), pdf))).toBe('export.signFailed');
    const identity = await createSigningIdentity({ name: 'Fern', clock });
    expect(
      await refusalOf(countersignDocument(pdf, { identity, name: 'Fern', kind: 'session-record', clock })),
    ).toBe('export.signFailed');
  });

  test('that is brought back without a second signature is not taken in', async () => {
    const path = file('once.pdf', signed);
    expect(await refusalOf(countersignJobs['countersign.check']({ path }, context))).toBe(
      'countersign.notCountersigned',
    );
  });
});
