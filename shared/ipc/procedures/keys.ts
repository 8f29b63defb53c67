import { z } from 'zod';
import { secret } from '../../domain/secret.ts';
import type { ErrorCode } from '../errors.ts';
import { appProcedure } from '../procedure.ts';
import { errorsOfOpening, vaultState } from './vault.ts';

/** The ways into a vault: the password, the recovery code, and this computer's own key store as a convenience. */
export const slotKind = z.enum(['password', 'recovery', 'keystore']);
export type SlotKind = z.infer<typeof slotKind>;

export const keysOverview = z.object({
  slots: z.array(z.object({ kind: slotKind, createdAt: z.iso.datetime() })),
  /** When the key that encrypts the vault was made. */
  keyMadeAt: z.iso.datetime(),
  /** When a password or code was replaced that still opens today's key in backups made before; null when there is none. */
  exposedSince: z.iso.datetime().nullable(),
  /** Whether this computer's key store can be used: `unprotected` has no real protection, `absent` is not there. */
  keystore: z.enum(['available', 'unprotected', 'absent']),
});
export type KeysOverview = z.infer<typeof keysOverview>;

/** A recovery code that counts only once it has been typed back. Shown once and never kept. */
export const offeredCode = z.object({
  code: z.string(),
  vaultName: z.string(),
  offeredAt: z.iso.datetime(),
});
export type OfferedCode = z.infer<typeof offeredCode>;

const password = z.string().max(1024);
const typed = z.string().max(200);
const jobId = z.string().min(8).max(64);

const writing = ['vault.locked', 'vault.keysDamaged', 'file.diskFull', 'file.readOnly', 'file.io'] as const;
const ofPassword = ['password.empty', 'password.weak', 'password.wrong'] as const;
/** Asking for a present secret of an open vault: a guess there costs as much as one on the unlock screen. */
const guessing = ['unlock.wait'] as const;
const ofCode = ['code.empty', 'code.mistyped', 'code.wrong', 'code.expired'] as const;
const changing = [...writing, ...ofPassword, ...ofCode, 'busy'] as const satisfies readonly ErrorCode[];

export const keysProcedures = {
  'keys.overview': appProcedure(z.void(), keysOverview, writing),
  /** Offers a new recovery code; the one in force stays until this one was typed back. */
  'keys.offerCode': appProcedure(z.void(), offeredCode, writing),
  /** Takes the offered code into force, once it was typed back rightly; finishes a new vault. */
  'keys.confirmCode': appProcedure(z.object({ typed }), vaultState, changing),
  /** Forgets the offered code. */
  'keys.withdrawCode': appProcedure(z.void(), z.void(), writing),
  'keys.changePassword': appProcedure(z.object({ current: password, password }), keysOverview, [
    ...changing,
    ...guessing,
  ]),
  /** Sets the new password of a vault that was opened with its recovery code. */
  'keys.setPassword': appProcedure(z.object({ password }), vaultState, changing),
  /** Encrypts the whole vault anew under a new key, with the present password and a new, typed-back code. */
  'keys.changeVaultKey': appProcedure(z.object({ jobId, current: password, typed }), keysOverview, [
    ...changing,
    ...guessing,
    'vault.damaged',
    'vault.inUse',
    'cancelled',
  ]),
  /** Lets this computer's key store open the vault too, or no longer. */
  'keys.useKeystore': appProcedure(z.object({ on: z.boolean() }), keysOverview, [
    ...writing,
    'busy',
    'keystore.unprotected',
    'keystore.broken',
  ]),
  /** Unlocks with this computer's key store. */
  'keys.unlockWithKeystore': appProcedure(z.object({ ref: z.string() }), vaultState, [
    ...errorsOfOpening,
    'keystore.broken',
    'keystore.unprotected',
  ]),
  /** Says whether a password or code opens the vault, and changes nothing. */
  'keys.try': appProcedure(z.object({ secret }), z.void(), [...changing, ...guessing, 'code.none']),
};
