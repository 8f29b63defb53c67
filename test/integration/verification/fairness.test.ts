import { constants, createHash, generateKeyPairSync, type KeyObject, sign as signWith } from 'node:crypto';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { documentOf, heading, paragraph } from '../../fixtures/rich-documents.ts';
import { emptyPlace } from '../../vectors/records/attacks-by-picture.ts';
import { type Base, countersign, makeBase, sign } from '../../vectors/records/base-records.ts';
import { certificateFor } from '../../vectors/records/certificate-writing.ts';
import { attribute, makeCms, oids, type Signer, signingTime } from '../../vectors/records/cms-writing.ts';
import { context, der, integer, octets, oid, sequence } from '../../vectors/records/der-writing.ts';
import {
  append,
  bytesOf,
  coveredDigest,
  gapOf,
  latin1,
  numberAfter,
  replaced,
  sourceOf,
  streamSource,
  withCms,
} from '../../vectors/records/pdf-writing.ts';
import { signPictured } from '../../vectors/records/pictured-signature.ts';
import { hasChromium, launchChromium, printWith } from '../export/chromium.ts';
import { previewRecord } from '../export/preview-record.ts';
import { sampleRecord } from '../export/sample-record.ts';

const clock = () => new Date('2026-11-22T09:00:00Z');
const verify = (bytes: Uint8Array, knownFingerprints: readonly string[] = []) =>
  verifyRecord(bytes, { knownFingerprints, clock });

