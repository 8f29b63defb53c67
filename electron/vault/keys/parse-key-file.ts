import { AlcoveError } from '../../../shared/ipc/errors.ts';
import {
  type KeyFile,
  kdfCeiling,
  kdfFloor,
  keyFile,
  keyFileVersion,
  largestKeyFile,
  mostSlots,
  passwordSlots,
} from './key-file.ts';

/**
 * Reads a key file from its bytes, trusting nothing in it.
 *
 * @throws AlcoveError `vault.keysDamaged` (no key file), `vault.newer` (a later version's), `vault.keysHostile`
 * (too large, too many slots, or a KDF cost below the floor or above the ceiling)
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
  refuseHostile(parsed.data);
  return parsed.data;
}

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!('format' in value) || value.format !== 'alcove-keys') return false;
  return 'version' in value && typeof value.version === 'number' && value.version > keyFileVersion;
}

function refuseHostile(file: KeyFile): void {
  if (file.slots.length > mostSlots) throw new AlcoveError('vault.keysHostile');
  for (const { kdf, wrap } of passwordSlots(file)) {
    const tooWeak = kdf.memoryKiB < kdfFloor.memoryKiB || kdf.passes < kdfFloor.passes || kdf.lanes < 1;
    const tooMuch =
      kdf.memoryKiB > kdfCeiling.memoryKiB || kdf.passes > kdfCeiling.passes || kdf.lanes > kdfCeiling.lanes;
    const wrongLength =
      Buffer.from(kdf.salt, 'base64').length !== 16 ||
      Buffer.from(wrap.iv, 'base64').length !== 12 ||
      Buffer.from(wrap.ciphertext, 'base64').length !== 48;
    if (tooWeak || tooMuch || wrongLength) throw new AlcoveError('vault.keysHostile');
  }
}
