import './reflect.ts';
import { createHash } from 'node:crypto';
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { newRsaBits, type SigningKeyKind } from '../../../shared/domain/signing-key.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import { signatureAlgorithms } from './key-kind.ts';

/** What signs records. The private key is kept by the vault and goes nowhere else; the certificate goes into every record. */
export type SigningIdentity = {
  /** PKCS #8, DER. */
  readonly privateKeyPkcs8: Uint8Array<ArrayBuffer>;
  /** X.509, DER. */
  readonly certificate: Uint8Array<ArrayBuffer>;
  /** The certificates above it, X.509 in DER, its issuer's first; none for one that was made here. */
  readonly chain: readonly Uint8Array<ArrayBuffer>[];
  /** SHA-256 of the certificate, lower-case hex: what two people compare. */
  readonly fingerprint: string;
};

const yearsValid = 10;

/**
 * Makes a key and a self-signed certificate over it, valid for ten years from the clock's present. `name` is the
 * mentor's, as records show it; the key is on the curve P-256 unless RSA is asked for. The certificate proves no one's
 * identity: it carries the key.
 */
export async function createSigningIdentity({
  name,
  clock,
  kind = 'p-256',
}: {
  name: string;
  clock: Clock;
  kind?: SigningKeyKind;
}): Promise<SigningIdentity> {
  const keys = await newKeys(kind);
  const now = clock();
  // a day early, so that a reader's computer whose clock is behind accepts a record signed at once
  const notBefore = new Date(now.getTime() - 24 * 60 * 60 * 1000);
  const notAfter = new Date(now);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + yearsValid);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: serialNumber(),
      name: new Name([{ CN: [{ utf8String: name }] }]),
      notBefore,
      notAfter,
      signingAlgorithm: signatureAlgorithms[kind],
      keys,
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
        await SubjectKeyIdentifierExtension.create(keys.publicKey, false, crypto),
      ],
    },
    crypto,
  );
  const der = new Uint8Array(certificate.rawData);
  return {
    privateKeyPkcs8: new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey)),
    certificate: der,
    chain: [],
    fingerprint: fingerprintOf(der),
  };
}

function newKeys(kind: SigningKeyKind) {
  const uses = ['sign', 'verify'] as const;
  if (kind === 'p-256') return crypto.subtle.generateKey(signatureAlgorithms[kind], true, uses);
  const publicExponent = Uint8Array.of(1, 0, 1);
  const rsa = { ...signatureAlgorithms[kind], modulusLength: newRsaBits, publicExponent };
  return crypto.subtle.generateKey(rsa, true, uses);
}

/** SHA-256 of a DER certificate in lower-case hex. */
export function fingerprintOf(certificate: Uint8Array): string {
  return createHash('sha256').update(certificate).digest('hex');
}

/** 16 random bytes, positive and without a leading zero (RFC 5280, 4.1.2.2). */
function serialNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return Buffer.from(bytes).toString('hex');
}
