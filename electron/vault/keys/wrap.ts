import { randomBytes } from 'node:crypto';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { deriveKey, type KdfCost } from './derive.ts';
import type { Argon2idParameters, PasswordSlot } from './key-file.ts';

/** AES-GCM through WebCrypto (NIST SP 800-38D): 96-bit IV, 128-bit tag appended to the ciphertext. */
const algorithm = 'AES-GCM';

/** What a slot's wrapping is bound to: a key file cannot be given another vault's slot, or a cheaper KDF, unnoticed. */
function boundTo(vaultId: string, kdf: Argon2idParameters): Buffer {
  const { name, memoryKiB, passes, lanes, salt } = kdf;
  return Buffer.from(
    JSON.stringify(['alcove-keys', 1, vaultId, 'password', name, memoryKiB, passes, lanes, salt]),
    'utf8',
  );
}

async function wrappingKey(password: string, kdf: Argon2idParameters) {
  const derived = await deriveKey(password, kdf);
  const raw = new Uint8Array(derived);
  derived.fill(0);
  try {
    return await crypto.subtle.importKey('raw', raw, algorithm, false, ['encrypt', 'decrypt']);
  } finally {
    raw.fill(0);
  }
}

/** Wraps the vault's key under a password. */
export async function wrapKey(
  key: Buffer,
  password: string,
  { vaultId, cost, at }: { vaultId: string; cost: KdfCost; at: Date },
): Promise<PasswordSlot> {
  const kdf: Argon2idParameters = { name: 'argon2id', ...cost, salt: randomBytes(16).toString('base64') };
  const iv = new Uint8Array(randomBytes(12));
  const additionalData = new Uint8Array(boundTo(vaultId, kdf));
  const wrapping = await wrappingKey(password, kdf);
  const plain = new Uint8Array(key);
  const sealed = await crypto.subtle.encrypt({ name: algorithm, iv, additionalData }, wrapping, plain);
  plain.fill(0);
  return {
    kind: 'password',
    kdf,
    wrap: {
      name: 'aes-256-gcm',
      iv: Buffer.from(iv).toString('base64'),
      ciphertext: Buffer.from(sealed).toString('base64'),
    },
    createdAt: at.toISOString(),
  };
}

/**
 * Unwraps the vault's 32-byte key. The caller overwrites it after use.
 *
 * @throws AlcoveError `password.wrong`, also when the slot was tampered with: the two cannot be told apart
 */
export async function unwrapKey(slot: PasswordSlot, password: string, vaultId: string): Promise<Buffer> {
  const wrapping = await wrappingKey(password, slot.kdf);
  const parameters = {
    name: algorithm,
    iv: new Uint8Array(Buffer.from(slot.wrap.iv, 'base64')),
    additionalData: new Uint8Array(boundTo(vaultId, slot.kdf)),
  };
  try {
    const ciphertext = new Uint8Array(Buffer.from(slot.wrap.ciphertext, 'base64'));
    return Buffer.from(await crypto.subtle.decrypt(parameters, wrapping, ciphertext));
  } catch (cause) {
    throw new AlcoveError('password.wrong', undefined, { cause });
  }
}
