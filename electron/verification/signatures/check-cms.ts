import { createHash } from 'node:crypto';
import { type Hash, hashOf, Refused, shortestRsa, signatureFits } from '../cms/algorithms.ts';
import type { Certificate } from '../cms/certificate.ts';
import { type DerNode, NotDer, oidOf, tags, timeOf } from '../cms/der.ts';
import { type CmsAttribute, readSignedData, type SignedData, type Signer } from '../cms/signed-data.ts';
import type { Report } from '../findings.ts';

const oids = {
  data: '1.2.840.113549.1.7.1',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  bareRsa: '1.2.840.113549.1.1.1',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
} as const;

/** What a CMS was found to hold. The time is that of the attribute which older programs write. */
export type CheckedCms = {
  readonly certificate: Certificate | undefined;
  readonly others: readonly Certificate[];
  readonly signingTime: Date | undefined;
};

type Expected = {
  readonly isPades: boolean;
  /** Whether only Alcove fills that field: its way of writing is known to the letter. */
  readonly isAlcoves: boolean;
  readonly digest: (hash: Hash) => Uint8Array;
};

/**
 * Checks a detached CMS against the bytes it covers: one signer, DER, nothing unprotected inside, safe algorithms, the
 * digest, the certificate that it was made with, and the signature itself. `digest` gives that of the covered bytes.
 */
export async function checkCms(
  bytes: Uint8Array,
  { isPades, isAlcoves, digest }: Expected,
  report: Report,
): Promise<CheckedCms> {
  const signedData = readOrReport(bytes, report);
  const [signer] = signedData?.signers ?? [];
  if (signedData === undefined || !isWellMade(signedData, report) || signer === undefined)
    return { certificate: undefined, others: [], signingTime: undefined };
  const certificate = signedData.certificates.find(signer.isSignerOf);
  const others = signedData.certificates.filter((each) => each !== certificate);
  const signingTime = timeOf(single(signer, oids.signingTime));
  if (certificate === undefined) report('certificate-missing', 'breaks');
  else
    try {
      const hash = hashOf(signer.digestAlgorithm);
      checkDigest(signer, digest(hash), report);
      checkBinding(signer, certificate, isPades, report);
      await checkSignature(signer, certificate, hash, report);
      // other programs name RSA without its hash, which is one letter away from naming both
      if (isAlcoves && oidOf(signer.signatureAlgorithm.children[0]) === oids.bareRsa)
        report('encoding-wrong', 'breaks');
    } catch (error) {
      if (error instanceof Refused) report('algorithm-refused', 'breaks', { algorithm: error.algorithm });
      else if (error instanceof NotDer) report('encoding-wrong', 'breaks');
      else throw error;
    }
  return { certificate, others, signingTime };
}

function readOrReport(bytes: Uint8Array, report: Report): SignedData | undefined {
  try {
    return readSignedData(bytes);
  } catch (error) {
    if (!(error instanceof NotDer)) throw error;
    report('encoding-wrong', 'breaks');
    return undefined;
  }
}

function isWellMade(signedData: SignedData, report: Report): boolean {
  const { padding, carriesContent, carriesLists, signers } = signedData;
  if (padding.some((byte) => byte !== 0)) report('padding-changed', 'breaks');
  if (carriesContent) report('content-inside', 'breaks');
  if (carriesLists) report('unsigned-data', 'caution');
  if (signers.length !== 1) report('signers-wrong', 'breaks', { count: signers.length });
  const unsigned = signers.flatMap((signer) => signer.unsigned);
  if (unsigned.some(({ type }) => type !== oids.timestampToken)) report('unsigned-data', 'breaks');
  else if (unsigned.length > 0) report('timestamp-unchecked', 'caution');
  return signers.length === 1;
}

function single({ attributes }: Signer, type: string): DerNode | undefined {
  const found = attributes.filter((each) => each.type === type);
  return found.length === 1 && found[0]?.values.length === 1 ? found[0].values[0] : undefined;
}

function checkDigest(signer: Signer, digest: Uint8Array, report: Report): void {
  const types = signer.attributes.map(({ type }) => type);
  const stated = single(signer, oids.messageDigest);
  const isComplete =
    oidOf(single(signer, oids.contentType)) === oids.data && stated?.tag === tags.octetString;
  if (!isComplete || new Set(types).size !== types.length) report('attributes-wrong', 'breaks');
  else if (Buffer.compare(stated.content, digest) !== 0) report('digest-differs', 'breaks');
}

/** The certificate that the signature names as its own (RFC 5035): without it, another of the same key would fit too. */
function checkBinding(signer: Signer, certificate: Certificate, isPades: boolean, report: Report): void {
  const value = single(signer, oids.signingCertificateV2);
  const has = ({ type }: CmsAttribute) =>
    type === oids.signingCertificateV2 || (type === oids.signingCertificate && !isPades);
  if (!signer.attributes.some(has)) {
    if (isPades) report('attributes-wrong', 'breaks');
    else report('certificate-unbound', 'note');
    return;
  }
  if (value === undefined) return;
  const [first, second] = value.children[0]?.children[0]?.children ?? [];
  const isExplicit = first?.tag === tags.sequence;
  const hash = isExplicit ? hashOf(first) : 'SHA-256';
  const stated = isExplicit ? second : first;
  const actual = createHash(hash).update(certificate.encoding).digest();
  if (stated?.tag !== tags.octetString) report('attributes-wrong', 'breaks');
  else if (Buffer.compare(stated.content, actual) !== 0) report('certificate-swapped', 'breaks');
}

async function checkSignature(
  { signatureAlgorithm, signedAttributes, signature }: Signer,
  { key }: Certificate,
  hash: Hash,
  report: Report,
): Promise<void> {
  if (key.kind === 'RSA' && key.bits < shortestRsa) report('key-short', 'breaks', { bits: key.bits });
  if (!(await signatureFits(key, signatureAlgorithm, hash, signedAttributes, signature)))
    report('signature-wrong', 'breaks');
}
