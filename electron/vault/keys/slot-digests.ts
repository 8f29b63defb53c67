import { createHash } from 'node:crypto';
import type { KeyFile, Slot } from './key-file.ts';
import { slotsOfKind } from './key-file.ts';

/** SHA-256 (hex) of the slots that the mentor opens the vault with; null where there is none. */
export interface SlotDigests {
  readonly password: string | null;
  readonly recovery: string | null;
}

/** Over the slot's JSON, whose members stand in the order of the format however they stood in the file. */
const digestOfSlot = (slot: Slot) => createHash('sha256').update(JSON.stringify(slot)).digest('hex');

/** The digests of a file's slots for one key. */
export function digestsOf(file: KeyFile, keyId: string): SlotDigests {
  const digestOf = (kind: 'password' | 'recovery') => {
    const found = slotsOfKind(file, kind).find((slot) => slot.keyId === keyId);
    return found === undefined ? null : digestOfSlot(found);
  };
  return { password: digestOf('password'), recovery: digestOf('recovery') };
}

/** Whether a file's slots for one key are exactly those that were noted. */
export function hasSlots(file: KeyFile, keyId: string, noted: SlotDigests): boolean {
  const found = digestsOf(file, keyId);
  return found.password === noted.password && found.recovery === noted.recovery;
}
