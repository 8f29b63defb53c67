import { z } from 'zod';
import { secret } from '../../shared/domain/secret.ts';
import { slotKind } from '../../shared/ipc/procedures/keys.ts';
import { unfinishedBusiness } from '../../shared/ipc/procedures/vault.ts';

const bytes = z.instanceof(Uint8Array);
const needs = unfinishedBusiness.nullable();
const password = z.string();

/** What opens a vault, as main hands it to the vault's process. */
export const vaultSecret = z.union([secret, z.object({ kind: z.literal('keystore'), bytes })]);

const slots = z.object({
  slots: z.array(z.object({ kind: slotKind, createdAt: z.iso.datetime() })),
  keyMadeAt: z.iso.datetime(),
  exposedSince: z.iso.datetime().nullable(),
});
export type SlotsOverview = z.infer<typeof slots>;

/** What a copy of the database under another key is made with; the receiver overwrites both keys. */
const nextTicket = z.object({ folder: z.string(), id: z.string(), key: bytes, next: bytes });

/** What main asks of the vault about what opens it. */
export const keysVaultCalls = {
  'keys.slots': { input: z.void(), output: slots },
  'keys.offer': { input: z.void(), output: z.object({ code: z.string(), offeredAt: z.iso.datetime() }) },
  'keys.confirm': { input: z.object({ typed: z.string() }), output: z.object({ needs }) },
  'keys.withdraw': { input: z.void(), output: z.void() },
  'keys.changePassword': { input: z.object({ current: password, password }), output: z.void() },
  'keys.setPassword': { input: z.object({ password }), output: z.object({ needs }) },
  'keys.prove': { input: z.object({ secret }), output: z.void() },
  /** Lets the secret open the vault that is handed to the computer's key store; overwritten here. */
  'keys.addKeystore': { input: z.object({ bytes }), output: z.void() },
  'keys.dropKeystore': { input: z.void(), output: z.void() },
  'keys.beginChange': { input: z.object({ current: password, typed: z.string() }), output: z.void() },
  'keys.nextTicket': { input: z.void(), output: nextTicket },
  /** False when something was written since the ticket was given: another one is needed. */
  'keys.finishChange': { input: z.void(), output: z.boolean() },
  'keys.abandonChange': { input: z.void(), output: z.void() },
} as const;

export const keysJobCalls = {
  'keys.makeNext': { input: nextTicket, output: z.void() },
} as const;
