import { createHash } from 'node:crypto';
import {
  type BaseBlock,
  Constructed,
  Set as DerSet,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
} from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  createCMSECDSASignature,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { buffer } from './buffer.ts';
import type { SigningIdentity } from './identity.ts';
import { keyOf, signatureAlgorithms } from './key-kind.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  sha256WithRsa: '1.2.840.113549.1.1.11',
} as const;

/** All of an identity that a signature is made with. */
export type Signer = Pick<SigningIdentity, 'privateKeyPkcs8' | 'certificate' | 'chain'>;

/**
 * A detached CMS signature over a SHA-256 digest, as PAdES B-B asks (ETSI EN 319 142-1, RFC 5652, RFC 5035): exactly
 * the attributes content-type, message-digest and signing-certificate-v2. There is no signing-time, which the baseline
 * forbids: the claimed time stands in the signature dictionary. The certificates above the signer's come along. DER
 * throughout.
 *
 * @throws AlcoveError `export.signFailed` for a certificate of a key with which Alcove does not sign
 */
export async function signDigest(digest: Uint8Array, identity: Signer): Promise<Uint8Array> {
  const certificate = Certificate.fromBER(buffer(identity.certificate));
  const { kind } = keyOf(certificate);
  if (kind === undefined) throw new AlcoveError('export.signFailed');
  const attributes = inDerOrder([
    attribute(oid.contentType, new ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, new OctetString({ valueHex: buffer(digest) })),
    attribute(oid.signingCertificateV2, signingCertificate(certificate, identity.certificate)),
  ]);
  // what is signed is the SET itself (tag 0x31), not the tagged form in which it is stored (RFC 5652, 5.4)
  const signed = new DerSet({ value: attributes.map((each) => each.toSchema()) }).toBER();
  const key = await crypto.subtle.importKey(
    'pkcs8',
    buffer(identity.privateKeyPkcs8),
    signatureAlgorithms[kind],
    false,
    ['sign'],
  );
  const signature = await crypto.subtle.sign(signatureAlgorithms[kind], key, signed);
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({
      issuer: certificate.issuer,
      serialNumber: certificate.serialNumber,
    }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    ...signatureFields[kind](signature),
  });
  const signedData = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: oid.sha256 })],
    certificates: inDerOrder([
      certificate,
      ...identity.chain.map((each) => Certificate.fromBER(buffer(each))),
    ]),
    signerInfos: [signerInfo],
  });
  const content = new ContentInfo({ contentType: oid.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER());
}

/** How CMS names each kind of signature and holds it. */
const signatureFields = {
  // WebCrypto gives r and s side by side, CMS wants them as a DER sequence
  'p-256': (signature: ArrayBuffer) => ({
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 }),
    signature: new OctetString({ valueHex: createCMSECDSASignature(signature) }),
  }),
  // RFC 5754, 3.2: the parameters are NULL and not left out
  rsa: (signature: ArrayBuffer) => ({
    signatureAlgorithm: new AlgorithmIdentifier({
      algorithmId: oid.sha256WithRsa,
      algorithmParams: new Null(),
    }),
    signature: new OctetString({ valueHex: signature }),
  }),
} as const;

/** Binds the signature to this certificate (RFC 5035). SHA-256 is the default, and DER leaves a default out. */
function signingCertificate(certificate: Certificate, der: Uint8Array): Sequence {
  const hash = new OctetString({ valueHex: buffer(createHash('sha256').update(der).digest()) });
  const directoryName = new Constructed({
    idBlock: { tagClass: 3, tagNumber: 4 },
    value: [certificate.issuer.toSchema()],
  });
  const issuerSerial = new Sequence({
    value: [new Sequence({ value: [directoryName] }), certificate.serialNumber],
  });
  return sequence(sequence(new Sequence({ value: [hash, issuerSerial] })));
}

const sequence = (only: BaseBlock): Sequence => new Sequence({ value: [only] });
const attribute = (type: string, value: BaseBlock): Attribute => new Attribute({ type, values: [value] });

/** DER sorts the members of a SET OF by their encoding (X.690, 11.6). */
function inDerOrder<T extends Attribute | Certificate>(members: readonly T[]): T[] {
  return members
    .map((each) => ({ each, encoding: Buffer.from(each.toSchema().toBER()) }))
    .sort((a, b) => Buffer.compare(a.encoding, b.encoding))
    .map(({ each }) => each);
}
