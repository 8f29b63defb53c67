import { X509Certificate } from 'node:crypto';
import type { SigningKeyKind } from '../../../../shared/domain/signing-key.ts';
import type { Clock } from '../../../../shared/domain/time.ts';
import { AlcoveError } from '../../../../shared/ipc/errors.ts';
import { type CertificateFacts, certificateFacts } from '../certificate.ts';
import { fingerprintOf, type SigningIdentity } from '../identity.ts';
import { signatureAlgorithms } from '../key-kind.ts';
import { roomForSignature } from '../room.ts';
import { openPkcs12, type Pkcs12Contents } from './open-pkcs12.ts';

/** A key that a file holds with its certificate, and why Alcove cannot sign with it where that is so. */
export interface FoundIdentity {
  readonly identity: SigningIdentity;
  readonly facts: CertificateFacts;
  readonly problem: AlcoveError | undefined;
}

/**
 * The keys in a PKCS #12 file that have a certificate there, one of them at least fit to sign with.
 *
 * @throws AlcoveError what `openPkcs12` throws; `signingKey.noKey`, `signingKey.noCertificate`; and where the only key is
 * not fit, why: `signingKey.unsupported`, `.notForSigning`, `.expired`, `.notYetValid`, `.chainTooLong`
 */
export async function identitiesIn(
  file: Uint8Array,
  password: string,
  clock: Clock,
): Promise<FoundIdentity[]> {
  const contents = await openPkcs12(file, password);
  const certificates = readable(contents);
  if (contents.keys.length === 0)
    throw new AlcoveError(certificates.length === 0 ? 'signingKey.notAFile' : 'signingKey.noKey');
  const found: FoundIdentity[] = [];
  for (const key of contents.keys)
    for (const certificate of certificates) {
      const privateKeyPkcs8 = await keyFor(key, certificate);
      if (privateKeyPkcs8 === undefined) continue;
      const { der, facts } = certificate;
      const chain = chainAbove(der, certificates);
      const identity = { privateKeyPkcs8, certificate: der, chain, fingerprint: fingerprintOf(der) };
      found.push({ identity, facts, problem: problemOf(identity, facts, clock()) });
    }
  if (found.length === 0) throw unfit(certificates);
  const [first] = found;
  if (found.every(({ problem }) => problem !== undefined) && first?.problem) throw first.problem;
  return found;
}

interface ReadCertificate {
  readonly der: Uint8Array<ArrayBuffer>;
  readonly facts: CertificateFacts;
}

function readable({ certificates }: Pkcs12Contents): ReadCertificate[] {
  try {
    return certificates.map((der) => ({ der, facts: certificateFacts(der) }));
  } catch (error) {
    throw new AlcoveError('signingKey.fileUnreadable', undefined, { cause: error });
  }
}

/** Why none of the keys goes with any of the certificates. */
function unfit(certificates: readonly ReadCertificate[]): AlcoveError {
  const other = certificates.find(({ facts }) => facts.kind === undefined);
  if (other === undefined) return new AlcoveError('signingKey.noCertificate');
  return new AlcoveError('signingKey.unsupported', { kind: other.facts.key });
}

/** The key, written anew, if the certificate is for it: what it signs, the certificate's key verifies. */
async function keyFor(
  key: Uint8Array<ArrayBuffer>,
  { der, facts }: ReadCertificate,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (facts.kind === undefined) return undefined;
  const algorithm = signatureAlgorithms[facts.kind];
  const privateKey = await imported('pkcs8', key, facts.kind, 'sign');
  const spki = new Uint8Array(new X509Certificate(der).publicKey.export({ format: 'der', type: 'spki' }));
  const publicKey = await imported('spki', spki, facts.kind, 'verify');
  if (privateKey === undefined || publicKey === undefined) return undefined;
  const challenge = crypto.getRandomValues(new Uint8Array(32));
  const signature = await crypto.subtle.sign(algorithm, privateKey, challenge);
  if (!(await crypto.subtle.verify(algorithm, publicKey, signature, challenge))) return undefined;
  return new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey));
}

async function imported(
  format: 'pkcs8' | 'spki',
  key: Uint8Array<ArrayBuffer>,
  kind: SigningKeyKind,
  use: 'sign' | 'verify',
) {
  try {
    return await crypto.subtle.importKey(format, key, signatureAlgorithms[kind], true, [use]);
  } catch {
    return undefined; // a key of another kind
  }
}

/** The certificates from the issuer's up, as far as the file has them. */
function chainAbove(
  der: Uint8Array<ArrayBuffer>,
  all: readonly ReadCertificate[],
): Uint8Array<ArrayBuffer>[] {
  const chain = [der];
  let below = new X509Certificate(der);
  for (;;) {
    const above = all.find(
      (each) => !chain.includes(each.der) && below.checkIssued(new X509Certificate(each.der)),
    );
    if (above === undefined) return chain.slice(1);
    chain.push(above.der);
    below = new X509Certificate(above.der);
  }
}

function problemOf(
  identity: SigningIdentity,
  { forSigning, validFrom, validUntil }: CertificateFacts,
  now: Date,
): AlcoveError | undefined {
  if (!forSigning) return new AlcoveError('signingKey.notForSigning');
  if (now < validFrom) return new AlcoveError('signingKey.notYetValid', { date: validFrom.getTime() });
  if (now > validUntil) return new AlcoveError('signingKey.expired', { date: validUntil.getTime() });
  try {
    roomForSignature(identity);
    return undefined;
  } catch (error) {
    if (error instanceof AlcoveError) return error;
    throw error;
  }
}
