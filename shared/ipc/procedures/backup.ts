import { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import { appProcedure } from '../procedure.ts';
import { chosenPlace, knownVault } from './vault.ts';

/** What a backup turned out to hold. Counts are known only when the password opened it. */
export const backupReport = z.object({
  fileName: z.string(),
  place: z.string(),
  bytes: z.int(),
  madeAt: z.iso.datetime(),
  generation: z.int(),
  opened: z.boolean(),
  mentees: z.int().nullable(),
  sessions: z.int().nullable(),
});
export type BackupReport = z.infer<typeof backupReport>;

const reading = [
  'backup.notABackup',
  'backup.truncated',
  'backup.altered',
  'backup.newer',
  'password.empty',
  'password.wrong',
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

const jobId = z.string().min(8).max(64);

export const backupProcedures = {
  /** Asks where, writes one encrypted file, reopens and checks it; null when the dialog is dismissed. */
  'backup.make': appProcedure(z.object({ jobId }), backupReport.nullable(), [
    ...reading,
    'vault.locked',
    'file.exists',
  ]),
  'backup.chooseFile': appProcedure(z.void(), chosenPlace.nullable()),
  /** Checks a backup without restoring it: its structure and digests, and with a password every page of the database. */
  'backup.verify': appProcedure(
    z.object({ jobId, file: z.string(), password: z.string().max(1024).nullable() }),
    backupReport,
    reading,
  ),
  /** Restores into a new vault beside the others, or into a chosen empty place; never over an existing vault. */
  'backup.restore': appProcedure(
    z.object({
      jobId,
      file: z.string(),
      password: z.string().max(1024),
      name: z.string().trim().min(1).max(80),
      place: z.string().nullable(),
    }),
    z.object({ report: backupReport, vault: knownVault }),
    [...reading, 'vault.exists', 'vault.syncedFolder', 'vault.networkFolder'],
  ),
};
