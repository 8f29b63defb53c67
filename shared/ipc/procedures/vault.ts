import { z } from 'zod';
import { mentorProfile } from '../../domain/mentor-profile.ts';
import { secret } from '../../domain/secret.ts';
import type { ErrorCode } from '../errors.ts';
import { appProcedure, vaultProcedure } from '../procedure.ts';

/** A vault known to this computer. `place` is shown to the mentor; `ref` is what calls name it by. */
export const knownVault = z.object({
  ref: z.string(),
  name: z.string(),
  place: z.string(),
  sample: z.boolean(),
  lastOpened: z.iso.datetime().nullable(),
  /** Whether this computer's key store opens it too. */
  keystore: z.boolean(),
  /** When a restored backup took its place, while the vault of before is still kept and can be put back. */
  replacedAt: z.iso.datetime().nullable(),
});
export type KnownVault = z.infer<typeof knownVault>;

/** Something found while opening that the mentor should know of, and that did not keep the vault shut. */
export const vaultNotice = z.object({
  code: z.enum([
    'keys-outdated',
    'rolled-back',
    'clock-set-back',
    'keystore-broken',
    // text that a full disk had no room for: written now, kept in the history beside a newer one, kept with a session in
    // the bin, belonging to nothing in this vault, or still waiting
    'text-put-back',
    'text-kept-aside',
    'text-in-bin',
    'text-stranded',
    'text-waiting',
    // the disk has no room even for the space that keeps such text
    'reserve-missing',
  ]),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type VaultNotice = z.infer<typeof vaultNotice>;

/** What has to be done before an opened vault shows its pages: typing the new code back, or a new password. */
export const unfinishedBusiness = z.enum(['code', 'password']);
export type UnfinishedBusiness = z.infer<typeof unfinishedBusiness>;

export const vaultState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('closed') }),
  z.object({ state: z.literal('locked'), vault: knownVault }),
  z.object({ state: z.literal('unfinished'), vault: knownVault, needs: unfinishedBusiness }),
  z.object({
    state: z.literal('open'),
    vault: knownVault,
    /** The medium takes no changes: everything can be read. */
    readOnly: z.boolean(),
    /** It was locked in this run of the program: the mentor is shown where they were. */
    resume: z.boolean(),
    notices: z.array(vaultNotice),
  }),
]);
export type VaultState = z.infer<typeof vaultState>;

/** A folder or file the mentor picked in a dialog of the system. The token stands for the path. */
export const chosenPlace = z.object({ token: z.string(), shown: z.string() });
export type ChosenPlace = z.infer<typeof chosenPlace>;

export const errorsOfOpening = [
  'password.empty',
  'password.wrong',
  'password.replaced',
  'code.empty',
  'code.mistyped',
  'code.wrong',
  'code.none',
  'unlock.wait',
  'vault.locked',
  'vault.notAVault',
  'vault.newer',
  'vault.damaged',
  'vault.inUse',
  'vault.syncedFolder',
  'vault.networkFolder',
  'vault.keysDamaged',
  'vault.keysHostile',
  'file.diskFull',
  'file.readOnly',
  'file.notFound',
  'file.io',
] as const satisfies readonly ErrorCode[];

export const vaultProcedures = {
  'vault.state': appProcedure(z.void(), vaultState),
  'vault.known': appProcedure(z.void(), z.array(knownVault)),
  /** Asks the mentor for an empty or new folder; null when the dialog is dismissed. */
  'vault.choosePlace': appProcedure(z.void(), chosenPlace.nullable()),
  'vault.create': appProcedure(
    z.object({
      name: z.string().trim().min(1).max(80),
      mentorName: z.string().trim().min(1).max(120),
      password: z.string().max(1024),
      place: z.string().nullable(),
    }),
    vaultState,
    [...errorsOfOpening, 'password.weak', 'vault.exists', 'vault.withinVault'],
  ),
  /** Shows the folder dialog and remembers the vault found there; null when dismissed. */
  'vault.locate': appProcedure(z.void(), knownVault.nullable(), errorsOfOpening),
  /** Chooses which vault the unlock screen asks about. */
  'vault.select': appProcedure(z.object({ ref: z.string() }), vaultState, errorsOfOpening),
  'vault.unlock': appProcedure(z.object({ ref: z.string(), secret }), vaultState, errorsOfOpening),
  /** Opens the sample vault with the worked examples, making it first where there is none. */
  'vault.openSample': appProcedure(z.void(), vaultState, [
    ...errorsOfOpening,
    'vault.exists',
    'vault.withinVault',
  ]),
  /** Takes a vault off the list of known ones; its files stay where they are. */
  'vault.forget': appProcedure(z.object({ ref: z.string() }), z.void(), ['file.io']),
  'mentor.profile': vaultProcedure(z.void(), mentorProfile),
  'mentor.changeProfile': vaultProcedure(mentorProfile, mentorProfile),
};
