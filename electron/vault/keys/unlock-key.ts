import { parseRecoveryCode } from '../../../shared/domain/recovery-code.ts';
import type { Secret } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { SlotKind } from '../../../shared/ipc/procedures/keys.ts';
import { type KeyFile, slotsOfKind } from './key-file.ts';
import { refusalOf, type SlotSecret, unwrapKey } from './wrap.ts';

/** What opens a vault on this computer: what the mentor typed, or the 32 bytes that the computer's key store gave. */
export type VaultSecret = Secret | { readonly kind: 'keystore'; readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * What was typed, as slots take it.
 *
 * @throws AlcoveError `password.empty`, `code.empty`, `code.mistyped`
 */
export function readSecret(secret: VaultSecret): SlotSecret {
  if (secret.kind === 'recovery') return { kind: 'recovery', bytes: parseRecoveryCode(secret.code) };
  if (secret.kind === 'password' && secret.password === '') throw new AlcoveError('password.empty');
  return secret;
}

/** Overwrites what can be overwritten of a secret. */
export function forgetSecret(secret: SlotSecret): void {
  if (secret.kind !== 'password') secret.bytes.fill(0);
}

/** What is said of a file that has no slot of a kind. */
const without = {
  password: 'vault.keysDamaged',
  recovery: 'code.none',
  keystore: 'keystore.broken',
} as const satisfies Record<SlotKind, string>;

/**
 * Every key that a secret unwraps, one after the other as they are asked for: while a vault's key is being changed there
 * are two, and only the database knows which one is its own. The caller overwrites each.
 *
 * @throws AlcoveError `vault.keysDamaged`, `code.none` or `keystore.broken` when there is no slot for it
 */
export async function* unwrapKeys(file: KeyFile, secret: SlotSecret): AsyncGenerator<Buffer> {
  const slots = slotsOfKind(file, secret.kind);
  if (slots.length === 0) throw new AlcoveError(without[secret.kind]);
  for (const slot of slots) {
    try {
      yield await unwrapKey(slot, secret, file.vaultId);
    } catch (error) {
      if (!(error instanceof AlcoveError)) throw error;
    }
  }
}

/**
 * Unwraps a key with a password or code. The caller overwrites it after use.
 *
 * @throws AlcoveError `password.empty`, `password.wrong`, `code.empty`, `code.mistyped`, `code.wrong`, `code.none`,
 * `keystore.broken`; `vault.keysDamaged` when no slot takes a password
 */
export async function unlockKey(file: KeyFile, secret: VaultSecret): Promise<Buffer> {
  const read = readSecret(secret);
  try {
    for await (const key of unwrapKeys(file, read)) return key;
    throw refusalOf(read.kind);
  } finally {
    if (secret.kind === 'recovery') forgetSecret(read);
  }
}
