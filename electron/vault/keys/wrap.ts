import { randomBytes } from 'node:crypto';
import { AlcoveError, type ErrorCode } from '../../../shared/ipc/errors.ts';
import type { SlotKind } from '../../../shared/ipc/procedures/keys.ts';
import { deriveKey, type KdfCost } from './derive.ts';
import type { Slot } from './key-file.ts';
import { copyOfKey, idOfKey } from './key-id.ts';

/** AES-GCM through WebCrypto (NIST SP 800-38D): 96-bit IV, 128-bit tag appended to the ciphertext. */
const algorithm = 'AES-GCM';

/** What HKDF binds a wrapping key to, so that no other use of the same secret gives the same key. */
const purposes = { recovery: 'alcove recovery code v1', keystore: 'alcove key store v1' } as const;

/** What opens a slot: a password, or the 32 bytes of a recovery code or of the secret in the computer's key store. */
export type SlotSecret =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: keyof typeof purposes; readonly bytes: Uint8Array };

/** What a new slot is made for; a password comes with what deriving a key from it shall cost. */
export type NewSlotSecret =
  | { readonly kind: 'password'; readonly password: string; readonly cost: KdfCost }
  | { readonly kind: keyof typeof purposes; readonly bytes: Uint8Array };

/** What is said when a secret does not open its slot, which may also have been altered: the two cannot be told apart. */
const refusals = {
  password: 'password.wrong',
  recovery: 'code.wrong',
  keystore: 'keystore.broken',
} as const satisfies Record<SlotKind, ErrorCode>;

export const refusalOf = (kind: SlotKind): AlcoveError => new AlcoveError(refusals[kind]);

type Bound = Pick<Slot, 'kind' | 'keyId' | 'kdf' | 'createdAt'>;

/** What a slot's wrapping is bound to, everything in it: nothing can be put in from elsewhere, or made cheaper, unnoticed. */
function boundTo(vaultId: string, { kind, keyId, createdAt, kdf }: Bound): Uint8Array<ArrayBuffer> {
  const parameters =
    kdf.name === 'argon2id'
      ? [kdf.name, kdf.memoryKiB, kdf.passes, kdf.lanes, kdf.salt]
      : [kdf.name, kdf.salt];
  const list = ['alcove-keys', 1, vaultId, kind, keyId, createdAt, ...parameters];
  return new TextEncoder().encode(JSON.stringify(list));
}

/** Wraps the vault's key under a secret. */
export async function wrapKey(
  key: Uint8Array,
  secret: NewSlotSecret,
  { vaultId, at }: { vaultId: string; at: Date },
): Promise<Slot> {
  const salt = randomBytes(16).toString('base64');
  const common = { keyId: idOfKey(key), createdAt: at.toISOString() };
  const head =
    secret.kind === 'password'
      ? { kind: secret.kind, ...common, kdf: { name: 'argon2id', ...secret.cost, salt } as const }
      : { kind: secret.kind, ...common, kdf: { name: 'hkdf-sha256', salt } as const };
  const iv = new Uint8Array(randomBytes(12));
  const wrapping = await wrappingKey(head.kdf, secret);
  const plain = new Uint8Array(key);
  const sealed = await crypto.subtle.encrypt(
    { name: algorithm, iv, additionalData: boundTo(vaultId, head) },
    wrapping,
    plain,
  );
  plain.fill(0);
  const ciphertext = Buffer.from(sealed).toString('base64');
  return { ...head, wrap: { name: 'aes-256-gcm', iv: Buffer.from(iv).toString('base64'), ciphertext } };
}

/**
 * Unwraps the vault's 32-byte key. The caller overwrites it after use.
 *
 * @throws AlcoveError `password.wrong`, `code.wrong` or `keystore.broken`, also when the slot was tampered with
 */
export async function unwrapKey(slot: Slot, secret: SlotSecret, vaultId: string): Promise<Buffer> {
  if (slot.kind !== secret.kind) throw refusalOf(secret.kind);
  const wrapping = await wrappingKey(slot.kdf, secret);
  const parameters = {
    name: algorithm,
    iv: bytesOf(slot.wrap.iv),
    additionalData: boundTo(vaultId, slot),
  };
  const ciphertext = bytesOf(slot.wrap.ciphertext);
  const plain = await crypto.subtle.decrypt(parameters, wrapping, ciphertext).catch((cause: unknown) => {
    throw new AlcoveError(refusals[slot.kind], undefined, { cause });
  });
  const key = Buffer.from(plain);
  if (idOfKey(key) === slot.keyId) return key;
  key.fill(0);
  throw refusalOf(slot.kind);
}

async function wrappingKey(kdf: Slot['kdf'], secret: SlotSecret) {
  if (kdf.name === 'argon2id' && secret.kind === 'password') {
    const derived = await deriveKey(secret.password, kdf);
    return importing(derived, (raw) =>
      crypto.subtle.importKey('raw', raw, algorithm, false, ['encrypt', 'decrypt']),
    );
  }
  if (kdf.name === 'argon2id' || secret.kind === 'password') throw refusalOf(secret.kind);
  const info = new TextEncoder().encode(purposes[secret.kind]);
  const input = await importing(copyOfKey(secret.bytes), (raw) =>
    crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']),
  );
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: bytesOf(kdf.salt), info },
    input,
    { name: algorithm, length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Hands bytes to WebCrypto and overwrites them here. */
async function importing<T>(bytes: Buffer, use: (raw: Uint8Array<ArrayBuffer>) => Promise<T>): Promise<T> {
  const raw = new Uint8Array(bytes);
  bytes.fill(0);
  try {
    return await use(raw);
  } finally {
    raw.fill(0);
  }
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'base64'));
