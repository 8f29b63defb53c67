import { createPrivateKey, generateKeyPairSync, sign as signWith } from 'node:crypto';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import type { Attack } from './attack.ts';
import { type Base, sign } from './base-records.ts';
import { certificateFor } from './certificate-writing.ts';
import { attribute, makeCms, oids, type Signer } from './cms-writing.ts';
import { context, der, integer, octets, oid, sequence, set } from './der-writing.ts';
import { cmsOf, coveredDigest, replaced, withCms } from './pdf-writing.ts';

type Choices = Parameters<typeof makeCms>[2];

/** The mentor's record with a CMS that is wrong in one way. */
const signedWith =
  (choices: (base: Base) => Choices | Promise<Choices>) =>
  async (base: Base): Promise<Uint8Array> => {
    const made = await choices(base);
    const digest = coveredDigest(base.one, made?.hash ?? 'sha256');
    return withCms(base.one, makeCms(digest, base.mentor, made));
  };

const by =
  (signer: (base: Base) => Signer | Promise<Signer>, choices: Choices = {}) =>
  async (base: Base): Promise<Uint8Array> =>
    withCms(base.one, makeCms(coveredDigest(base.one), await signer(base), choices));

const year = 365 * 24 * 60 * 60 * 1000;
const identityFrom = (time: number) =>
  createSigningIdentity({ name: 'Dr Max Placeholder', clock: () => new Date(time) });

async function signedAtWrongTime({ prepared }: Base, time: number): Promise<Uint8Array> {
  return sign(prepared, await identityFrom(time));
}

const signedAtMoment = Date.parse('2026-11-21T16:05:00Z');

