import { describe, expect, it } from 'vitest';
import { type KeepRule, usualKeepRule } from '../../../shared/domain/backup-plan.ts';
import { backupsToLetGo, type RotatingBackup } from '../../../shared/domain/backup-rotation.ts';
import { dayNumber, monthNumber, weekNumber } from '../../../shared/domain/calendar.ts';

const backup = (madeAt: Date, at = 0): RotatingBackup => ({ id: `${madeAt.toISOString()} ${at}`, madeAt });

/** One a day at noon, oldest first, the last on 21 November 2026, a Saturday. */
const daily = (count: number) =>
  Array.from({ length: count }, (_, at) => backup(new Date(2026, 10, 21 - (count - 1 - at), 12)));
const evening = new Date(2026, 10, 21, 20);

const keptOf = (backups: readonly RotatingBackup[], keep: KeepRule, now = evening) => {
  const letGo = new Set(backupsToLetGo(backups, keep, now));
  return backups.filter(({ id }) => !letGo.has(id));
};
const daysOf = (backups: readonly RotatingBackup[]) =>
  backups.map(({ madeAt }) => `${madeAt.getMonth() + 1}-${madeAt.getDate()}`);

describe('the keep rule', () => {
  it('keeps one of each of the last seven days', () => {
    const kept = keptOf(daily(30), { daily: 7, weekly: 0, monthly: 0 });
    expect(daysOf(kept)).toEqual(['11-15', '11-16', '11-17', '11-18', '11-19', '11-20', '11-21']);
  });

  it('keeps the newest of each of the last weeks, which begin on Monday', () => {
    const kept = keptOf(daily(40), { daily: 1, weekly: 4, monthly: 0 });
    expect(daysOf(kept)).toEqual(['11-1', '11-8', '11-15', '11-21']);
  });

  it('keeps the newest of each of the last months', () => {
    const kept = keptOf(daily(120), { daily: 1, weekly: 0, monthly: 3 });
    expect(daysOf(kept)).toEqual(['9-30', '10-31', '11-21']);
  });

  it('settles at 7 days, 5 weeks and 12 months after years of daily backups', () => {
    let kept: RotatingBackup[] = [];
    const start = new Date(2022, 0, 1, 12);
    for (let day = 0; day < 1500; day += 1) {
      const now = new Date(start.getFullYear(), start.getMonth(), start.getDate() + day, 12);
      kept = keptOf([...kept, backup(now)], usualKeepRule, now);
    }
    expect(kept.length).toBeLessThanOrEqual(7 + 5 + 12);
    expect(new Set(kept.map(({ madeAt }) => monthNumber(madeAt))).size).toBe(12);
  });

  it('keeps the newest of a day only', () => {
    const day = [9, 12, 15].map((hour) => backup(new Date(2026, 10, 21, hour)));
    expect(keptOf(day, { daily: 7, weekly: 0, monthly: 0 })).toEqual(day.slice(2));
  });

  it('loses nothing by a long pause: only days that have a backup count', () => {
    const before = daily(7);
    const afterAYear = new Date(2027, 10, 21, 12);
    expect(keptOf(before, { daily: 7, weekly: 0, monthly: 0 }, afterAYear)).toEqual(before);
  });

  it('leaves those alone that a wrong clock dated ahead, and does not count them', () => {
    const ahead = Array.from({ length: 9 }, (_, at) => backup(new Date(2030, 0, 1 + at)));
    const real = daily(7);
    expect(keptOf([...ahead, ...real], { daily: 7, weekly: 0, monthly: 0 })).toEqual([...ahead, ...real]);
  });

  it('keeps the one entered last, also when the clock was set back before it was made', () => {
    const late = backup(new Date(2026, 5, 1, 12));
    expect(keptOf([...daily(30), late], { daily: 1, weekly: 0, monthly: 0 })).toContainEqual(late);
  });
});

/** A repeatable source of numbers in [0, 1): the linear congruential generator of Numerical Recipes. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each(Array.from({ length: 60 }, (_, seed) => seed))('with backups at any times (%i)', (seed) => {
  const next = numbersFrom(seed + 1);
  const below = (limit: number) => Math.floor(next() * limit);
  const keep = { daily: 1 + below(9), weekly: below(7), monthly: below(14) };
  const now = new Date(2026, 10, 21, below(24));
  const backups = Array.from({ length: below(60) }, (_, at) =>
    backup(new Date(now.getTime() - (next() - 0.1) * 500 * 86_400_000), at),
  );
  const letGo = backupsToLetGo(backups, keep, now);
  const kept = backups.filter(({ id }) => !letGo.includes(id));

  it('names only what is there, and each once', () => {
    expect(new Set(letGo).size).toBe(letGo.length);
    expect(backups.map(({ id }) => id)).toEqual(expect.arrayContaining(letGo));
  });

  it('never lets the one entered last go, nor the newest, nor one dated ahead', () => {
    const past = backups.filter(({ madeAt }) => madeAt <= now);
    const newest = past.toSorted((a, b) => a.madeAt.getTime() - b.madeAt.getTime()).at(-1);
    for (const safe of [backups.at(-1), newest, ...backups.filter(({ madeAt }) => madeAt > now)])
      if (safe !== undefined) expect(letGo).not.toContain(safe.id);
  });

  it('keeps a backup of every period that it promises', () => {
    const past = (some: readonly RotatingBackup[]) => some.filter(({ madeAt }) => madeAt <= now);
    const periods: [(moment: Date) => number, number][] = [
      [dayNumber, keep.daily],
      [weekNumber, keep.weekly],
      [monthNumber, keep.monthly],
    ];
    for (const [period, count] of periods) {
      const last = (some: readonly RotatingBackup[]) =>
        [...new Set(past(some).map(({ madeAt }) => period(madeAt)))].sort((a, b) => b - a).slice(0, count);
      expect(last(kept)).toEqual(last(backups));
    }
  });

  it('keeps no more than it must', () => {
    const ahead = backups.filter(({ madeAt }) => madeAt > now).length;
    expect(kept.length).toBeLessThanOrEqual(keep.daily + keep.weekly + keep.monthly + ahead + 1);
  });

  it('lets nothing go when it is asked a second time', () => {
    expect(backupsToLetGo(kept, keep, now)).toEqual([]);
  });
});
