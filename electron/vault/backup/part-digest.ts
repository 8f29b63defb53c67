import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A backup names the digest of every so many bytes, so that damage can be told apart to a few megabytes. */
export const chunkBytes = 4 * 1024 * 1024;

export interface PartDigest {
  readonly bytes: number;
  /** Hex, over the whole part. */
  readonly sha256: string;
  /** Hex, over each {@link chunkBytes} of it; the last may be shorter, an empty part has none. */
  readonly chunks: readonly string[];
  /** As ZIP wants it. */
  readonly crc32: number;
}

/** Takes the digests of a part in one pass. */
export function startDigest(): { update(bytes: Uint8Array): void; finish(): PartDigest } {
  const whole = createHash('sha256');
  const chunks: string[] = [];
  let chunk = createHash('sha256');
  let inChunk = 0;
  let bytes = 0;
  let crc = 0;
  const closeChunk = () => {
    chunks.push(chunk.digest('hex'));
    chunk = createHash('sha256');
    inChunk = 0;
  };
  return {
    update: (data) => {
      whole.update(data);
      crc = crc32(data, crc);
      bytes += data.byteLength;
      for (let at = 0; at < data.byteLength; ) {
        const piece = data.subarray(at, at + chunkBytes - inChunk);
        chunk.update(piece);
        at += piece.byteLength;
        inChunk += piece.byteLength;
        if (inChunk === chunkBytes) closeChunk();
      }
    },
    finish: () => {
      if (inChunk > 0) closeChunk();
      return { bytes, sha256: whole.digest('hex'), chunks, crc32: crc };
    },
  };
}

/** The digests of bytes in memory. */
export function digestOf(bytes: Uint8Array): PartDigest {
  const digest = startDigest();
  digest.update(bytes);
  return digest.finish();
}
