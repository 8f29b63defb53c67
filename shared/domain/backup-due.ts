import type { ErrorCode } from '../ipc/errors.ts';
import type { BackupSchedule } from './backup-plan.ts';
import { dayNumber, startOfDay } from './calendar.ts';

/** What decides whether a folder is due. */
export interface FolderRecord {
  readonly schedule: BackupSchedule;
  readonly addedAt: Date;
  /**
   * When the backup that was entered last was made. Not the newest by date: after a clock that ran ahead was put right, a
   * backup of "tomorrow" must not keep today's from being made.
   */
  readonly lastMadeAt: Date | null;
  /** What kept the last attempt from succeeding, until one succeeds. */
  readonly failure: { readonly code: ErrorCode; readonly at: Date } | null;
}

const days = { daily: 1, weekly: 7 } as const;

/** A folder that failed, other than by being away, is left alone for so long, in milliseconds. */
const pauseAfterFailure = 60 * 60 * 1000;

/**
 * Whether a backup is owed to a folder, whatever may keep it from being made now. Daily: none was entered yet this day.
 * Weekly: the last is seven days or more ago. A last one dated in the future counts for nothing: the clock was set back.
 * After each lock: the one of the last lock failed.
 */
export function isOwed({ schedule, lastMadeAt, failure }: FolderRecord, now: Date): boolean {
  if (schedule === 'after-lock') return failure !== null;
  if (lastMadeAt === null) return true;
  const passed = dayNumber(now) - dayNumber(lastMadeAt);
  return passed < 0 || passed >= days[schedule];
}

/**
 * Whether a backup should be started while the vault is open. However many days were missed, one backup makes up for
 * all of them. A folder that was away is tried as soon as it is back.
 */
export function isDueWhileOpen(folder: FolderRecord, now: Date): boolean {
  if (!isOwed(folder, now)) return false;
  const { failure } = folder;
  if (failure === null || failure.code === 'backup.targetMissing') return true;
  const since = now.getTime() - failure.at.getTime();
  return since < 0 || since >= pauseAfterFailure;
}

/** When the next backup of a folder is due; null for after each lock, which nobody knows beforehand. */
export function dueAt(folder: FolderRecord, now: Date): Date | null {
  const { schedule, addedAt, lastMadeAt } = folder;
  if (schedule === 'after-lock') return null;
  if (lastMadeAt === null) return addedAt;
  if (dayNumber(lastMadeAt) > dayNumber(now)) return now;
  return startOfDay(lastMadeAt, days[schedule]);
}
