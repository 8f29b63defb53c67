import { type Certificate, ECPublicKey, RSAPublicKey } from 'pkijs';
import { type SigningKeyKind, smallestRsaBits } from '../../../shared/domain/signing-key.ts';

/** What WebCrypto needs to make, take and use a signing key of each kind. Always with SHA-256. */
export const signatureAlgorithms = {
  /** What common PDF readers verify, and in every WebCrypto. */
  'p-256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  /** PKCS #1 v1.5 (RFC 8017, 8.2): RSA as every PDF reader verifies it. */
  rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const satisfies Record<SigningKeyKind, object>;

/** Plain RSA (RFC 3279, 2.3.1); a key that is for RSA-PSS alone has another name. */
const rsaEncryption = '1.2.840.113549.1.1.1';
/** Kinds with which Alcove does not sign, by the name that people know. */
const otherNames: Readonly<Record<string, string>> = {
  '1.2.840.10040.4.1': 'DSA',
  '1.2.840.10045.2.1': 'EC',
  '1.2.840.113549.1.1.10': 'RSA-PSS',
  '1.3.101.112': 'Ed25519',
  '1.3.101.113': 'Ed448',
};

/** The kind of a key by the name that people know, from the identifier of its algorithm. */
export const nameOfKind = (algorithm: string): string => otherNames[algorithm] ?? algorithm;

/** The key that a certificate is for: its name, such as RSA-3072, and its kind where Alcove signs with it. */
export function keyOf(certificate: Certificate): { name: string; kind?: SigningKeyKind } {
  const { parsedKey: key, algorithm } = certificate.subjectPublicKeyInfo;
  const other = nameOfKind(algorithm.algorithmId);
  if (key instanceof ECPublicKey)
    return key.namedCurve === 'P-256' ? { name: 'P-256', kind: 'p-256' } : { name: key.namedCurve };
  if (!(key instanceof RSAPublicKey) || algorithm.algorithmId !== rsaEncryption) return { name: other };
  const bits = lengthInBits(key.modulus.valueBlock.valueHexView);
  return bits < smallestRsaBits ? { name: `RSA-${bits}` } : { name: `RSA-${bits}`, kind: 'rsa' };
}

function lengthInBits(number: Uint8Array): number {
  const first = number.findIndex((byte) => byte !== 0);
  return first === -1 ? 0 : (number.length - first) * 8 - Math.clz32(number[first] ?? 0) + 24;
}
