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

/** The kind and length of the key that a certificate is for; undefined for one with which Alcove does not sign. */
export function keyKindOf(certificate: Certificate): { kind: SigningKeyKind; bits: number } | undefined {
  const { parsedKey: key, algorithm } = certificate.subjectPublicKeyInfo;
  if (key instanceof ECPublicKey)
    return key.namedCurve === 'P-256' ? { kind: 'p-256', bits: 256 } : undefined;
  if (!(key instanceof RSAPublicKey) || algorithm.algorithmId !== rsaEncryption) return undefined;
  const bits = lengthInBits(key.modulus.valueBlock.valueHexView);
  return bits < smallestRsaBits ? undefined : { kind: 'rsa', bits };
}

function lengthInBits(number: Uint8Array): number {
  const first = number.findIndex((byte) => byte !== 0);
  return first === -1 ? 0 : (number.length - first) * 8 - Math.clz32(number[first] ?? 0) + 24;
}
