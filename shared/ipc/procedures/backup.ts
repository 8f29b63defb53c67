import { z } from 'zod';
import { backupSchedule, keepRule } from '../../domain/backup-plan.ts';
import { id } from '../../domain/fields.ts';
import { secret } from '../../domain/secret.ts';
import type { ErrorCode } from '../errors.ts';
import { errorCode } from '../failure.ts';
import { appProcedure } from '../procedure.ts';
import { chosenPlace, knownVault } from './vault.ts';

/** What a backup turned out to hold. Counts are known only when a password or code opened it. */
export const backupReport = z.object({
  fileName: z.string(),
  place: z.string(),
  bytes: z.int(),
  madeAt: z.iso.datetime(),
  generation: z.int(),
  opened: z.boolean(),
  mentees: z.int().nullable(),
  sessions: z.int().nullable(),
  /** The known vault of this computer that it is a backup of. */
  vaultRef: z.string().nullable(),
});
export type BackupReport = z.infer<typeof backupReport>;

/** A folder that backups go to. */
export const backupTarget = z.object({
  id,
  place: z.string(),
  schedule: backupSchedule,
  keep: keepRule,
  /** `missing`: the folder is not there now, as a stick that is not plugged in; the backup is made up for later. */
  state: z.enum(['ready', 'missing', 'failed']),
  lastVerifiedAt: z.iso.datetime().nullable(),
  lastFailure: errorCode.nullable(),
  /** When the next one is due; null for after each lock. */
  dueAt: z.iso.datetime().nullable(),
});
export type BackupTarget = z.infer<typeof backupTarget>;

/** One backup that was made of this vault, as long as the vault remembers it. */
export const registeredBackup = z.object({
  id,
  fileName: z.string(),
  place: z.string(),
  madeAt: z.iso.datetime(),
  generation: z.int(),
  bytes: z.int(),
  verifiedAt: z.iso.datetime(),
  origin: z.enum(['by-hand', 'scheduled']),
  /** `rotated`: removed by the keep rule. `destroyed`: the mentor said so, or had Alcove remove it. */
  state: z.enum(['kept', 'rotated', 'destroyed']),
  endedAt: z.iso.datetime().nullable(),
  /** A password or code that was since replaced still opens it. */
  opensWithOldSecret: z.boolean(),
  /** It holds a key that no longer opens the live vault. */
  holdsOldKey: z.boolean(),
});
export type RegisteredBackup = z.infer<typeof registeredBackup>;

export const backupStanding = z.object({
  lastVerifiedAt: z.iso.datetime().nullable(),
  /** Folders whose backup is due and could not be made yet. */
  waiting: z.int(),
  lastRehearsedAt: z.iso.datetime().nullable(),
  oldSecretBackups: z.int(),
});
export type BackupStanding = z.infer<typeof backupStanding>;

/** What a rehearsal found: the backup was restored into a scratch place, opened, compared and removed again. */
export const rehearsalReport = z.object({
  report: backupReport,
  openedWith: z.enum(['password', 'recovery']),
  rehearsedAt: z.iso.datetime(),
  /** Rows of the backup and of the vault now, for each table whose count or content differs; empty when all is the same. */
  differences: z.array(z.object({ table: z.string(), inBackup: z.int(), inVault: z.int() })),
  /** Whether the restored content is, digest for digest, what the vault held when the backup was made. */
  faithful: z.boolean(),
  /** Whether the vault has changed since the backup was made. */
  changedSince: z.boolean(),
});
export type RehearsalReport = z.infer<typeof rehearsalReport>;

const reading = [
  'backup.notABackup',
  'backup.truncated',
  'backup.altered',
  'backup.newer',
  'password.empty',
  'password.wrong',
  'code.empty',
  'code.mistyped',
  'code.wrong',
  'code.none',
  'vault.keysHostile',
  'vault.keysDamaged',
  'vault.newer',
  'vault.damaged',
  'file.notFound',
  'file.diskFull',
  'file.readOnly',
  'file.io',
  'cancelled',
] as const satisfies readonly ErrorCode[];

/** Reading and writing what the open vault knows of its backups. */
const ofBooks = [
  'vault.locked',
  'vault.damaged',
  'record.notFound',
  'file.diskFull',
  'file.readOnly',
  'file.io',
] as const satisfies readonly ErrorCode[];

