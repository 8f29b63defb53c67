import type { Signer } from './cms.ts';
import { fillRoom, shownBytesOf } from './fill-room.ts';
import { makeRoom } from './make-room.ts';
import { type RoomWanted, roomForSignature } from './room.ts';

/**
 * Signs a PDF as PAdES B-B (ETSI EN 319 142-1) in one incremental update: the bytes given come first in the result,
 * unchanged.
 * @throws AlcoveError `export.signFailed`, `signingKey.chainTooLong`
 */
export async function signPdf({
  pdf,
  identity,
  ...signing
}: Omit<RoomWanted, 'bytes'> & { pdf: Uint8Array; identity: Signer }): Promise<Uint8Array<ArrayBuffer>> {
  const withRoom = makeRoom(pdf, { ...signing, bytes: roomForSignature(identity) });
  return fillRoom({ shown: shownBytesOf(pdf), withRoom }, identity);
}
