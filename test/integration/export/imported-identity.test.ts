import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identitiesIn } from '../../../electron/export/signing/pkcs12/identities-in.ts';
import { signPdf } from '../../../electron/export/signing/sign-pdf.ts';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { IdentityMaker, joined, locks, password } from '../../vectors/identities/make-identities.ts';
import { hasChromium, launchChromium, printWith } from './chromium.ts';
import { emptyPage } from './empty-page.ts';
import { opensslVerify } from './openssl-verify.ts';
import { previewRecord } from './preview-record.ts';
import { sampleRecord } from './sample-record.ts';
import { hasTool, run } from './tools.ts';
import { signDocument } from './whole-road.ts';

const clock = () => new Date();
const years = (count: number) => () => new Date(Date.now() + count * 365.25 * 24 * 60 * 60 * 1000);
const name = 'Dr Siân Ŵyn-Placeholder';

describe.skipIf(!hasTool('openssl'))('a PKCS #12 file', () => {
  const maker = new IdentityMaker();
  beforeAll(() => {
    maker.make('Root', { key: 'P-256' });
    maker.make('Between', {
      key: 'RSA-2048',
      issuer: 'Root',
      extensions: ['basicConstraints=critical,CA:TRUE'],
    });
    const leaf = ['basicConstraints=critical,CA:FALSE', 'keyUsage=critical,digitalSignature,nonRepudiation'];
    maker.make(name, { key: 'RSA-3072', issuer: 'Between', extensions: leaf });
    maker.make('Dr Max Placeholder', { key: 'P-256', extensions: leaf });
    maker.make('Stranger', { key: 'P-256' });
  });
  afterAll(() => maker.remove());

  const whole = { keys: [name], certificates: [name, 'Stranger', 'Root', 'Between'] };
  const alone = { keys: ['Dr Max Placeholder'], certificates: ['Dr Max Placeholder'] };

  describe.each(Object.entries(locks))('locked with %s', (_name, lock) => {
    test('gives its key, its certificate and the chain above, and nothing else', async () => {
      const found = await identitiesIn(maker.pack({ ...whole, lock }), password, clock);
      expect(found).toHaveLength(1);
      const [{ identity, facts, problem } = expect.fail()] = found;
      expect(problem).toBeUndefined();
      expect(facts).toMatchObject({ name, issuer: 'Between', key: 'RSA-3072', kind: 'rsa' });
      expect(Buffer.compare(identity.certificate, maker.certificate(name))).toBe(0);
      expect(identity.chain.map((each) => Buffer.from(each).toString('hex'))).toEqual(
        ['Between', 'Root'].map((each) => Buffer.from(maker.certificate(each)).toString('hex')),
      );
    });

    test('signs records that openssl accepts up to the root, with nothing else at hand', async () => {
      const [found] = await identitiesIn(maker.pack({ ...whole, lock }), password, clock);
      const field = { field: 'Mentor', signedAt: clock(), name, reason: 'Session record' };
      const signed = await signPdf({
        pdf: await emptyPage(),
        identity: found?.identity ?? expect.fail(),
        ...field,
      });
      const { status, output } = opensslVerify(signed, [maker.certificate('Root')], clock());
      expect(output).toContain('Verification successful');
      expect(status).toBe(0);
    });

    test('is not opened with another password', async () => {
      const file = maker.pack({ ...alone, lock });
      await expect(identitiesIn(file, 'another', clock)).rejects.toMatchObject({
        code: 'signingKey.passwordWrong',
      });
    });
  });

  const found = (packed: Parameters<IdentityMaker['pack']>[0], at = clock) =>
    identitiesIn(maker.pack(packed), password, at);

  test.skipIf(!hasTool('pdfsig') || !hasChromium)(
    'signs session records that pdfsig and Alcove’s own check find intact, chain and all',
    async () => {
      const [found] = await identitiesIn(maker.pack(whole), password, clock);
      const { identity } = found ?? expect.fail();
      const browser = await launchChromium();
      const record = { ...sampleRecord, madeAt: clock().toISOString() };
      const preview = await previewRecord(record, { print: printWith(browser), identity });
      await browser.close();
      const signed = await signDocument(preview, { identity, clock });
      const { verdict, findings } = await verifyRecord(signed, {
        knownFingerprints: [identity.fingerprint],
        clock,
      });
      expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
      expect(verdict).toBe('intact');
      const file = join(tmpdir(), `alcove-imported-${process.pid}.pdf`);
      writeFileSync(file, signed);
      const { output } = run('pdfsig', ['-nocert', file]);
      rmSync(file);
      expect(output).toContain('Signature is Valid.');
      expect(output).toContain('Total document signed');
    },
  );

  test('with several keys gives them all, each with its own certificate', async () => {
    const both = ['Dr Max Placeholder', 'Stranger'];
    const file = maker.pack({ keys: ['Dr Max Placeholder'], certificates: both });
    const identities = await identitiesIn(joined(file, maker.pack({ keys: ['Stranger'] })), password, clock);
    expect(identities.map(({ facts }) => facts.name)).toEqual(both);
  });

  test.each([
    ['with a certificate and no key', { certificates: [name] }, 'signingKey.noKey'],
    ['with a key and no certificate', { keys: [name] }, 'signingKey.noCertificate'],
  ])('%s is refused in words of its own', async (_how, packed, code) => {
    await expect(found({ ...packed, lock: locks.modern })).rejects.toMatchObject({ code });
    await expect(found({ ...packed, lock: locks['RC2-40 and Triple DES'] })).rejects.toMatchObject({ code });
  });

  test('with a key and somebody else’s certificate is refused as one without a certificate', async () => {
    const file = joined(maker.pack({ keys: [name] }), maker.pack({ certificates: ['Root'] }));
    await expect(identitiesIn(file, password, clock)).rejects.toMatchObject({
      code: 'signingKey.noCertificate',
    });
  });

  test.each(['P-384', 'P-521', 'RSA-1024', 'RSA-PSS', 'Ed25519'] as const)(
    'with a key of the kind %s says that Alcove does not sign with it',
    async (key) => {
      maker.make(key, { key });
      const packed = { keys: [key], certificates: [key] };
      const refusal = { code: 'signingKey.unsupported', facts: { kind: key } };
      await expect(found({ ...packed, lock: locks.modern })).rejects.toMatchObject(refusal);
      await expect(found({ ...packed, lock: locks['RC2-40 and Triple DES'] })).rejects.toMatchObject(refusal);
    },
  );

  test('whose certificate is no longer or not yet valid says so, with the day', async () => {
    const facts = { date: expect.any(Number) };
    await expect(found(alone, years(11))).rejects.toMatchObject({ code: 'signingKey.expired', facts });
    await expect(found(alone, years(-1))).rejects.toMatchObject({ code: 'signingKey.notYetValid', facts });
  });

  test('whose certificate is for something else than signing is refused', async () => {
    maker.make('Locksmith', { key: 'P-256', extensions: ['keyUsage=critical,keyAgreement'] });
    const packed = { keys: ['Locksmith'], certificates: ['Locksmith'] };
    await expect(found(packed)).rejects.toMatchObject({ code: 'signingKey.notForSigning' });
  });

  test('with an empty password is opened with none', async () => {
    const file = maker.pack({ ...alone, password: '' });
    expect(await identitiesIn(file, '', clock)).toHaveLength(1);
  });

  test('that is cut short, altered in any place or nothing of the kind never does more than be refused', async () => {
    const file = maker.pack(alone);
    const unforeseen = async (bytes: Uint8Array) => {
      const outcome = await identitiesIn(bytes, password, clock).catch((error: unknown) => error);
      return outcome instanceof AlcoveError || Array.isArray(outcome) ? [] : [outcome];
    };
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('%PDF-1.7'),
      Buffer.alloc(5000, 0x30),
      randomBytes(3000),
    ])
      await expect(identitiesIn(bytes, password, clock)).rejects.toMatchObject({
        code: 'signingKey.notAFile',
      });
    for (let at = 0; at < file.length; at += 7) {
      const altered = Uint8Array.from(file);
      altered[at] = (altered[at] ?? 0) ^ 0xff;
      expect(await unforeseen(altered), `byte ${at}`).toEqual([]);
      expect(await unforeseen(file.subarray(0, at)), `cut at ${at}`).toEqual([]);
    }
  }, 60_000);
});
