import { expect, test } from 'vitest';
import { keptUntil, type Thinnable, versionsToThin } from '../../../shared/domain/history.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const start = Date.parse('2026-01-05T08:00:00.000Z'); // a Monday

/** A version every `step` milliseconds for so long, oldest first. */
function every(step: number, span: number): Thinnable[] {
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, at) => ({
    number: at + 1,
    savedAt: new Date(start + at * step).toISOString(),
  }));
}

const left = (versions: readonly Thinnable[], now: number) => {
  const over = new Set(versionsToThin(versions, new Date(now)));
  return versions.filter(({ number }) => !over.has(number));
};

test('nothing is thinned for seven days', () => {
  const versions = every(10 * 60 * 1000, day);
  expect(left(versions, start + 7 * day)).toEqual(versions);
});

test('after a week the last version of each hour stays, and the very first', () => {
  const versions = every(10 * 60 * 1000, 3 * hour - 1);
  expect(left(versions, start + 8 * day).map(({ number }) => number)).toEqual([1, 6, 12, 18]);
});

test('after a month the last version of each day stays, after a year that of each week from Monday', () => {
  const versions = every(6 * hour, 14 * day);
  const days = left(versions, versions.length * 6 * hour + start + 31 * day);
  expect(days.map(({ savedAt }) => savedAt.slice(8, 10)).slice(1, 4)).toEqual(['05', '06', '07']);
  const weeks = left(versions, start + 400 * day);
  expect(weeks.map(({ savedAt }) => savedAt.slice(5, 10))).toEqual(['01-05', '01-11', '01-18', '01-19']);
});

test('the first, the newest and pinned versions stay for good', () => {
  const versions = every(60_000, hour - 60_000);
  const over = versionsToThin(versions, new Date(start + 4000 * day), new Set([30]));
  const stay = versions.map(({ number }) => number).filter((number) => !over.includes(number));
  expect(stay).toEqual([1, 30, 60]);
});

test('thinning every day leaves what thinning once would have left', () => {
  const versions = every(7 * hour, 200 * day);
  const end = start + 700 * day;
  let kept: Thinnable[] = versions;
  for (let now = start; now <= end; now += day) {
    const written = kept.filter(({ savedAt }) => Date.parse(savedAt) <= now);
    const later = kept.slice(written.length);
    kept = [...left(written, now), ...later];
  }
  expect(kept).toEqual(left(versions, end));
});

test('a version is there until the time that was told, and gone after it', () => {
  const versions = every(5 * hour, 60 * day);
  for (const [at, version] of versions.entries()) {
    const until = keptUntil(versions, at);
    if (until === null) {
      expect(left(versions, start + 9000 * day)).toContainEqual(version);
      continue;
    }
    expect(left(versions, Date.parse(until))).toContainEqual(version);
    expect(left(versions, Date.parse(until) + 1)).not.toContainEqual(version);
  }
});

test('a clock that was set back thins nothing', () => {
  const versions = every(60_000, hour);
  expect(versionsToThin(versions, new Date(start - 100 * day))).toEqual([]);
});
