import type { Clock } from '../../../shared/domain/time.ts';
import { Refused } from '../cms/algorithms.ts';
import { type Certificate, isIssuedBy, isSelfIssued } from '../cms/certificate.ts';
import { NotDer } from '../cms/der.ts';
import type { Report } from '../findings.ts';

/** What the certificate of a signature says against the time claimed, its use, and those sent along with it. */
export async function checkCertificate(
  certificate: Certificate,
  { others, claimed, clock }: { others: readonly Certificate[]; claimed: Date | undefined; clock: Clock },
  report: Report,
): Promise<void> {
  const now = clock();
  if (certificate.mayWrite === false) report('certificate-not-for-signing', 'breaks');
  if (claimed === undefined) report('time-missing', 'caution');
  else {
    if (!isValidAt(certificate, claimed)) report('certificate-not-valid-then', 'breaks');
    else if (now > certificate.validUntil) report('certificate-expired-since', 'note');
    if (claimed.getTime() > now.getTime() + clockTolerance) report('time-in-future', 'caution');
  }
  if (isSelfIssued(certificate)) {
    if ((await fits(certificate, certificate)) === 'no') report('certificate-signature-wrong', 'breaks');
  } else report('chain-incomplete', 'note', { issuer: certificate.issuerName });
  await checkChain(certificate, others, report);
}

/** Two computers are rarely further apart. */
const clockTolerance = 10 * 60 * 1000;

export function isValidAt({ validFrom, validUntil }: Certificate, time: Date): boolean {
  return validFrom <= time && time <= validUntil;
}

/** Every certificate that was sent along must have its place in the chain: nothing else protects it. */
async function checkChain(
  certificate: Certificate,
  others: readonly Certificate[],
  report: Report,
): Promise<void> {
  const rest = new Set(others);
  let last = certificate;
  while (!isSelfIssued(last)) {
    const issuer = await firstIssuer(last, rest);
    if (issuer === undefined) break;
    rest.delete(issuer);
    last = issuer;
  }
  const isRootWrong = last !== certificate && isSelfIssued(last) && (await fits(last, last)) === 'no';
  if (rest.size > 0 || isRootWrong) report('chain-broken', 'breaks');
}

async function firstIssuer(
  certificate: Certificate,
  among: Iterable<Certificate>,
): Promise<Certificate | undefined> {
  for (const each of among) if ((await fits(certificate, each)) !== 'no') return each;
  return undefined;
}

/** `unknown` where the names fit and the method is not one that can be looked at. */
async function fits(certificate: Certificate, issuer: Certificate): Promise<'yes' | 'no' | 'unknown'> {
  try {
    return (await isIssuedBy(certificate, issuer)) ? 'yes' : 'no';
  } catch (error) {
    if (error instanceof Refused) return 'unknown';
    if (error instanceof NotDer) return 'no';
    throw error;
  }
}
