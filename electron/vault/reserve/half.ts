import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';

/** The bytes of each of the two halves of a reserve, as they stand on disk. */
export const halfBytes = 2 * 1024 * 1024;

const ivBytes = 12;
const tagBytes = 16;
const headBytes = 12;
const plainBytes = halfBytes - ivBytes - tagBytes;
const cipher = 'aes-256-gcm';

export type Side = 0 | 1;

/** What one half holds: the greater sequence of two whole halves is the one that counts. */
export interface Half {
  readonly sequence: bigint;
  readonly content: Buffer;
}

/** The key of a vault's reserve (HKDF-SHA-256, RFC 5869), from the key of its database. The caller overwrites it. */
export function reserveKey(vaultKey: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', vaultKey, new Uint8Array(0), 'alcove reserve v1', 32));
}

/** What a half is bound to: it opens in no other vault and on no other side. */
function boundTo(vaultId: string, side: Side): Buffer {
  return Buffer.from(JSON.stringify(['alcove-reserve', 1, vaultId, side]), 'utf8');
}

/**
 * Encrypts a half (AES-256-GCM, NIST SP 800-38D). It is always filled to its end, so that its length tells nothing.
 *
 * @returns undefined when the content has no room, compressed
 */
export function sealHalf(key: Buffer, vaultId: string, side: Side, half: Half): Buffer | undefined {
  const packed = deflateSync(half.content);
  if (packed.length > plainBytes - headBytes) return undefined;
  const plain = Buffer.alloc(plainBytes);
  plain.writeBigUInt64BE(half.sequence, 0);
  plain.writeUInt32BE(packed.length, 8);
  packed.copy(plain, headBytes);
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, key, iv).setAAD(boundTo(vaultId, side));
  const sealed = Buffer.concat([iv, sealing.update(plain), sealing.final(), sealing.getAuthTag()]);
  plain.fill(0);
  packed.fill(0);
  return sealed;
}

/** Decrypts a half; undefined when it was torn, damaged, or sealed with another key. */
export function openHalf(key: Buffer, vaultId: string, side: Side, sealed: Buffer): Half | undefined {
  if (sealed.length !== halfBytes) return undefined;
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes });
  opening.setAAD(boundTo(vaultId, side)).setAuthTag(sealed.subarray(halfBytes - tagBytes));
  const plain = opening.update(sealed.subarray(ivBytes, halfBytes - tagBytes));
  try {
    opening.final();
  } catch {
    return undefined; // the tag does not fit: what was decrypted so far is not looked at
  }
  const length = plain.readUInt32BE(8);
  if (length > plainBytes - headBytes) return undefined;
  const content = inflateSync(plain.subarray(headBytes, headBytes + length));
  return { sequence: plain.readBigUInt64BE(0), content };
}