/** What is done to, or in, the signature itself. */
export const attacksOnTheSignature: readonly Attack[] = [
  {
    name: 'a certificate that had run out at the claimed time',
    make: (base) => signedAtWrongTime(base, signedAtMoment - 11 * year),
    finds: 'certificate-not-valid-then',
  },
  {
    name: 'a certificate that was not yet valid at the claimed time',
    make: (base) => signedAtWrongTime(base, signedAtMoment + year),
    finds: 'certificate-not-valid-then',
  },
  {
    name: 'SHA-1',
    make: signedWith(() => ({
      hash: 'sha1',
      hashOid: oids.sha1,
      signatureAlgorithm: sequence(oid('1.2.840.10045.4.1')),
    })),
    finds: 'algorithm-refused',
  },
  {
    name: 'an algorithm that is not known',
    make: signedWith(() => ({ signatureAlgorithm: sequence(oid(oids.ed25519)) })),
    finds: 'algorithm-refused',
  },
  { name: 'two signers in one signature', make: signedWith(() => ({ times: 2 })), finds: 'signers-wrong' },
  {
    name: 'a signature without a signer',
    make: signedWith(() => ({ times: 0, certificates: [] })),
    finds: 'signers-wrong',
  },
  {
    name: 'an attribute that is not signed',
    make: signedWith(() => ({ unsigned: [attribute('1.2.3.4', octets(Buffer.from('agreed')))] })),
    finds: 'unsigned-data',
  },
  {
    name: 'a length written longer than it must be',
    make: ({ one }) => {
      const cms = Buffer.from(cmsOf(one));
      return withCms(one, Buffer.concat([Buffer.from([0x30, 0x83, 0]), cms.subarray(2)]));
    },
    finds: 'encoding-wrong',
    foolsPdfsig: 'whole',
  },
  {
    name: 'a length left open, as BER allows',
    make: ({ one }) => {
      const cms = Buffer.from(cmsOf(one));
      return withCms(one, Buffer.concat([Buffer.from([0x30, 0x80]), cms.subarray(4), Buffer.alloc(2)]));
    },
    finds: 'encoding-wrong',
  },
  {
    name: 'signed attributes out of order',
    make: signedWith(() => ({ sorted: false })),
    finds: 'encoding-wrong',
  },
  {
    name: 'a text inside the signature',
    make: signedWith(() => ({ content: Buffer.from('another text') })),
    finds: 'content-inside',
  },
  {
    name: 'a wrong digest, signed',
    make: signedWith(() => ({ messageDigest: Buffer.alloc(32, 7) })),
    finds: 'digest-differs',
  },
  {
    name: 'the certificate of another named inside',
    make: signedWith(({ forger }) => ({ bound: forger.certificate })),
    finds: 'certificate-swapped',
  },
  {
    name: 'no certificate named inside',
    make: signedWith(() => ({ bound: undefined })),
    finds: 'attributes-wrong',
  },
  {
    name: 'an attribute that stands twice',
    make: signedWith(() => ({ more: [attribute(oids.contentType, oid(oids.data))] })),
    finds: 'attributes-wrong',
  },
  { name: 'no certificate', make: signedWith(() => ({ certificates: [] })), finds: 'certificate-missing' },
  {
    name: 'a certificate too many',
    make: signedWith(({ mentor, forger }) => ({ certificates: [mentor.certificate, forger.certificate] })),
    finds: 'chain-broken',
  },
  {
    name: 'a signature by another key under the mentor’s certificate',
    make: signedWith(({ forger }) => ({
      makeSignature: (attributes) =>
        signWith(
          'sha256',
          attributes,
          createPrivateKey({ key: Buffer.from(forger.privateKeyPkcs8), format: 'der', type: 'pkcs8' }),
        ),
    })),
    finds: 'signature-wrong',
  },
  {
    name: 'a signature over other attributes',
    make: signedWith(() => ({ makeSignature: (_, key) => signWith('sha256', Buffer.from('other'), key) })),
    finds: 'signature-wrong',
  },
  ...[
    ['r and s of zero', sequence(integer(0), integer(0))],
    ['r and s of one', sequence(integer(1), integer(1))],
    [
      'r beyond the order of the curve',
      sequence(der(0x02, Buffer.concat([Buffer.alloc(1), Buffer.alloc(32, 0xff)])), integer(1)),
    ],
    ['r wider than the curve', sequence(der(0x02, Buffer.alloc(40, 0x7f)), integer(1))],
    ['a negative r', sequence(der(0x02, Buffer.from([0x80, 1])), integer(1))],
  ].map(
    ([name, value]): Attack => ({
      name: `a signature with ${name}`,
      make: signedWith(() => ({
        makeSignature: () => (value instanceof Uint8Array ? value : new Uint8Array()),
      })),
      finds: 'signature-wrong',
    }),
  ),
  {
    name: 'an RSA key of 1024 bits',
    make: by(() => certificateFor(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey, {}), {
      signatureAlgorithm: sequence(oid(oids.rsaWithSha256), der(0x05)),
    }),
    finds: 'key-short',
  },
  {
    name: 'RSA-PSS with SHA-1, its default',
    make: by(() => certificateFor(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, {}), {
      signatureAlgorithm: sequence(oid(oids.rsaPss), sequence()),
    }),
    finds: 'algorithm-refused',
  },
  {
    name: 'a certificate that is not for signing',
    make: by(() =>
      certificateFor(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, {
        usage: 'keyAgreement',
      }),
    ),
    finds: 'certificate-not-for-signing',
  },
  {
    name: 'a certificate whose own signature is wrong',
    make: by(async () => {
      const made = await certificateFor(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, {});
      const certificate = Buffer.from(made.certificate);
      const last = certificate.length - 1;
      return {
        ...made,
        certificate: replaced(certificate, last, String.fromCharCode((certificate[last] ?? 0) ^ 1)),
      };
    }),
    finds: 'certificate-signature-wrong',
  },
  {
    name: 'a signature of an old kind',
    make: ({ one }) => {
      const text = Buffer.from(one).toString('latin1');
      return replaced(one, text.lastIndexOf('/ETSI.CAdES.detached'), '/adbe.pkcs7.sha1    ');
    },
    finds: 'form-unknown',
  },
  {
    name: 'no signature in its place',
    make: ({ one }) => withCms(one, new Uint8Array()),
    finds: 'encoding-wrong',
  },
  {
    name: 'something else than a signature in its place',
    make: ({ one }) => withCms(one, sequence(oid(oids.data), context(0, set()))),
    finds: 'encoding-wrong',
  },
];
