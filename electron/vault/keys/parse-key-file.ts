import { AlcoveError } from '../../../shared/ipc/errors.ts';
import {
  type Argon2idParameters,
  type KeyFile,
  kdfCeiling,
  kdfFloor,
  keyFile,
  keyFileVersion,
  knownSlots,
  largestKeyFile,
  mostSlots,
  mostSlotsOfAKind,
  type Slot,
} from './key-file.ts';

/**
 * Reads a key file from its bytes, trusting nothing in it.
 *
 * @throws AlcoveError `vault.keysDamaged` (no key file), `vault.newer` (a later version's), `vault.keysHostile`
 * (too large, too many slots, a KDF cost below the floor or above the ceiling, or values of a wrong length)
 */
export function parseKeyFile(bytes: Uint8Array): KeyFile {
  if (bytes.byteLength > largestKeyFile) throw new AlcoveError('vault.keysHostile');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new AlcoveError('vault.keysDamaged', undefined, { cause });
  }
  if (isNewer(value)) throw new AlcoveError('vault.newer');
  const parsed = keyFile.safeParse(value);
  if (!parsed.success) throw new AlcoveError('vault.keysDamaged');
  if (isHostile(parsed.data)) throw new AlcoveError('vault.keysHostile');
  return parsed.data;
}

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!('format' in value) || value.format !== 'alcove-keys') return false;
  return 'version' in value && typeof value.version === 'number' && value.version > keyFileVersion;
}

function isHostile(file: KeyFile): boolean {
  const slots = knownSlots(file);
  const kinds = Map.groupBy(slots, ({ kind }) => kind);
  const crowded = [...kinds.values()].some((ofKind) => {
    const keys = new Set(ofKind.map(({ keyId }) => keyId));
    return ofKind.length > mostSlotsOfAKind || keys.size < ofKind.length;
  });
  return crowded || file.slots.length > mostSlots || slots.some(isHostileSlot);
}

function isHostileSlot({ kdf, wrap }: Slot): boolean {
  if (kdf.name === 'argon2id' && isHostileCost(kdf)) return true;
  const lengths = [kdf.salt, wrap.iv, wrap.ciphertext].map((text) => Buffer.from(text, 'base64').length);
  return lengths.join() !== '16,12,48';
}

function isHostileCost({ memoryKiB, passes, lanes }: Argon2idParameters): boolean {
  const tooWeak = memoryKiB < kdfFloor.memoryKiB || passes < kdfFloor.passes || lanes < 1;
  return (
    tooWeak || memoryKiB > kdfCeiling.memoryKiB || passes > kdfCeiling.passes || lanes > kdfCeiling.lanes
  );
}
