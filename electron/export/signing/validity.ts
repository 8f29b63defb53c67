import { X509Certificate } from 'node:crypto';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

/** Until when a certificate (X.509, DER) holds; read without the libraries that make one, which are large. */
export const validUntilOf = (der: Uint8Array): Date => new X509Certificate(der).validToDate;

/**
 * Refuses a certificate whose time is over: whoever checks the record would be told so, for ever.
 * @throws AlcoveError `signingKey.ended`
 */
export function refuseEnded(der: Uint8Array, now: Date): void {
  const validUntil = validUntilOf(der);
  if (now > validUntil) throw new AlcoveError('signingKey.ended', { date: validUntil.getTime() });
}
