import { hkdfSync } from 'node:crypto';

/**
 * The public id of a vault's key: the first 8 bytes of HKDF-SHA-256 (RFC 5869) over it, without salt, in hex. Slots carry
 * it, so that those of an earlier key are known without their secret; nothing about the key can be found from it.
 */
export function idOfKey(key: Uint8Array): string {
  return Buffer.from(hkdfSync('sha256', key, new Uint8Array(), 'alcove key id v1', 8)).toString('hex');
}

/** A copy in memory of its own: what comes from Node's pool would share its bytes with whatever is next in it. */
export function copyOfKey(key: Uint8Array): Buffer {
  const copy = Buffer.allocUnsafeSlow(key.length);
  copy.set(key);
  return copy;
}
