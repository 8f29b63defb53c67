import { createHash } from 'node:crypto';
import { type PublicKey, publicKeyOf, signatureFits } from './algorithms.ts';
import { type DerNode, NotDer, oidOf, readDer, tags, timeOf } from './der.ts';

/** What a signature needs to know of an X.509 certificate (RFC 5280). */
export type Certificate = {
  readonly encoding: Uint8Array;
  /** SHA-256 of the encoding, hex. */
  readonly fingerprint: string;
  readonly serialNumber: Uint8Array;
  /** Names as they are encoded, for comparing. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** Names as people read them. */
  readonly issuerName: string;
  readonly subjectName: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly key: PublicKey;
  /** Undefined where the certificate says nothing about it. */
  readonly mayWrite: boolean | undefined;
  readonly keyIdentifier: Uint8Array | undefined;
  readonly signed: Uint8Array;
  readonly signatureAlgorithm: DerNode;
  readonly signature: Uint8Array;
};

/** @throws NotDer where it is no certificate */
export function readCertificate(node: DerNode): Certificate {
  const [signed, signatureAlgorithm, signature, more] = node.children;
  if (signed === undefined || signatureAlgorithm === undefined || signature?.tag !== tags.bitString)
    throw new NotDer();
  if (more !== undefined || signed.tag !== tags.sequence || signature.content[0] !== 0) throw new NotDer();
  const fields = signed.children[0]?.tag === tags.context0 ? signed.children.slice(1) : signed.children;
  const [serial, innerAlgorithm, issuer, validity, subject, spki] = fields;
  // it stands twice, and only one of the two is signed
  if (Buffer.compare(innerAlgorithm?.encoding ?? new Uint8Array(), signatureAlgorithm.encoding) !== 0)
    throw new NotDer();
  const validFrom = timeOf(validity?.children[0]);
  const validUntil = timeOf(validity?.children[1]);
  if (serial?.tag !== tags.integer || issuer?.tag !== tags.sequence || subject?.tag !== tags.sequence)
    throw new NotDer();
  if (validFrom === undefined || validUntil === undefined || spki === undefined) throw new NotDer();
  const extensions = fields.find(({ tag }) => tag === tags.context3)?.children[0]?.children ?? [];
  const usage = extensionValue(extensions, '2.5.29.15');
  const identifier = extensionValue(extensions, '2.5.29.14');
  return {
    encoding: node.encoding,
    fingerprint: createHash('sha256').update(node.encoding).digest('hex'),
    serialNumber: serial.content,
    issuer: issuer.encoding,
    subject: subject.encoding,
    issuerName: readableName(issuer),
    subjectName: readableName(subject),
    validFrom,
    validUntil,
    key: publicKeyOf(spki),
    // digitalSignature or contentCommitment: the two highest bits
    mayWrite: usage === undefined ? undefined : ((usage.content[1] ?? 0) & 0xc0) !== 0,
    keyIdentifier: identifier?.content,
    signed: signed.encoding,
    signatureAlgorithm,
    signature: signature.content.subarray(1),
  };
}

function extensionValue(extensions: readonly DerNode[], oid: string): DerNode | undefined {
  const value = extensions.find(({ children }) => oidOf(children[0]) === oid)?.children.at(-1);
  return value?.tag === tags.octetString ? readDer(value.content) : undefined;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

export const isSelfIssued = ({ issuer, subject }: Certificate): boolean => isSame(issuer, subject);

/**
 * Whether `issuer`, by its name and its key, signed `certificate`.
 * @throws Refused for a method that is not known or no longer safe
 */
export async function isIssuedBy(certificate: Certificate, issuer: Certificate): Promise<boolean> {
  if (!isSame(certificate.issuer, issuer.subject)) return false;
  const { signatureAlgorithm, signed, signature } = certificate;
  return signatureFits(issuer.key, signatureAlgorithm, undefined, signed, signature);
}

/** The common name, or else the whole name as `key=value` parts. */
function readableName(name: DerNode): string {
  const parts = name.children.flatMap((set) =>
    set.children.map(({ children: [type, value] }) => ({ type: oidOf(type), text: stringOf(value) })),
  );
  const common = parts.find(({ type }) => type === '2.5.4.3');
  return common?.text ?? parts.map(({ text }) => text).join(', ');
}

function stringOf(node: DerNode | undefined): string {
  if (node === undefined) return '';
  const bytes = Buffer.from(node.content);
  if (node.tag === 0x1e) return new TextDecoder('utf-16be').decode(bytes);
  return node.tag === 0x0c ? new TextDecoder('utf-8').decode(bytes) : bytes.toString('latin1');
}
