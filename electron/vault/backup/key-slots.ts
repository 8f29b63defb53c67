import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { KeyFile } from '../keys/key-file.ts';

/** What this computer's own key store opens is of no use to a backup, which may have to open anywhere. */
const ofThisComputer = 'keystore';

/** The key file as a backup carries it. */
export function keysForBackup(keys: KeyFile): KeyFile {
  return { ...keys, slots: keys.slots.filter(({ kind }) => kind !== ofThisComputer) };
}

const keyed = z.looseObject({ keyId: z.string() });

/** The public id of the key that a backup's slots wrap; null in a file that names none. */
export function keyIdOf(keys: KeyFile): string | null {
  for (const slot of keys.slots) {
    const parsed = keyed.safeParse(slot);
    if (parsed.success) return parsed.data.keyId;
  }
  return null;
}

/**
 * An id for each password and code that opens a key file. A slot that is wrapped anew, for a new password or a new code,
 * gets another one, so that an old backup's ids tell that something replaced still opens it.
 */
export function secretsOf(keys: KeyFile): string[] {
  return keysForBackup(keys).slots.map((slot) =>
    createHash('sha256').update(JSON.stringify(slot)).digest('hex').slice(0, 16),
  );
}
