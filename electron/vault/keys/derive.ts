import { hashRaw } from '@node-rs/argon2';
import { type Argon2idParameters, kdfCeiling, kdfFloor } from './key-file.ts';

/** How much work deriving a key from the password is, without its salt. */
export type KdfCost = Pick<Argon2idParameters, 'memoryKiB' | 'passes' | 'lanes'>;

/** Argon2id in the numbering of RFC 9106; the library's own name for it is a const enum, which isolated modules cannot import. */
const argon2idType = 2;

/** The floor as a cost: what the smallest laptop is asked for. */
export const leastCost: KdfCost = { ...kdfFloor, lanes: 4 };

/** The password as bytes: NFC-normalised (Unicode UAX #15), so that every keyboard's way to type an accent opens the vault. */
export function passwordBytes(password: string): Buffer {
  return Buffer.from(password.normalize('NFC'), 'utf8');
}

/** Derives 32 bytes from a password. The caller overwrites them after use. */
export async function deriveKey(
  password: string,
  { memoryKiB, passes, lanes, salt }: Argon2idParameters,
): Promise<Buffer> {
  const bytes = passwordBytes(password);
  try {
    return await hashRaw(bytes, {
      algorithm: argon2idType,
      memoryCost: memoryKiB,
      timeCost: passes,
      parallelism: lanes,
      outputLen: 32,
      salt: Buffer.from(salt, 'base64'),
    });
  } finally {
    bytes.fill(0);
  }
}

/**
 * The cost that takes about a second on this computer: memory is doubled from the floor while one derivation stays
 * under 0.6 s, and never goes above 256 MiB, so that the vault still opens on a smaller machine.
 */
export async function calibrateCost(now: () => number = () => performance.now()): Promise<KdfCost> {
  let cost = leastCost;
  const largest = Math.min(kdfCeiling.memoryKiB, 256 * 1024);
  while (true) {
    const started = now();
    const key = await deriveKey('calibration', {
      ...cost,
      name: 'argon2id',
      salt: Buffer.alloc(16).toString('base64'),
    });
    key.fill(0);
    const milliseconds = now() - started;
    if (milliseconds > 600 || cost.memoryKiB >= largest) return cost;
    cost = { ...cost, memoryKiB: Math.min(largest, cost.memoryKiB * 2) };
  }
}
