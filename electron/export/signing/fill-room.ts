import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { Signer } from './cms.ts';
import { roomForSignature } from './room.ts';

/** What the increment holds beside the gap: a field, what is said of the signature, and the list of both. */
const mostBeside = 16_384;

/** The bytes that were shown and will be signed, without holding them. */
export const shownBytes = z.object({ length: z.int(), sha256: z.string() });
export type ShownBytes = Readonly<z.infer<typeof shownBytes>>;

export const shownBytesOf = (pdf: Uint8Array): ShownBytes => ({ length: pdf.length, sha256: sha256(pdf) });

/** The gap in the file that holds the signature, angle brackets included; all the rest is signed. */
type Gap = { readonly start: number; readonly end: number };

/**
 * Puts the signature into the room that `makeRoom` left for it. It is filled in place. Whoever made it is not trusted: the
 * file has to begin with the bytes that were shown, and has to add nothing to them but an empty signature whose room is
 * where it says.
 * @throws AlcoveError `export.signFailed` for any other file, `signingKey.chainTooLong`
 */
export async function fillRoom(
  { shown, withRoom }: { shown: ShownBytes; withRoom: Uint8Array<ArrayBuffer> },
  identity: Signer,
): Promise<Uint8Array<ArrayBuffer>> {
  const { signDigest } = await import('./cms.ts'); // its libraries are large, and most uses of a vault sign nothing
  const room = roomForSignature(identity);
  if (sha256(withRoom.subarray(0, shown.length)) !== shown.sha256) throw new AlcoveError('export.signFailed');
  const gap = gapIn(withRoom, shown.length, room);
  const cms = await signDigest(digestAround(gap, withRoom), identity);
  if (cms.length > room) throw new AlcoveError('export.signFailed');
  withRoom.set(Buffer.from(Buffer.from(cms).toString('hex'), 'latin1'), gap.start + 1);
  return withRoom;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function gapIn(withRoom: Uint8Array, incrementStart: number, room: number): Gap {
  const increment = Buffer.from(withRoom.subarray(incrementStart)).toString('latin1');
  const empty = `<${'0'.repeat(room * 2)}>`;
  const [before = '', after, ...more] = increment.split(empty);
  const beside = `${before}${after}`;
  const start = incrementStart + before.length;
  const end = start + empty.length;
  const said = [...beside.matchAll(/\/ByteRange\s*\[([\d\s]*)\]/g)].map(([, range = '']) => range.trim());
  const objects = beside.match(/\bobj\b/g) ?? [];
  if (
    after === undefined ||
    more.length > 0 ||
    beside.length > mostBeside ||
    objects.length !== 2 ||
    /\bstream\b/.test(beside) ||
    said.join() !== `0 ${start} ${end} ${withRoom.length - end}`
  )
    throw new AlcoveError('export.signFailed');
  return { start, end };
}

function digestAround({ start, end }: Gap, signed: Uint8Array): Uint8Array {
  return createHash('sha256').update(signed.subarray(0, start)).update(signed.subarray(end)).digest();
}
