import { Encrypter } from 'age-encryption';
import { refuseWeak } from '../../../shared/domain/refuse-weak.ts';

/** What age itself uses: about a second and 256 MB for each guess. */
const usualCost = 18;

/**
 * Seals bytes in an age file that a passphrase opens (age-encryption.org/v1 with a scrypt recipient), so that any age tool
 * can open it and nobody without the passphrase.
 *
 * @param cost base-2 logarithm of the scrypt work factor
 * @throws AlcoveError `password.empty`, `password.weak` for a passphrase that could be guessed from the file alone
 */
export async function sealEnvelope(
  bytes: Uint8Array,
  passphrase: string,
  cost = usualCost,
): Promise<Uint8Array<ArrayBuffer>> {
  await refuseWeak(passphrase);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(cost);
  return new Uint8Array(await encrypter.encrypt(bytes));
}
