import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { Certificate } from 'pkijs';
import { context, integer, octets, oid, sequence, set } from './der-writing.ts';

/** A key with its certificate, as a signer or a forger has them. */
export type Signer = { readonly privateKeyPkcs8: Uint8Array; readonly certificate: Uint8Array };

export const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  rsaWithSha256: '1.2.840.113549.1.1.11',
  rsaPss: '1.2.840.113549.1.1.10',
  ed25519: '1.3.101.112',
} as const;

type Choices = {
  readonly signer: Signer;
  /** The hash as node names it, and as the CMS does. */
  readonly hash: string;
  readonly hashOid: string;
  readonly messageDigest: Uint8Array;
  /** The certificate whose hash is signed along; none leaves the attribute out. */
  readonly bound: Uint8Array | undefined;
  readonly more: readonly Uint8Array[];
  readonly sorted: boolean;
  readonly signatureAlgorithm: Uint8Array;
  readonly makeSignature: (attributes: Uint8Array, key: KeyObject) => Uint8Array;
  readonly unsigned: readonly Uint8Array[];
  readonly certificates: readonly Uint8Array[];
  readonly content: Uint8Array | undefined;
  readonly times: number;
};

export const attribute = (type: string, ...values: readonly Uint8Array[]): Uint8Array =>
  sequence(oid(type), set(...values));

/** A detached CMS over `digest`, right unless a choice makes it wrong in one way. */
export function makeCms(digest: Uint8Array, signer: Signer, choices: Partial<Choices> = {}): Uint8Array {
  const made: Choices = {
    signer,
    hash: 'sha256',
    hashOid: oids.sha256,
    messageDigest: digest,
    bound: signer.certificate,
    more: [],
    sorted: true,
    signatureAlgorithm: sequence(oid(oids.ecdsaWithSha256)),
    makeSignature: (attributes, key) => sign(choices.hash ?? 'sha256', attributes, key),
    unsigned: [],
    certificates: [signer.certificate],
    content: undefined,
    times: 1,
    ...choices,
  };
  const digestAlgorithm = sequence(oid(made.hashOid));
  const info = signerInfo(made, digestAlgorithm);
  const other = signerInfo({ ...made, more: [attribute(oids.signingTime, utcTime())] }, digestAlgorithm);
  const content = made.content === undefined ? [] : [context(0, octets(made.content))];
  const infos = made.times === 2 ? [info, other].sort(Buffer.compare) : made.times === 0 ? [] : [info];
  const signedData = sequence(
    integer(1),
    made.times === 0 ? set() : set(digestAlgorithm),
    sequence(oid(oids.data), ...content),
    context(0, ...made.certificates),
    set(...infos),
  );
  return sequence(oid(oids.signedData), context(0, signedData));
}

const utcTime = () => Buffer.concat([Buffer.from([0x17, 13]), Buffer.from('261121160500Z')]);
export const signingTime = () => attribute(oids.signingTime, utcTime());

function signerInfo(made: Choices, digestAlgorithm: Uint8Array): Uint8Array {
  const attributes = [
    attribute(oids.contentType, oid(oids.data)),
    attribute(oids.messageDigest, octets(made.messageDigest)),
    ...(made.bound === undefined ? [] : [bindingOf(made.bound)]),
    ...made.more,
  ];
  attributes.sort(made.sorted ? Buffer.compare : (a, b) => Buffer.compare(b, a));
  const key = createPrivateKey({
    key: Buffer.from(made.signer.privateKeyPkcs8),
    format: 'der',
    type: 'pkcs8',
  });
  const certificate = Certificate.fromBER(Uint8Array.from(made.signer.certificate).buffer);
  return sequence(
    integer(1),
    sequence(
      Buffer.from(certificate.issuer.toSchema().toBER()),
      Buffer.from(certificate.serialNumber.toBER()),
    ),
    digestAlgorithm,
    context(0, ...attributes),
    made.signatureAlgorithm,
    octets(made.makeSignature(set(...attributes), key)),
    ...(made.unsigned.length === 0 ? [] : [context(1, ...made.unsigned)]),
  );
}

function bindingOf(certificate: Uint8Array): Uint8Array {
  const hash = octets(createHash('sha256').update(certificate).digest());
  return attribute(oids.signingCertificateV2, sequence(sequence(sequence(hash))));
}
