import { z } from 'zod';
import { backupSchedule, keepRule } from '../../shared/domain/backup-plan.ts';
import { vaultStanding } from '../../shared/domain/check-rollback.ts';
import { id } from '../../shared/domain/fields.ts';
import { secret } from '../../shared/domain/secret.ts';
import { errorCode } from '../../shared/ipc/failure.ts';
import { madeBackup } from '../vault/backup/books/register.ts';

const bytes = z.instanceof(Uint8Array);
const instant = z.iso.datetime();
const plan = z.object({ schedule: backupSchedule, keep: keepRule });

const target = plan.extend({
  id,
  place: z.string(),
  apart: z.boolean(),
  lastVerifiedAt: instant.nullable(),
  lastFailure: errorCode.nullable(),
  dueAt: instant.nullable(),
  /** A backup is missing in it, whatever keeps it from being made. */
  owed: z.boolean(),
  /** It should get one now. */
  due: z.boolean(),
});
export type KnownTarget = z.infer<typeof target>;

const registered = madeBackup.extend({
  id,
  state: z.enum(['kept', 'rotated', 'destroyed']),
  endedAt: instant.nullable(),
});
export type KnownBackup = z.infer<typeof registered>;

/** The slots in force, by the digests that the vault notes. */
const live = z.object({
  keyId: z.string(),
  slots: z.object({ password: z.string().nullable(), recovery: z.string().nullable() }),
});
export type Live = z.infer<typeof live>;

/** What lets a closed vault be backed up. It holds no key that opens anything. */
const closedTicket = z.object({
  folder: z.string(),
  manifestKey: bytes,
  pageKey: bytes,
  /** Seals what the vault has to be told when it is next open. */
  noteKey: bytes,
  live,
  /** Rows of each table, counted as the last thing before closing. */
  tables: z.record(z.string(), z.int()),
  targets: z.array(target),
});
export type ClosedTicket = z.infer<typeof closedTicket>;

/** What main asks of the vault about its backups. */
export const backupVaultCalls = {
  /**
   * The open vault's folder and a copy of its key, for the job process alone; the receiver overwrites it. With `count` the
   * generation goes up by one, so that the backup can be told from the one before.
   */
  'backup.ticket': {
    input: z.object({ count: z.boolean() }),
    output: z.object({ folder: z.string(), key: bytes }),
  },
  /** What a backup after locking needs; null when no folder wants one then. */
  'backup.closedTicket': { input: z.void(), output: closedTicket.nullable() },
  'backup.register': { input: madeBackup, output: z.void() },
  /** Tells the vault what was done while it was closed. */
  'backup.takeNote': { input: z.object({ note: bytes }), output: z.void() },
  'backup.books': {
    input: z.void(),
    output: z.object({
      /** The vault's own. */
      folder: z.string(),
      live,
      targets: z.array(target),
      registered: z.array(registered),
      lastRehearsedAt: instant.nullable(),
    }),
  },
  'backup.addTarget': { input: plan.extend({ place: z.string(), apart: z.boolean() }), output: z.void() },
  'backup.changeTarget': { input: plan.extend({ id }), output: z.void() },
  'backup.removeTarget': { input: z.object({ id }), output: z.void() },
  'backup.noteFailure': { input: z.object({ id, code: errorCode }), output: z.void() },
  /** The backups of a folder that its keep rule lets go. */
  'backup.letGo': { input: z.object({ id }), output: z.array(registered) },
  'backup.end': {
    input: z.object({ id, state: z.enum(['rotated', 'destroyed']) }),
    output: z.void(),
  },
  'backup.noteRehearsal': {
    input: z.object({ id, openedWith: z.enum(['password', 'recovery']), faithful: z.boolean() }),
    output: z.void(),
  },
} as const;

const report = z.object({
  vaultId: z.string(),
  generation: z.int(),
  madeAt: instant,
  bytes: z.int(),
  sha256: z.string(),
  manifestSha256: z.string(),
  keyId: z.string().nullable(),
  secrets: z.array(z.string()).readonly(),
  opened: z.boolean(),
  tables: z.record(z.string(), z.int()),
});
export type JobReport = z.infer<typeof report>;

const difference = z.object({ table: z.string(), inBackup: z.int(), inVault: z.int() });
const { contents } = madeBackup.shape;
const made = report.extend({ file: z.string(), contents });
export type MadeReport = z.infer<typeof made>;

/** A backup as a file that may or may not still be there, and what it is known by. */
const knownFile = z.object({ file: z.string(), bytes: z.int(), manifestSha256: z.string() });

/** What main asks of the process that does one long job and ends. */
export const backupJobCalls = {
  /** Into a file of the mentor's choice, or into a folder under a name of its own. */
  'backup.make': {
    input: z.object({
      folder: z.string(),
      key: bytes,
      target: z.string().nullable(),
      place: z.string().nullable(),
    }),
    output: made,
  },
  /** Backs a closed vault up with derived keys alone. */
  'backup.makeClosed': {
    input: z.object({
      folder: z.string(),
      place: z.string(),
      standing: vaultStanding,
      live,
      manifestKey: bytes,
      pageKey: bytes,
    }),
    output: report.extend({ file: z.string() }),
  },
  'backup.verify': {
    input: z.object({ file: z.string(), secret: secret.nullable(), scratch: z.string() }),
    output: report,
  },
  'backup.restore': { input: z.object({ file: z.string(), secret, folder: z.string() }), output: report },
  /** Takes the place of a locked vault, and gives it back, or for good. Each says since when the vault in place is there. */
  'backup.restoreOver': {
    input: z.object({ file: z.string(), secret, folder: z.string() }),
    output: z.object({ report, replacedAt: instant }),
  },
  'backup.undoRestore': {
    input: z.object({ folder: z.string() }),
    output: z.object({ replacedAt: instant }),
  },
  'backup.keepRestore': { input: z.object({ folder: z.string() }), output: z.void() },
  'backup.rehearse': {
    input: z.object({
      file: z.string(),
      secret,
      noted: z.object({ sha256: z.string(), contents }),
      folder: z.string(),
      key: bytes,
      scratch: z.string(),
    }),
    output: z.object({
      report,
      comparison: z.object({
        differences: z.array(difference).readonly(),
        faithful: z.boolean(),
        changedSince: z.boolean(),
      }),
    }),
  },
  /** Removes a backup, once it is sure that the file is that backup. */
  'backup.remove': { input: knownFile, output: z.enum(['removed', 'missing', 'another']) },
} as const;
