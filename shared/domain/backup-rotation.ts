import type { KeepRule } from './backup-plan.ts';
import { dayNumber, monthNumber, weekNumber } from './calendar.ts';

/** A verified backup that was made for a folder by its plan and is still there. */
export interface RotatingBackup {
  readonly id: string;
  readonly madeAt: Date;
}

/**
 * Which backups of one folder the keep rule lets go: all but the newest of each of the last days, weeks (from Monday) and
 * months that have any, as many as the rule says. Periods without a backup count for nothing, so that a long pause costs
 * none. Never let go are the one that was entered last, whatever its date, and those dated after `now`: the clock was
 * wrong when they were made, and they would push the real ones out.
 *
 * @param backups of one vault in one folder, in the order in which they were entered
 * @returns ids, oldest first
 */
export function backupsToLetGo(backups: readonly RotatingBackup[], keep: KeepRule, now: Date): string[] {
  const newestFirst = backups
    .map((backup, entered) => ({ ...backup, entered }))
    .filter(({ madeAt }) => madeAt <= now)
    .toSorted((a, b) => b.madeAt.getTime() - a.madeAt.getTime() || b.entered - a.entered);
  const kept = new Set([backups.at(-1)?.id]);
  const keepNewestOf = (period: (moment: Date) => number, count: number) => {
    const seen = new Set<number>();
    for (const { id, madeAt } of newestFirst) {
      if (seen.has(period(madeAt))) continue;
      if (seen.size === count) return;
      seen.add(period(madeAt));
      kept.add(id);
    }
  };
  keepNewestOf(dayNumber, keep.daily);
  keepNewestOf(weekNumber, keep.weekly);
  keepNewestOf(monthNumber, keep.monthly);
  return newestFirst
    .toReversed()
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => id);
}