const jobId = z.string().min(8).max(64);
const plan = z.object({ schedule: backupSchedule, keep: keepRule });

export const backupProcedures = {
  /** Asks where, writes one encrypted file, reopens and checks it; null when the dialog is dismissed. */
  'backup.make': appProcedure(z.object({ jobId }), backupReport.nullable(), [
    ...reading,
    ...ofBooks,
    'vault.inUse',
    'file.exists',
  ]),
  'backup.chooseFile': appProcedure(z.void(), chosenPlace.nullable()),
  'backup.chooseFolder': appProcedure(z.void(), chosenPlace.nullable()),
  /**
   * Checks a backup without restoring it: its structure and digests, and with a password or code every page of the
   * database and what is in it.
   */
  'backup.verify': appProcedure(
    z.object({ jobId, file: z.string(), secret: secret.nullable() }),
    backupReport,
    reading,
  ),
  /** Restores into a new vault beside the others, or into a chosen empty place; never over an existing vault. */
  'backup.restore': appProcedure(
    z.object({
      jobId,
      file: z.string(),
      secret,
      name: z.string().trim().min(1).max(80),
      place: z.string().nullable(),
    }),
    z.object({ report: backupReport, vault: knownVault }),
    [...reading, 'vault.exists', 'vault.withinVault', 'vault.syncedFolder', 'vault.networkFolder'],
  ),
  /** Puts a backup of a known, locked vault in that vault's place and keeps the vault of before until told otherwise. */
  'backup.restoreOver': appProcedure(
    z.object({ jobId, file: z.string(), secret, ref: z.string() }),
    z.object({ report: backupReport, vault: knownVault }),
    [...reading, 'backup.otherVault', 'vault.inUse', 'vault.notAVault', 'restore.undecided'],
  ),
  /** Puts the vault of before back in its place, and keeps the restored one in the same way. */
  'backup.undoRestore': appProcedure(z.object({ ref: z.string() }), knownVault, [
    'restore.nothingToUndo',
    'vault.inUse',
    'vault.notAVault',
    'file.notFound',
    'file.diskFull',
    'file.readOnly',
    'file.io',
  ]),
  /** Removes the vault of before, once the mentor is content with the restored one. */
  'backup.keepRestore': appProcedure(z.object({ ref: z.string() }), knownVault, [
    'restore.nothingToUndo',
    'vault.inUse',
    'vault.notAVault',
    'file.diskFull',
    'file.readOnly',
    'file.io',
  ]),
  'backup.standing': appProcedure(z.void(), backupStanding, ofBooks),
  'backup.targets': appProcedure(z.void(), z.array(backupTarget), ofBooks),
  'backup.addTarget': appProcedure(plan.extend({ place: z.string() }), z.array(backupTarget), [
    ...ofBooks,
    'backup.insideVault',
    'file.notFound',
  ]),
  'backup.changeTarget': appProcedure(plan.extend({ id }), z.array(backupTarget), ofBooks),
  /** Stops backing up to a folder; the backups in it stay. */
  'backup.removeTarget': appProcedure(z.object({ id }), z.array(backupTarget), ofBooks),
  /** Makes the backup of one folder now. */
  'backup.runTarget': appProcedure(z.object({ jobId, id }), backupReport, [
    ...reading,
    ...ofBooks,
    'vault.inUse',
    'backup.targetMissing',
  ]),
  /** Every backup the vault knows of, newest first. */
  'backup.registered': appProcedure(z.void(), z.array(registeredBackup), ofBooks),
  /** Notes that a backup is no more; with `remove`, Alcove takes the file away itself where it finds it. */
  'backup.destroy': appProcedure(z.object({ id, remove: z.boolean() }), z.array(registeredBackup), [
    ...ofBooks,
    'file.notFound',
    'backup.altered',
  ]),
  /** Restores a backup of the open vault into a scratch place, opens it, compares and removes it. */
  'backup.rehearse': appProcedure(z.object({ jobId, id: id.nullable(), secret }), rehearsalReport, [
    ...reading,
    ...ofBooks,
    'backup.targetMissing',
  ]),
};
