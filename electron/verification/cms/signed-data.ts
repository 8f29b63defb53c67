import { type Certificate, readCertificate } from './certificate.ts';
import { type DerNode, isSorted, NotDer, oidOf, readDer, tags } from './der.ts';

const oids = { data: '1.2.840.113549.1.7.1', signedData: '1.2.840.113549.1.7.2' } as const;

/** A CMS signature taken apart (RFC 5652, 5). */
export type SignedData = {
  /** What stands behind the DER in the same string of bytes: must be zero. */
  readonly padding: Uint8Array;
  readonly carriesContent: boolean;
  readonly certificates: readonly Certificate[];
  /** Lists of revoked certificates: nothing protects them. */
  readonly carriesLists: boolean;
  readonly signers: readonly Signer[];
};

export type Signer = {
  readonly isSignerOf: (certificate: Certificate) => boolean;
  readonly digestAlgorithm: DerNode;
  /** As they are signed: a SET, not the tagged form in which they are stored. */
  readonly signedAttributes: Uint8Array;
  readonly attributes: readonly CmsAttribute[];
  readonly signatureAlgorithm: DerNode;
  readonly signature: Uint8Array;
  readonly unsigned: readonly CmsAttribute[];
};

export type CmsAttribute = { readonly type: string; readonly values: readonly DerNode[] };

/** @throws NotDer where it is not a CMS signature, or not written as DER asks */
export function readSignedData(bytes: Uint8Array): SignedData {
  const root = readDer(bytes);
  const [contentType, wrapped, more] = root.children;
  const signedData = wrapped?.children[0];
  if (root.tag !== tags.sequence || oidOf(contentType) !== oids.signedData || more !== undefined)
    throw new NotDer();
  if (wrapped?.tag !== tags.context0 || wrapped.children.length !== 1 || signedData?.tag !== tags.sequence)
    throw new NotDer();
  const rest = [...signedData.children];
  const version = numberOf(take(rest, tags.integer));
  const digestAlgorithms = take(rest, tags.set).children;
  const content = take(rest, tags.sequence);
  const certificates = rest[0]?.tag === tags.context0 ? (rest.shift()?.children ?? []) : [];
  const lists = rest[0]?.tag === tags.context1 ? rest.shift() : undefined;
  const signers = take(rest, tags.set).children.map(readSigner);
  if ([...digestAlgorithms, ...certificates].some(({ tag }) => tag !== tags.sequence)) throw new NotDer();
  // the version follows from the rest, so that no other number may stand there
  const expected = signers.some(({ version: own }) => own === 3) ? 3 : 1;
  const digests = new Set(signers.map(({ digestAlgorithm }) => oidOf(digestAlgorithm.children[0])));
  if (rest.length > 0 || version !== expected || oidOf(content.children[0]) !== oids.data) throw new NotDer();
  if (digestAlgorithms.length !== digests.size) throw new NotDer();
  if (digestAlgorithms.some(({ children }) => !digests.has(oidOf(children[0])))) throw new NotDer();
  return {
    padding: bytes.subarray(root.encoding.length),
    carriesContent: content.children.length > 1,
    certificates: certificates.map(readCertificate),
    carriesLists: lists !== undefined,
    signers,
  };
}

function readSigner(node: DerNode): Signer & { version: number } {
  if (node.tag !== tags.sequence) throw new NotDer();
  const rest = [...node.children];
  const version = numberOf(take(rest, tags.integer));
  const identifier = rest.shift();
  const isByKey = identifier?.tag === 0x80;
  if (identifier === undefined || version !== (isByKey ? 3 : 1)) throw new NotDer();
  const digestAlgorithm = take(rest, tags.sequence);
  const attributes = take(rest, tags.context0);
  const signatureAlgorithm = take(rest, tags.sequence);
  const signature = take(rest, tags.octetString).content;
  const unsigned = rest[0]?.tag === tags.context1 ? (rest.shift()?.children ?? []) : [];
  if (rest.length > 0 || !isSorted(attributes.children)) throw new NotDer();
  const signedAttributes = Uint8Array.from(attributes.encoding);
  signedAttributes[0] = tags.set;
  return {
    version,
    isSignerOf: isByKey ? byKey(identifier) : byName(identifier),
    digestAlgorithm,
    signedAttributes,
    attributes: attributes.children.map(readAttribute),
    signatureAlgorithm,
    signature,
    unsigned: unsigned.map(readAttribute),
  };
}

function byKey({ content }: DerNode): Signer['isSignerOf'] {
  return ({ keyIdentifier }) => keyIdentifier !== undefined && Buffer.compare(keyIdentifier, content) === 0;
}

function byName({ tag, children: [issuer, serial, more] }: DerNode): Signer['isSignerOf'] {
  if (tag !== tags.sequence || issuer === undefined || serial?.tag !== tags.integer || more !== undefined)
    throw new NotDer();
  return (certificate) =>
    Buffer.compare(certificate.issuer, issuer.encoding) === 0 &&
    Buffer.compare(certificate.serialNumber, serial.content) === 0;
}

function readAttribute({ tag, children: [type, values, more] }: DerNode): CmsAttribute {
  const oid = oidOf(type);
  if (tag !== tags.sequence || oid === undefined || values?.tag !== tags.set || more !== undefined)
    throw new NotDer();
  return { type: oid, values: values.children };
}

function take(rest: DerNode[], tag: number): DerNode {
  const next = rest.shift();
  if (next?.tag !== tag) throw new NotDer();
  return next;
}

const numberOf = ({ content }: DerNode): number => (content.length === 1 ? (content[0] ?? 0) : Number.NaN);
