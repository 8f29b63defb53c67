import 'reflect-metadata';
import type { KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';
import { KeyUsageFlags, KeyUsagesExtension, Name, X509CertificateGenerator } from '@peculiar/x509';
import type { Signer } from './cms-writing.ts';

type Wishes = {
  readonly usage?: 'digitalSignature' | 'keyAgreement' | 'keyCertSign';
  readonly name?: string;
  /** The key and name of whoever issues it; the key itself where left out. */
  readonly issuer?: { readonly key: KeyObject; readonly name: string };
};

const importing = (key: KeyObject) =>
  key.asymmetricKeyType === 'rsa'
    ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    : { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A certificate of any kind, valid throughout 2026. */
export async function certificateFor(
  key: KeyObject,
  { usage = 'digitalSignature', name = 'Dr Max Placeholder', issuer = { key, name } }: Wishes,
): Promise<Signer> {
  const privateKeyPkcs8 = key.export({ format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  const publicKey = await crypto.subtle.importKey('spki', new Uint8Array(spki), importing(key), true, [
    'verify',
  ]);
  const issuerKey = issuer.key.export({ format: 'der', type: 'pkcs8' });
  const signingKey = await crypto.subtle.importKey(
    'pkcs8',
    new Uint8Array(issuerKey),
    importing(issuer.key),
    false,
    ['sign'],
  );
  const certificate = await X509CertificateGenerator.create(
    {
      serialNumber: Buffer.from(crypto.getRandomValues(new Uint8Array(8)))
        .toString('hex')
        .replace(/^./, '4'),
      subject: new Name([{ CN: [{ utf8String: name }] }]),
      issuer: new Name([{ CN: [{ utf8String: issuer.name }] }]),
      notBefore: new Date('2026-01-01T00:00:00Z'),
      notAfter: new Date('2027-01-01T00:00:00Z'),
      publicKey,
      signingKey,
      signingAlgorithm: importing(issuer.key),
      extensions: [new KeyUsagesExtension(KeyUsageFlags[usage], true)],
    },
    crypto,
  );
  return {
    privateKeyPkcs8: new Uint8Array(privateKeyPkcs8),
    certificate: new Uint8Array(certificate.rawData),
  };
}
