import { z } from 'zod';
import { type SlotKind, slotKind } from '../../../shared/ipc/procedures/keys.ts';

/** Limits of a key file that may come from anywhere; a file beyond them is refused before any work is done for it. */
export const largestKeyFile = 64 * 1024;
export const mostSlots = 8;
/** One slot of a kind is in force; while the vault's key is being changed there are two, of the old key and the new. */
export const mostSlotsOfAKind = 2;

/**
 * Bounds of Argon2id's cost (RFC 9106). The floor is above OWASP's minimum (19 MiB, 2 passes); the ceiling keeps a
 * hostile file from taking the machine's memory or hours of its time.
 */
export const kdfFloor = { memoryKiB: 64 * 1024, passes: 3 } as const;
export const kdfCeiling = { memoryKiB: 1024 * 1024, passes: 10, lanes: 8 } as const;

const base64 = z.base64();

const argon2id = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z.int(),
  passes: z.int(),
  lanes: z.int(),
  salt: base64,
});
export type Argon2idParameters = z.infer<typeof argon2id>;

const hkdf = z.strictObject({ name: z.literal('hkdf-sha256'), salt: base64 });

/** The public id of a key: it tells two keys apart and says nothing about either. */
const keyId = z.string().regex(/^[0-9a-f]{16}$/);

const wrap = z.strictObject({ name: z.literal('aes-256-gcm'), iv: base64, ciphertext: base64 });
const createdAt = z.iso.datetime();

const passwordSlot = z.strictObject({ kind: z.literal('password'), keyId, createdAt, kdf: argon2id, wrap });
/** 256 random bits cannot be guessed, so nothing costly is derived from them. */
const recoverySlot = z.strictObject({ kind: z.literal('recovery'), keyId, createdAt, kdf: hkdf, wrap });
const keystoreSlot = z.strictObject({ kind: z.literal('keystore'), keyId, createdAt, kdf: hkdf, wrap });

const slot = z.discriminatedUnion('kind', [passwordSlot, recoverySlot, keystoreSlot]);
export type Slot = z.infer<typeof slot>;

/** A kind of slot that a later version of Alcove wrote; it is carried along and not used. */
const otherSlot = z.looseObject({
  kind: z.string().refine((kind) => !slotKind.safeParse(kind).success),
});

export const keyFile = z.strictObject({
  format: z.literal('alcove-keys'),
  version: z.int().min(1),
  vaultId: z.uuidv7(),
  slots: z.array(z.union([slot, otherSlot])).min(1),
});
export type KeyFile = z.infer<typeof keyFile>;

export const keyFileVersion = 1;

/** The slots of a file that this version of Alcove can use. */
export function knownSlots(file: KeyFile): Slot[] {
  return file.slots.flatMap((found) => {
    const parsed = slot.safeParse(found);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The slots of one kind. */
export const slotsOfKind = <K extends SlotKind>(file: KeyFile, kind: K): Extract<Slot, { kind: K }>[] =>
  knownSlots(file).filter((found): found is Extract<Slot, { kind: K }> => found.kind === kind);

/** The file with other usable slots in place of those that it has. What a later version put in stays. */
export function withSlots(file: KeyFile, slots: readonly Slot[]): KeyFile {
  const carried = file.slots.filter((found) => !slotKind.safeParse(found.kind).success);
  return { ...file, slots: [...slots, ...carried] };
}
