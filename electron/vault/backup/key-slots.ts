import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { type KeyFile, knownSlots, withSlots } from '../keys/key-file.ts';
import { readKeyCopies } from '../keys/key-files.ts';
import { digestsOf, hasSlots, type SlotDigests } from '../keys/slot-digests.ts';

/** Which slots a vault knows to be in force, by its own notes. */
export interface LiveSlots {
  readonly keyId: string;
  readonly slots: SlotDigests;
}

/**
 * The key file as a backup carries it: of the two copies the one that the vault itself knows, with the slots of the key
 * that encrypts it, and without that of this computer's key store, which would be of no use where a backup may be opened.
 *
 * @throws AlcoveError `vault.keysDamaged` when no password or code would open the backup; as reading key files
 */
export async function keysForBackup(folder: string, { keyId, slots }: LiveSlots): Promise<KeyFile> {
  const { files } = await readKeyCopies(folder);
  const file = files.find((copy) => hasSlots(copy, keyId, slots)) ?? files[0];
  const carried = knownSlots(file).filter((slot) => slot.kind !== 'keystore' && slot.keyId === keyId);
  if (carried.length === 0) throw new AlcoveError('vault.keysDamaged');
  return withSlots(file, carried);
}

/** The public id of the key that a backup's slots wrap; null in a file that names none. */
export const keyIdOf = (keys: KeyFile): string | null => knownSlots(keys)[0]?.keyId ?? null;

/**
 * An id for each password and code that opens a backup, as the vault notes those in force. A slot that is wrapped anew, for
 * a new password or a new code, gets another one, so that an old backup's ids tell that something replaced still opens it.
 */
export function secretsOf(keys: KeyFile): string[] {
  const keyId = keyIdOf(keys);
  if (keyId === null) return [];
  return Object.values(digestsOf(keys, keyId)).filter((digest) => digest !== null);
}
