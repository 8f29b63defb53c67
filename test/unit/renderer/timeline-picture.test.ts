import { describe, expect, it } from 'vitest';
import { leastGap, markAfter, markOf, placeMarks } from '../../../renderer/timeline/picture/place.ts';
import { ticksBetween } from '../../../renderer/timeline/picture/ticks.ts';
import {
  bringIn,
  type Frame,
  month,
  panBy,
  spanAround,
  wholeView,
  within,
  xOf,
  year,
  zoomAround,
} from '../../../renderer/timeline/picture/view.ts';
import type { TimelineEvent, TimelineKind } from '../../../shared/domain/timeline.ts';
import { dayStart, storyOf } from '../../../shared/domain/timeline-story.ts';

const dayMs = 86_400_000;
const today = '2026-11-21';
const width = 900;

const addDays = (day: string, days: number) =>
  new Date(dayStart(day) + days * dayMs).toISOString().slice(0, 10);
const event = (kind: TimelineKind, on: string, number: number): TimelineEvent => ({
  kind,
  on,
  number,
  subjectId: `${kind} ${number}`,
  title: null,
  status: null,
  until: null,
  transition: null,
  document: null,
});

/** Thirty years with a thousand events: sessions, choices, contracts and goals. */
const thirtyYears = storyOf(
  Array.from({ length: 1000 }, (_, at) => {
    const kinds = ['session', 'session', 'option-chosen', 'contract-agreed'] as const;
    const kind = kinds[at % 5] ?? (at % 10 === 4 ? 'goal-opened' : 'goal-achieved');
    const subjectId = `${Math.floor(at / 10)}`;
    return { ...event(kind, addDays('1996-12-01', at * 10.9), at), subjectId };
  }).reverse(),
  today,
);
const framed = (days: number): Frame => ({ from: 0, to: days * dayMs, width });

describe('the view', () => {
  const frame = framed(10_957);

  it('shows the whole story with a little room at both ends', () => {
    const whole = wholeView(frame);
    expect(xOf(whole, frame.from)).toBeGreaterThan(0);
    expect(xOf(whole, frame.to)).toBeLessThan(width);
    expect(xOf(whole, frame.to) - xOf(whole, frame.from)).toBeGreaterThan(width * 0.9);
  });

  it.each([0, 250, 900])('zooms so that what is under %d px stays there', (x) => {
    const before = spanAround(3 * year, 15 * year, frame);
    const after = zoomAround(before, 2, x, frame);
    expect(after.msPerPx).toBeCloseTo(before.msPerPx / 2, 0);
    expect(after.start + x * after.msPerPx).toBeCloseTo(before.start + x * before.msPerPx, -2);
  });

  it('goes no closer than a week, and no wider than the story', () => {
    const near = zoomAround(wholeView(frame), 1e9, 450, frame);
    expect(near.msPerPx * width).toBeCloseTo(7 * dayMs, -3);
    expect(zoomAround(wholeView(frame), 1e-9, 450, frame)).toEqual(wholeView(frame));
  });

  it('of a story shorter than a year can still show a year, with the story in the middle', () => {
    const short = framed(30);
    const view = spanAround(year, 15 * dayMs, short);
    expect(view.msPerPx * width).toBe(year);
    expect(xOf(view, 15 * dayMs)).toBeCloseTo(width / 2, 5);
  });

  it('cannot be moved beyond the story', () => {
    const view = spanAround(month, 100 * dayMs, frame);
    const whole = wholeView(frame);
    expect(panBy(view, -1e9, frame).start).toBe(whole.start);
    expect(panBy(view, 1e9, frame).start).toBeCloseTo(whole.start + width * whole.msPerPx - month, -3);
    expect(panBy(view, 90, frame).start).toBeCloseTo(view.start + month / 10, -2);
  });

  it('moves only as far as what is asked for is out of sight', () => {
    const view = spanAround(month, 100 * dayMs, frame);
    expect(bringIn(view, 101 * dayMs, 101 * dayMs, frame)).toBe(view);
    const later = bringIn(view, 200 * dayMs, 200 * dayMs, frame);
    expect(xOf(later, 200 * dayMs)).toBeCloseTo(width - 48, 3);
    expect(within(later, frame)).toEqual(later);
  });
});