describe.skipIf(!hasChromium)('the verifier is fair', () => {
  let browser: Browser;
  let base: Base;
  beforeAll(async () => {
    browser = await launchChromium();
    base = await makeBase(browser);
  });
  afterAll(() => browser.close());

  /** What is said of the mentor's record, or of one whose signature was made anew by another program. */
  const said = async (bytes: Uint8Array) => {
    const { verdict, findings } = await verify(bytes);
    return { verdict, findings: findings.map(({ code, severity }) => `${severity}: ${code}`) };
  };

  /** A record that names a key of another kind, signed by it as other programs do. */
  async function signedElsewhere(
    signer: Signer,
    choices: Parameters<typeof makeCms>[2] = {},
    change: (pdf: Uint8Array) => Uint8Array = (pdf) => pdf,
  ): Promise<Uint8Array> {
    const fingerprint = createHash('sha256').update(signer.certificate).digest('hex');
    const { pdf } = await previewRecord(sampleRecord, {
      print: printWith(browser),
      identity: { fingerprint },
    });
    const signed = change(await sign(pdf, base.forger));
    return withCms(signed, makeCms(coveredDigest(signed, choices.hash ?? 'sha256'), signer, choices));
  }

  test('to a record with one signature and with two: it is intact, its pages say what its data says', async () => {
    const one = await verify(base.one, [base.mentor.fingerprint]);
    expect(one).toMatchObject({
      verdict: 'intact',
      findings: [],
      document: {
        pagesAndData: 'same',
        record: { number: 3, date: '2026-11-21', mentor: 'Dr Max Placeholder' },
      },
      signatures: [
        {
          field: 'Mentor',
          holds: true,
          fingerprint: base.mentor.fingerprint,
          keyStanding: 'known',
          claimedTime: '2026-11-21T16:05:00.000Z',
          key: { kind: 'ECDSA', name: 'P-256' },
          covers: { whole: true, bytes: base.one.length },
          certificate: { issuance: { kind: 'self-signed' }, validThen: true },
        },
      ],
    });
    const two = await verify(base.two, [base.mentee.fingerprint]);
    expect(two).toMatchObject({ verdict: 'intact', findings: [], document: { pagesAndData: 'same' } });
    expect(two.signatures.map(({ keyStanding, covers }) => [keyStanding, covers.whole])).toEqual([
      ['unknown', false],
      ['known', true],
    ]);
  });

  test('to a fingerprint that was given: it must be that of one of the keys', async () => {
    const asked = (expectedFingerprint: string) =>
      verifyRecord(base.two, { knownFingerprints: [], clock, expectedFingerprint });
    expect((await asked(base.mentor.fingerprint)).verdict).toBe('intact');
    expect((await asked(base.mentee.fingerprint)).verdict).toBe('intact');
    const other = await asked(base.forger.fingerprint);
    expect(other).toMatchObject({ verdict: 'altered', findings: [{ code: 'other-key' }] });
  });

  test('to a record of forty pages, and quick about it', async () => {
    const long: ShareableRecord = {
      ...sampleRecord,
      record: documentOf(
        ...Array.from({ length: 420 }, (_, index) => [
          heading(2, `Part ${index + 1}`),
          paragraph(
            `We talked about the ${index + 1}th thing, at some length and in ordinary words. `.repeat(6),
          ),
        ]).flat(),
      ),
    };
    const { pdf, pages } = await previewRecord(long, { print: printWith(browser), identity: base.mentor });
    const signed = await countersign(await sign(pdf, base.mentor), base.mentee);
    expect(pages).toBeGreaterThanOrEqual(40);
    const result = await verify(signed);
    expect(result).toMatchObject({
      verdict: 'intact',
      findings: [],
      document: { pages, pagesAndData: 'same' },
    });
  });

  test('to the years: a key that has run out since is only noted', async () => {
    const later = () => new Date('2040-01-01T00:00:00Z');
    const { verdict, findings } = await verifyRecord(base.one, { knownFingerprints: [], clock: later });
    expect({ verdict, findings }).toMatchObject({
      verdict: 'intact',
      findings: [{ code: 'certificate-expired-since', severity: 'note' }],
    });
  });

  test('to a computer whose clock is behind: a time to come is a caution', async () => {
    const early = () => new Date('2026-11-20T20:00:00Z');
    const { verdict, findings } = await verifyRecord(base.one, { knownFingerprints: [], clock: early });
    expect({ verdict, findings }).toMatchObject({
      verdict: 'intact',
      findings: [{ code: 'time-in-future', severity: 'caution' }],
    });
  });

  const key = (kind: 'ec' | 'rsa', detail: string | number): KeyObject =>
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: String(detail) }).privateKey
      : generateKeyPairSync('rsa', { modulusLength: Number(detail) }).privateKey;
  const rsa = { signatureAlgorithm: sequence(oid(oids.rsaWithSha256), der(0x05)) };
  const pss = {
    signatureAlgorithm: sequence(
      oid(oids.rsaPss),
      sequence(
        context(0, sequence(oid(oids.sha256))),
        context(1, sequence(oid('1.2.840.113549.1.1.8'), sequence(oid(oids.sha256)))),
        context(2, integer(32)),
      ),
    ),
    makeSignature: (attributes: Uint8Array, privateKey: KeyObject) =>
      signWith('sha256', attributes, {
        key: privateKey,
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: 32,
      }),
  };

  test('to RSA of 2048 bits, in both its forms', async () => {
    const signer = await certificateFor(key('rsa', 2048), {});
    expect(await said(await signedElsewhere(signer, rsa))).toEqual({ verdict: 'intact', findings: [] });
    expect(await said(await signedElsewhere(signer, pss))).toEqual({ verdict: 'intact', findings: [] });
  });

  test('to a certificate from an issuer, which it does not look up', async () => {
    const [root, leaf] = [key('ec', 'P-256'), key('ec', 'P-256')];
    const issuer = { key: root, name: 'Trust CA' };
    const signer = await certificateFor(leaf, { issuer });
    const top = await certificateFor(root, { name: 'Trust CA', usage: 'keyCertSign' });
    const bytes = await signedElsewhere(signer, { certificates: [signer.certificate, top.certificate] });
    expect(await said(bytes)).toEqual({ verdict: 'intact', findings: ['note: chain-incomplete'] });
    const { signatures } = await verify(bytes);
    expect(signatures[0]?.certificate?.issuance).toEqual({ kind: 'issued', by: 'Trust CA' });
  });

  test('to an older program: signing-time, no certificate named inside', async () => {
    const old = (pdf: Uint8Array) =>
      replaced(pdf, latin1(pdf).lastIndexOf('/ETSI.CAdES.detached'), '/adbe.pkcs7.detached');
    const bytes = await signedElsewhere(base.mentor, { bound: undefined, more: [signingTime()] }, old);
    expect(await said(bytes)).toEqual({ verdict: 'intact', findings: ['note: certificate-unbound'] });
  });

  test('to a time stamp inside the signature: a caution, for it was not looked at', async () => {
    const unsigned = [attribute(oids.timestampToken, octets(bytesOf('a token')))];
    const bytes = withCms(base.one, makeCms(coveredDigest(base.one), base.mentor, { unsigned }));
    expect(await said(bytes)).toEqual({ verdict: 'intact', findings: ['caution: timestamp-unchecked'] });
  });

  test('to validation data that another program appends: a caution, and only for that', async () => {
    const root = numberAfter(base.one, 'Root');
    const [store, file] = [numberAfter(base.one, 'Size'), numberAfter(base.one, 'Size') + 1];
    const catalog = (entries: string) => sourceOf(base.one, root).replace(/>>\s*$/, `${entries} >>`);
    const objects = {
      [store]: `<< /Type /DSS /Certs [ ${file} 0 R ] >>`,
      [file]: streamSource('', bytesOf('a certificate')),
    };
    const fair = append(base.one, { objects: { [root]: catalog(`/DSS ${store} 0 R`), ...objects } });
    expect(await said(fair)).toEqual({ verdict: 'intact', findings: ['caution: validation-data-added'] });
    const more = append(base.one, {
      objects: { [root]: catalog(`/DSS ${store} 0 R /PageMode /UseOC`), ...objects },
    });
    expect((await said(more)).findings).toContain('breaks: bytes-appended');
    const aside = append(base.one, {
      objects: { [root]: catalog(`/DSS ${store} 0 R`), ...objects, [file + 1]: '(and this)' },
    });
    expect((await said(aside)).findings).toContain('breaks: bytes-appended');
  });

  test('to a countersignature that another program drew on an empty place: it is told, and hides nothing', async () => {
    const drawn = signPictured(base.one, base.mentee, { at: emptyPlace });
    const { verdict, findings, signatures } = await verify(drawn);
    expect({ verdict, findings }).toMatchObject({
      verdict: 'intact',
      findings: [{ code: 'signature-pictured', severity: 'caution', signature: 1 }],
    });
    expect(signatures.map(({ holds }) => holds)).toEqual([true, true]);
  });

  test('to a document of another kind: what it is not is a note, and its layers are a caution', async () => {
    const data = /\/EF <<\s*\/F (\d+)/.exec(latin1(base.prepared))?.[1];
    const root = numberAfter(base.prepared, 'Root');
    const other = append(base.prepared, {
      objects: {
        [Number(data)]: streamSource('/Type /EmbeddedFile', bytesOf('{}')),
        [root]: sourceOf(base.prepared, root).replace(/>>\s*$/, '/OCProperties << /OCGs [] >> >>'),
      },
    });
    const result = await said(await sign(other, base.mentor));
    expect(result.verdict).toBe('intact');
    expect(result.findings.toSorted()).toEqual([
      'caution: hidden-layer',
      'caution: other-attachment',
      'note: data-missing',
    ]);
  });

  test('even when it is asked to look at a capital-letter signature, as other programs write', async () => {
    const { start, end } = gapOf(base.one);
    const capitals = replaced(base.one, start, latin1(base.one.subarray(start, end)).toUpperCase());
    expect(await said(capitals)).toEqual({ verdict: 'intact', findings: [] });
  });
});
