import { X509Certificate } from 'node:crypto';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

/**
 * Refuses a certificate (X.509, DER) whose time is over: whoever checks the record would be told so, for ever.
 * @throws AlcoveError `signingKey.ended`
 */
export function refuseEnded(der: Uint8Array, now: Date): void {
  const validUntil = new X509Certificate(der).validToDate;
  if (now > validUntil) throw new AlcoveError('signingKey.ended', { date: validUntil.getTime() });
}
