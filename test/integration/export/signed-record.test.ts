import { X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentInfo, SignedData } from 'pkijs';
import { describe, expect, test } from 'vitest';
import {
  createSigningIdentity,
  fingerprintOf,
  type SigningIdentity,
} from '../../../electron/export/signing/identity.ts';
import { fingerprintWords, inGroups } from '../../../shared/domain/fingerprint.ts';
import { hasChromium } from './chromium.ts';
import { conformanceProblems } from './conformance/problems.ts';
import { opensslVerify } from './openssl-verify.ts';
import { previewRecord } from './preview-record.ts';
import { printedFile } from './printed-file.ts';
import { sampleRecord } from './sample-record.ts';
import { hasTool, run } from './tools.ts';
import { type Previewed, signDocument } from './whole-road.ts';

const clock = () => new Date('2026-11-21T16:05:00Z');

describe.skipIf(!hasChromium)('a session record, printed by Chromium and signed', () => {
  let identity: SigningIdentity;
  let preview: Previewed;
  let signed: Uint8Array;

  const { folder, file, print } = printedFile(async (print) => {
    identity = await createSigningIdentity({ name: 'Dr Siân Ŵyn-Placeholder', clock });
    preview = await previewRecord(sampleRecord, { print, identity });
    signed = await signDocument(preview, { identity, clock });
    return signed;
  });

  const altered = (change: (bytes: Uint8Array) => void): string => {
    const bytes = Uint8Array.from(signed);
    change(bytes);
    const path = join(folder, 'altered.pdf');
    writeFileSync(path, bytes);
    return path;
  };

  test('what is signed is what was previewed, byte for byte, with the signature after it', () => {
    expect(Buffer.from(signed.subarray(0, preview.pdf.length)).equals(preview.pdf)).toBe(true);
    expect(signed.length).toBeGreaterThan(preview.pdf.length);
    expect(preview.pages).toBeGreaterThanOrEqual(3);
  });

  test('the suggested file name names no one', () => {
    expect(preview.suggestedFileName).toBe('Session record 2026-11-21.pdf');
  });

  test.skipIf(!hasTool('pdfsig'))('pdfsig finds the signature valid and the whole document signed', () => {
    const { output } = run('pdfsig', ['-nocert', file]);
    expect(output).toContain('Signature is Valid.');
    expect(output).toContain('Total document signed');
    expect(output).toContain('Signature Type: ETSI.CAdES.detached');
    expect(output).toContain('Signing Time: Nov 21 2026 16:05:00');
    expect(output).toContain('Signer Certificate Common Name: Dr Siân Ŵyn-Placeholder');
  });

  test.skipIf(!hasTool('pdfsig'))('a changed byte makes the signature invalid', () => {
    for (const at of [1000, Math.floor(preview.pdf.length / 2), preview.pdf.length - 100]) {
      const path = altered((bytes) => bytes.set([(bytes[at] ?? 0) ^ 1], at));
      expect(run('pdfsig', ['-nocert', path]).output, `byte ${at}`).not.toContain('Signature is Valid.');
    }
  });

  test.skipIf(!hasTool('openssl'))('openssl accepts the CMS as CAdES over the signed bytes', () => {
    const { status, output } = opensslVerify(signed, [identity.certificate], clock());
    expect(output).toContain('Verification successful');
    expect(status).toBe(0);
  });

  test('the CMS is DER: its signed attributes stand in order', () => {
    const hex = /\/Contents <([0-9a-f]{100,})>/.exec(
      Buffer.from(signed.subarray(preview.pdf.length)).toString('latin1'),
    );
    const cms = ContentInfo.fromBER(Uint8Array.from(Buffer.from(hex?.[1] ?? '', 'hex')).buffer);
    const [signer] = new SignedData({ schema: cms.content }).signerInfos;
    const attributes = signer?.signedAttrs?.attributes ?? [];
    const encodings = attributes.map((each) => Buffer.from(each.toSchema().toBER()).toString('hex'));
    expect(encodings).toEqual(encodings.toSorted());
    expect(attributes.map(({ type }) => type).toSorted()).toEqual([
      '1.2.840.113549.1.9.16.2.47',
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
    ]);
  });

  test('the signature says no time of its own, only the claimed one of the dictionary', () => {
    const signingTime = '2a864886f70d010905';
    expect(Buffer.from(signed).toString('latin1')).not.toContain(signingTime);
    expect(Buffer.from(signed).toString('latin1')).toContain('/M (D:20261121160500Z)');
  });

  test.skipIf(!hasTool('pdftotext'))('the pages say the record, in order, in every script', () => {
    const words = run('pdftotext', ['-enc', 'UTF-8', file, '-']).output.replaceAll(/\s+/g, ' ');
    const inOrder = [
      'Session record',
      'Session 3 · Saturday 21 November 2026',
      'Dr Max Placeholder, Consultant physician · registration GMC 0000000',
      '21 November 2026, 14:30 (Europe/London)',
      'Fern has kept a diary for four weeks and brought it along.',
      'on-call <handover>',
      'who asked for figures',
      'Write down what a sustainable week looks like',
      'Ŵ ŵ Ŷ ŷ',
      'Καλημέρα κόσμε',
      'Съешь ещё этих',
      'Nguyễn ữ ộ',
      'Zażółć gęślą jaźń',
      '😀',
      'Softhyphen',
      'office, fluffy, difficult',
      'Week 34',
      '<b>markup</b> and & signs',
      'A sustainable job plan by month 4',
      'Chosen on 12 September 2026: Diary first',
      'Ask for a job plan review',
      'The local negotiating committee.',
      'It does not prove who holds the key',
      inGroups(identity.fingerprint),
      fingerprintWords(identity.fingerprint).join(' '),
    ];
    const places = inOrder.map((part) => words.indexOf(part));
    expect(inOrder.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.skipIf(!hasTool('pdfdetach'))('the same record is attached as data', () => {
    const saved = join(folder, 'record.json');
    run('pdfdetach', ['-save', '1', '-o', saved, file]);
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toEqual(sampleRecord);
  });

  test.skipIf(!hasTool('qpdf'))('qpdf finds no fault in the file', () => {
    expect(run('qpdf', ['--check', file])).toMatchObject({ status: 0 });
  });

  test('the file keeps the rules of PDF/A-3a and PDF/UA-1, unsigned and signed', async () => {
    expect(await conformanceProblems(preview.pdf)).toEqual([]);
    expect(await conformanceProblems(signed)).toEqual([]);
  });

  test('an id whose letters would join into a ligature in the running head prints like any other', async () => {
    const record = { ...sampleRecord, recordId: '0199a6a2-3c7e-7ffa-8fff-4f6f0d9cffff' };
    const made = await previewRecord(record, { print, identity });
    expect(await conformanceProblems(made.pdf)).toEqual([]);
  });

  test('another key than the one named on the pages may not sign', async () => {
    const other = await createSigningIdentity({ name: 'Dr Max Placeholder', clock });
    expect(other.fingerprint).not.toBe(identity.fingerprint);
    await expect(signDocument(preview, { identity: other, clock })).rejects.toMatchObject({
      code: 'export.signFailed',
    });
  });

  test('a preview whose bytes were changed is not signed', async () => {
    const pdf = Uint8Array.from(preview.pdf);
    pdf[500] = (pdf[500] ?? 0) ^ 1;
    await expect(signDocument({ ...preview, pdf }, { identity, clock })).rejects.toMatchObject({
      code: 'export.signFailed',
    });
  });

  test('a field can be signed only once', async () => {
    const again = { ...preview, pdf: signed };
    await expect(signDocument(again, { identity, clock })).rejects.toMatchObject({
      code: 'export.signFailed',
    });
  });

  test('data outside the allow-list is not printed', async () => {
    const planted = { ...sampleRecord, privateNote: 'PRIVATE' };
    await expect(previewRecord(planted, { print, identity })).rejects.toMatchObject({
      code: 'record.invalid',
    });
  });
});

test('a signing identity is a P-256 key with a ten-year certificate in the mentor’s name', async () => {
  const identity = await createSigningIdentity({ name: 'Dr Siân Ŵyn, "O=X"', clock });
  expect(identity.fingerprint).toBe(fingerprintOf(identity.certificate));
  expect(identity.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  const certificate = new X509Certificate(identity.certificate);
  expect(certificate.subject).toBe('CN=Dr Siân Ŵyn\\, \\"O=X\\"');
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect([certificate.validFromDate, certificate.validToDate]).toEqual([
    new Date('2026-11-20T16:05:00Z'),
    new Date('2036-11-21T16:05:00Z'),
  ]);
});
