import { z } from 'zod';
import { type FolderRecord, isDueWhileOpen } from '../../../../shared/domain/backup-due.ts';
import { type BackupSchedule, backupSchedule, type KeepRule } from '../../../../shared/domain/backup-plan.ts';
import { AlcoveError, type ErrorCode } from '../../../../shared/ipc/errors.ts';
import { errorCode } from '../../../../shared/ipc/failure.ts';
import type { ReadableDb, WritableDb } from '../../db.ts';

/** A folder that backups go to, as the vault knows it. Whether it is there now is for others to see. */
export interface Target extends FolderRecord {
  readonly id: string;
  /** The folder's path; it stands nowhere but in the vault. */
  readonly place: string;
  readonly keep: KeepRule;
  /** Whether it was on another medium than the vault when it was added. */
  readonly apart: boolean;
  readonly lastVerifiedAt: string | null;
}

const select = `
  SELECT t.id, t.place, t.schedule, t.keep_daily AS daily, t.keep_weekly AS weekly, t.keep_monthly AS monthly,
    t.added_at AS addedAt, t.apart, t.failure, t.failed_at AS failedAt,
    last.made_at AS lastMadeAt, last.verified_at AS lastVerifiedAt
  FROM backup_targets t
  LEFT JOIN backup_register last ON last.rowid =
    (SELECT max(r.rowid) FROM backup_register r WHERE r.place = t.place AND r.state = 'kept')`;

const row = z.object({
  id: z.string(),
  place: z.string(),
  schedule: backupSchedule,
  daily: z.int(),
  weekly: z.int(),
  monthly: z.int(),
  addedAt: z.coerce.date(),
  apart: z.int().transform((value) => value === 1),
  failure: errorCode.nullable(),
  failedAt: z.coerce.date().nullable(),
  lastMadeAt: z.coerce.date().nullable(),
  lastVerifiedAt: z.string().nullable(),
});

function toTarget(found: unknown): Target {
  const { daily, weekly, monthly, failure, failedAt, ...rest } = row.parse(found);
  const failed = failure === null || failedAt === null ? null : { code: failure, at: failedAt };
  return { ...rest, keep: { daily, weekly, monthly }, failure: failed };
}

/** Every folder, in the order in which they were added. */
export function listTargets(db: ReadableDb): Target[] {
  return db.prepare(`${select} ORDER BY t.rowid`).all().map(toTarget);
}

/** @throws AlcoveError `record.notFound` */
export function findTarget(db: ReadableDb, id: string): Target {
  const found = db.prepare(`${select} WHERE t.id = ?`).get(id);
  if (found === undefined) throw new AlcoveError('record.notFound');
  return toTarget(found);
}

/** The folders that should get a backup while the vault is open. */
export const listDue = (db: ReadableDb, now: Date): Target[] =>
  listTargets(db).filter((target) => isDueWhileOpen(target, now));

export interface Plan {
  readonly schedule: BackupSchedule;
  readonly keep: KeepRule;
}

/** Adds a folder. One that is known already gets the new plan. */
export function addTarget(
  db: WritableDb,
  { id, place, apart, schedule, keep, at }: Plan & { id: string; place: string; apart: boolean; at: Date },
): void {
  db.prepare(
    `INSERT INTO backup_targets (id, place, schedule, keep_daily, keep_weekly, keep_monthly, added_at, apart)
     VALUES (:id, :place, :schedule, :daily, :weekly, :monthly, :at, :apart)
     ON CONFLICT (place) DO UPDATE SET schedule = :schedule, apart = :apart,
       keep_daily = :daily, keep_weekly = :weekly, keep_monthly = :monthly`,
  ).run({ id, place, schedule, ...keep, at: at.toISOString(), apart: apart ? 1 : 0 });
}

/** @throws AlcoveError `record.notFound` */
export function changeTarget(db: WritableDb, { id, schedule, keep }: Plan & { id: string }): void {
  const { changes } = db
    .prepare(
      `UPDATE backup_targets SET schedule = :schedule, keep_daily = :daily, keep_weekly = :weekly,
         keep_monthly = :monthly WHERE id = :id`,
    )
    .run({ id, schedule, ...keep });
  if (changes === 0) throw new AlcoveError('record.notFound');
}

/** Forgets a folder; what was backed up to it stays there and in the register. @throws AlcoveError `record.notFound` */
export function removeTarget(db: WritableDb, id: string): void {
  const { changes } = db.prepare('DELETE FROM backup_targets WHERE id = ?').run(id);
  if (changes === 0) throw new AlcoveError('record.notFound');
}

/** Remembers why a folder got no backup, until it gets one. The folder may have been removed meanwhile. */
export function noteFailure(db: WritableDb, id: string, code: ErrorCode, at: Date): void {
  db.prepare('UPDATE backup_targets SET failure = ?, failed_at = ? WHERE id = ?').run(
    code,
    at.toISOString(),
    id,
  );
}

/** A backup arrived in a folder: whatever was wrong with it is over. */
export function clearFailure(db: WritableDb, place: string): void {
  db.prepare('UPDATE backup_targets SET failure = NULL, failed_at = NULL WHERE place = ?').run(place);
}