describe('signs that would overlap', () => {
  const atAll = placeMarks(thirtyYears, wholeView({ ...thirtyYears, width }).msPerPx);

  it('become one with a count: never closer than a sign is wide, and nothing is lost', () => {
    const { msPerPx } = wholeView({ ...thirtyYears, width });
    for (const mark of atAll)
      expect(mark.next - mark.from).toBeGreaterThanOrEqual(leastGap * msPerPx * 0.999);
    const items = thirtyYears.lanes.flatMap(({ rows }) => rows.flatMap((row) => row.items));
    expect(atAll.flatMap((mark) => mark.items)).toHaveLength(items.length);
    expect(atAll.length).toBeLessThan(items.length / 4);
    expect(items.length).toBe(1000);
  });

  it('part as one goes closer, down to one sign an event', () => {
    const counts = [30, 10, 1].map((days) => placeMarks(thirtyYears, (days * dayMs) / 30).length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(placeMarks(thirtyYears, dayMs / 30).every((mark) => mark.items.length === 1)).toBe(true);
  });

  it('on one day stay one at any scale', () => {
    const oneDay = storyOf(
      [1, 2, 3].map((n) => event('session', today, n)),
      today,
    );
    expect(placeMarks(oneDay, dayMs / 300)).toMatchObject([{ items: { length: 3 } }]);
  });

  it('a long stretch stands alone between short ones that are joined', () => {
    const open = (on: string, n: number) => ({ ...event('goal-opened', on, n), subjectId: `goal ${n}` });
    const done = (on: string, n: number) => ({ ...event('goal-achieved', on, n), subjectId: `goal ${n}` });
    const goals = storyOf(
      [
        ...[open('2025-01-01', 1), done('2025-01-02', 1), open('2025-01-03', 2), done('2025-01-05', 2)],
        ...[open('2025-01-06', 3), done('2026-01-06', 3), open('2026-01-07', 4), done('2026-01-08', 4)],
      ].reverse(),
      today,
    );
    const bars = placeMarks(goals, dayMs).filter(({ bar }) => bar);
    expect(bars.map(({ items }) => items.length)).toEqual([2, 1, 1]);
  });

  it('are found again by any of the events they stand for', () => {
    const group = atAll.find(({ items }) => items.length > 2);
    const last = group?.items.at(-1);
    expect(markOf(atAll, last?.key ?? '')).toBe(group);
    expect(markOf(atAll, 'nothing')).toBeUndefined();
  });
});

describe('the arrow keys', () => {
  const story = storyOf(
    [
      event('session', '2026-01-10', 1),
      event('session', '2026-05-10', 2),
      event('session', '2026-09-10', 3),
      event('contract-agreed', '2026-05-20', 1),
    ].reverse(),
    today,
  );
  const marks = placeMarks(story, dayMs / 10);
  const numbered = (mark: (typeof marks)[number] | undefined) => mark?.items[0].events[0];
  const [first, second, third, contract] = marks;
  if (!first || !second || !third || !contract) throw new Error('a sign is missing');

  it('go along a lane in the order of time and stop at its ends', () => {
    expect(numbered(markAfter(marks, first, 'ArrowRight'))?.number).toBe(2);
    expect(markAfter(marks, first, 'ArrowLeft')).toBeUndefined();
    expect(markAfter(marks, third, 'ArrowRight')).toBeUndefined();
    expect(markAfter(marks, first, 'End')).toBe(third);
    expect(markAfter(marks, third, 'Home')).toBe(first);
  });

  it('go between lanes to what is nearest in time', () => {
    expect(markAfter(marks, first, 'ArrowDown')).toBe(contract);
    expect(markAfter(marks, contract, 'ArrowUp')).toBe(second);
    expect(markAfter(marks, contract, 'ArrowDown')).toBeUndefined();
    expect(markAfter(marks, first, 'a')).toBeUndefined();
  });
});

describe('the time axis', () => {
  const labels = (from: string, to: string, most = 10) =>
    ticksBetween(dayStart(from), dayStart(to), most).map(({ label }) => label);

  it('counts thirty years by years', () => {
    expect(labels('1996-11-21', '2026-11-21', 8)).toEqual(['2000', '2005', '2010', '2015', '2020', '2025']);
  });

  it('counts a year by months and names the year where it changes', () => {
    expect(labels('2025-10-20', '2026-05-02')).toEqual([
      'Nov 2025',
      'Dec',
      ...['Jan 2026', 'Feb', 'Mar', 'Apr', 'May'],
    ]);
  });

  it('counts a few months by weeks that begin on Monday', () => {
    const ticks = ticksBetween(dayStart('2026-09-01'), dayStart('2026-10-25'), 9);
    expect(ticks.length).toBeGreaterThan(5);
    for (const { at } of ticks) expect(new Date(at).getUTCDay()).toBe(1);
    expect(ticks[1]?.label).toBe('14 Sept');
  });

  it('counts a week by days, never by hours', () => {
    expect(labels('2026-11-16', '2026-11-19', 20)).toEqual(['16 Nov 2026', '17 Nov', '18 Nov', '19 Nov']);
  });

  it('never has more than have room', () => {
    for (const days of [7, 31, 90, 366, 2000, 11_000])
      for (const most of [2, 4, 9, 14])
        expect(ticksBetween(0, days * dayMs, most).length, `${days} days, ${most}`).toBeLessThanOrEqual(most);
  });
});
