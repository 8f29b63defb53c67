import { z } from 'zod';
import { id, line } from './fields.ts';
import { instant, localDate } from './time.ts';

/** Who signs: the two people of a relationship. */
export const signatureParty = z.enum(['mentor', 'mentee']);
export type SignatureParty = z.infer<typeof signatureParty>;

/** What can be signed by both. */
export const signatureSubjectKind = z.enum(['contract', 'closing-statement', 'session-record']);

export const signatureSubject = z.object({ kind: signatureSubjectKind, id });
export type SignatureSubject = z.infer<typeof signatureSubject>;

/** The most bytes of a drawn signature: 200 KiB. */
export const largestDrawing = 200 * 1024;

const pngBegins = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A drawn signature: a PNG with dark ink on nothing, so that it shows on any paper. */
const drawing = z
  .instanceof(Uint8Array)
  .refine(
    (bytes) =>
      bytes.length <= largestDrawing &&
      pngBegins.every((byte, place) => bytes[place] === byte) &&
      isSmall(bytes),
    'not a PNG within the limits',
  );

/** Neither side is longer than 4,000 pixels, so that showing it costs little whatever it unpacks to. */
function isSmall(png: Uint8Array): boolean {
  if (png.length < 24) return false;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)].every((side) => side > 0 && side <= 4000);
}

/**
 * One signature as it is given: a name, the sentence agreed to and the day. Without a drawing the typed name is the
 * signature; both are meant to authenticate (Law Commission, electronic signatures).
 */
export const signatureDetails = z.object({
  party: signatureParty,
  name: line(),
  sentence: line(600),
  signedOn: localDate,
  drawn: drawing.nullable(),
});
export type SignatureDetails = z.infer<typeof signatureDetails>;

export const signature = signatureDetails.extend({ id, createdAt: instant });
export type Signature = z.infer<typeof signature>;

/** Whose signature is still awaited, the mentor before the mentee. */
export function awaitedSignatures(given: readonly Pick<Signature, 'party'>[]): SignatureParty[] {
  return signatureParty.options.filter((party) => !given.some((one) => one.party === party));
}

/** The day on which the last of two parties signed; null while one is awaited. */
export function signedByBothOn(given: readonly Pick<Signature, 'party' | 'signedOn'>[]): string | null {
  if (awaitedSignatures(given).length > 0) return null;
  return (
    given
      .map(({ signedOn }) => signedOn)
      .sort()
      .at(-1) ?? null
  );
}
