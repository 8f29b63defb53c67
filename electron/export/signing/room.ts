import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { SigningIdentity } from './identity.ts';

/** The room that a PDF gets for a signature, and what is said there of it, as plain data between processes. */
export const roomWanted = z.object({
  /** An empty field of the PDF: see `addSignatureFields`. */
  field: z.string(),
  /** The time claimed by the signer's clock; nothing proves it. */
  signedAt: z.date(),
  name: z.string(),
  reason: z.string(),
  /** How long the signature may become. */
  bytes: z.int(),
});
export type RoomWanted = Readonly<z.infer<typeof roomWanted>>;

/** Room for everything but certificates, names and the signature, in bytes: 0.4 kB in practice. */
const frame = 2048;
const roomStep = 4096;
/** More than any chain of people needs; PDF/A allows no string of more than 32767 bytes (ISO 19005-3, 6.1.13). */
const mostRoom = 7 * roomStep;

/**
 * The room to reserve for a signature, in bytes: 8 kB for a self-signed key, more with a chain. The certificate counts
 * three times, because its issuer's name comes again twice and the signature is no longer than the certificate.
 *
 * @throws AlcoveError `signingKey.chainTooLong`
 */
export function roomForSignature({
  certificate,
  chain,
}: Pick<SigningIdentity, 'certificate' | 'chain'>): number {
  const certificates = chain.reduce((sum, each) => sum + each.length, 3 * certificate.length);
  const room = Math.ceil((frame + certificates) / roomStep) * roomStep;
  if (room > mostRoom) throw new AlcoveError('signingKey.chainTooLong');
  return Math.max(room, 2 * roomStep);
}
