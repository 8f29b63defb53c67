import 'reflect-metadata';
import { createHash } from 'node:crypto';
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { Clock } from '../../../shared/domain/time.ts';

/** What signs records. The private key is kept by the vault and goes nowhere else; the certificate goes into every record. */
export type SigningIdentity = {
  /** PKCS #8, DER. */
  readonly privateKeyPkcs8: Uint8Array<ArrayBuffer>;
  /** X.509, DER. */
  readonly certificate: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the certificate, lower-case hex: what two people compare. */
  readonly fingerprint: string;
};

/** ECDSA on P-256 with SHA-256: what common PDF readers verify, and in every WebCrypto. */
export const signatureAlgorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

const yearsValid = 10;

/**
 * Makes a key and a self-signed certificate over it, valid for ten years from the clock's present. `name` is the
 * mentor's, as records show it. The certificate proves no one's identity: it carries the key.
 */
export async function createSigningIdentity({
  name,
  clock,
}: {
  name: string;
  clock: Clock;
}): Promise<SigningIdentity> {
  const keys = await crypto.subtle.generateKey(signatureAlgorithm, true, ['sign', 'verify']);
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
      signingAlgorithm: signatureAlgorithm,
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
    fingerprint: fingerprintOf(der),
  };
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
