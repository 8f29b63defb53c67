import { z } from 'zod';

/** Limits of a key file that may come from anywhere; a file beyond them is refused before any work is done for it. */
export const largestKeyFile = 64 * 1024;
export const mostSlots = 8;

/**
 * Bounds of Argon2id's cost (RFC 9106). The floor is above OWASP's minimum (19 MiB, 2 passes); the ceiling keeps a
 * hostile file from taking the machine's memory or hours of its time.
 */
export const kdfFloor = { memoryKiB: 64 * 1024, passes: 3 } as const;
export const kdfCeiling = { memoryKiB: 1024 * 1024, passes: 10, lanes: 8 } as const;

const base64 = z.base64();

export const argon2id = z.object({
  name: z.literal('argon2id'),
  memoryKiB: z.int(),
  passes: z.int(),
  lanes: z.int(),
  salt: base64,
});
export type Argon2idParameters = z.infer<typeof argon2id>;

const passwordSlot = z.object({
  kind: z.literal('password'),
  kdf: argon2id,
  wrap: z.object({ name: z.literal('aes-256-gcm'), iv: base64, ciphertext: base64 }),
  createdAt: z.iso.datetime(),
});
export type PasswordSlot = z.infer<typeof passwordSlot>;

/** A kind of slot that a later version of Alcove wrote; it is carried along and not used. */
const otherSlot = z.looseObject({ kind: z.string() });

export const keyFile = z.object({
  format: z.literal('alcove-keys'),
  version: z.int().min(1),
  vaultId: z.uuidv7(),
  slots: z.array(z.union([passwordSlot, otherSlot])).min(1),
});
export type KeyFile = z.infer<typeof keyFile>;

export const keyFileVersion = 1;

/** The slots of a file that a password opens. */
export function passwordSlots(file: KeyFile): PasswordSlot[] {
  return file.slots.flatMap((slot) => {
    const parsed = passwordSlot.safeParse(slot);
    return parsed.success ? [parsed.data] : [];
  });
}
