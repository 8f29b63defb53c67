import { hashRaw } from '@node-rs/argon2';
import { type Argon2idParameters, kdfCeiling, kdfFloor } from './key-file.ts';

/** How much work deriving a key from the password is, without its salt. */
export type KdfCost = Pick<Argon2idParameters, 'memoryKiB' | 'passes' | 'lanes'>;

/** Argon2id in the numbering of RFC 9106; the library's own name for it is a const enum, which isolated modules cannot import. */
const argon2idType = 2;

/** The floor as a cost: what the smallest laptop is asked for. */
export const leastCost: KdfCost = { ...kdfFloor, lanes: 4 };

/** The password as bytes: NFC-normalised (Unicode UAX #15), so that every keyboard's way to type an accent opens the vault. */
function passwordBytes(password: string): Uint8Array {
  return new TextEncoder().encode(password.normalize('NFC'));
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

/** Milliseconds that one derivation at a cost takes on this computer. */
export type MeasureCost = (cost: KdfCost) => Promise<number>;

const measureHere: MeasureCost = async (cost) => {
  const started = performance.now();
  const salt = Buffer.alloc(16).toString('base64');
  const key = await deriveKey('calibration', { ...cost, name: 'argon2id', salt });
  key.fill(0);
  return performance.now() - started;
};

const aimedFor = 1000;
/** Memory above this is not taken, so that the vault still opens on a smaller machine. */
const mostMemoryKiB = 256 * 1024;

/**
 * The cost that takes about a second on this computer, never under the floor. Memory is doubled while twice as much
 * is still within the second: it is what makes guessing dear. What is left of the second then goes into more passes.
 */
export async function calibrateCost(measure: MeasureCost = measureHere): Promise<KdfCost> {
  let cost = leastCost;
  let milliseconds = await measure(cost);
  while (milliseconds * 2 <= aimedFor && cost.memoryKiB < mostMemoryKiB) {
    cost = { ...cost, memoryKiB: cost.memoryKiB * 2 };
    milliseconds = await measure(cost);
  }
  const affordable = Math.floor((cost.passes * aimedFor) / milliseconds);
  return { ...cost, passes: Math.min(kdfCeiling.passes, Math.max(kdfFloor.passes, affordable)) };
}
