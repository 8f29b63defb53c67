import './reflect.ts';
import { KeyUsageFlags, KeyUsagesExtension, X509Certificate } from '@peculiar/x509';
import { Certificate } from 'pkijs';
import type { SigningKeyKind } from '../../../shared/domain/signing-key.ts';
import { keyOf } from './key-kind.ts';

/** What a certificate says of itself. Nothing of it is proven unless its issuer is trusted. */
export interface CertificateFacts {
  /** Whose it says it is. */
  readonly name: string;
  /** Who says so; null where it says so itself. */
  readonly issuer: string | null;
  /** The key by the name that people know, such as P-256 or RSA-3072. */
  readonly key: string;
  /** Undefined for a key with which Alcove does not sign. */
  readonly kind: SigningKeyKind | undefined;
  readonly validFrom: Date;
  readonly validUntil: Date;
  /** Whether what it says of its use allows signing documents. */
  readonly forSigning: boolean;
}

const signs = KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation;

/** Reads a certificate (X.509, DER). Throws for bytes that are none. */
export function certificateFacts(der: Uint8Array): CertificateFacts {
  const certificate = new X509Certificate(new Uint8Array(der));
  const { name, kind } = keyOf(Certificate.fromBER(new Uint8Array(der).buffer));
  const usages = certificate.getExtension(KeyUsagesExtension)?.usages;
  return {
    name: commonName(certificate.subjectName, certificate.subject),
    issuer:
      certificate.issuer === certificate.subject
        ? null
        : commonName(certificate.issuerName, certificate.issuer),
    key: name,
    kind,
    validFrom: certificate.notBefore,
    validUntil: certificate.notAfter,
    forSigning: usages === undefined || (usages & signs) !== 0,
  };
}

/** The common name, or the whole name where it has none. */
function commonName(name: X509Certificate['subjectName'], whole: string): string {
  return name.getField('CN').at(-1) ?? whole;
}
