import { timingSafeEqual } from 'node:crypto';
import { refuseWeak } from '../../../shared/domain/refuse-weak.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import type { OpenVault } from '../open/held-vault.ts';
import { type Changing, readKeysOf, replaceSlot, wrapKeyOf } from './change-slots.ts';
import { calibrateCost, type KdfCost } from './derive.ts';
import { readSecret, unwrapKeys, type VaultSecret } from './unlock-key.ts';
import { refusalOf } from './wrap.ts';

/** A password that is to be set. */
export interface NewPassword {
  readonly password: string;
  /** Words an attacker would try first, such as the mentor's name. */
  readonly userInputs?: readonly string[];
  /** What deriving a key from it costs; measured on this computer when left out. */
  readonly cost?: KdfCost;
}

/**
 * Sets the vault's password, whatever it was. Asking for the present one, or for the code, is the caller's part.
 *
 * @throws AlcoveError `password.empty`, `password.weak`, `vault.keysDamaged`, `file.*`
 */
export async function setPassword(changing: Changing, wanted: NewPassword): Promise<void> {
  const { password, userInputs, cost } = wanted;
  await refuseWeak(password, userInputs);
  const slot = await wrapKeyOf(changing, {
    kind: 'password',
    password,
    cost: cost ?? (await calibrateCost()),
  });
  await replaceSlot(changing, slot);
}

/**
 * Replaces the vault's password by another one. A few hundred bytes are wrapped anew; the database is not touched.
 *
 * @throws AlcoveError `password.empty`, `password.wrong`, `password.weak`, `vault.keysDamaged`, `file.*`
 */
export async function changePassword(
  changing: Changing,
  { current, ...wanted }: NewPassword & { current: string },
): Promise<void> {
  await proveSecret(changing.vault, byPassword(current));
  await setPassword(changing, wanted);
}

/**
 * Makes sure that a secret opens an open vault.
 *
 * @throws AlcoveError `password.empty`, `password.wrong`, `code.empty`, `code.mistyped`, `code.wrong`, `code.none`,
 * `keystore.broken`, `vault.keysDamaged`
 */
export async function proveSecret(vault: OpenVault, secret: VaultSecret): Promise<void> {
  const read = readSecret(secret);
  const own = vault.copyKey();
  try {
    for await (const key of unwrapKeys(await readKeysOf(vault), read)) {
      const same = timingSafeEqual(key, own);
      key.fill(0);
      if (same) return;
    }
    throw refusalOf(read.kind);
  } finally {
    own.fill(0);
  }
}
