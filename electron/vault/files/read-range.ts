import type { FileHandle } from 'node:fs/promises';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

const pieceBytes = 1024 * 1024;

/**
 * The bytes of an open file from `from` to `to`, piece by piece. A piece is overwritten when the next one is asked for.
 *
 * @throws AlcoveError `cancelled`; `file.io` when the file ends before `to`
 */
export async function* readRange(
  handle: FileHandle,
  from: number,
  to: number,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.min(pieceBytes, Math.max(0, to - from)));
  for (let at = from; at < to; ) {
    refuseCancelled(signal);
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, to - at), at);
    if (bytesRead === 0) throw new AlcoveError('file.io');
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/** A short range in one piece. */
export async function readWhole(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of readRange(handle, from, to)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** @throws AlcoveError `cancelled` */
export function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AlcoveError('cancelled');
}
