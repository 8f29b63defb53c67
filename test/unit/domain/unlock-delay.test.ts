import { expect, test } from 'vitest';
import { secondsToWait, waitAfter, withOneMore } from '../../../shared/domain/unlock-delay.ts';

const noon = new Date('2026-11-21T12:00:00.000Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const failed = (count: number) => ({ count, lastAt: noon.toISOString() });

test('three attempts cost no wait; then it grows to five minutes and no further', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1000].map(waitAfter)).toEqual([
    0, 0, 0, 0, 5, 10, 30, 60, 120, 300, 300, 300,
  ]);
});

test('the wait runs down', () => {
  expect(secondsToWait(undefined, noon, undefined)).toBe(0);
  expect(secondsToWait(failed(6), noon, undefined)).toBe(30);
  expect(secondsToWait(failed(6), later(29.2), undefined)).toBe(1);
  expect(secondsToWait(failed(6), later(30), undefined)).toBe(0);
});

test('a clock that was set back asks for the whole wait and never for more', () => {
  expect(secondsToWait(failed(6), later(-86_400), undefined)).toBe(30);
});

test('a clock that was set forward shortens nothing while the program runs', () => {
  expect(secondsToWait(failed(6), later(86_400), 2)).toBe(28);
  expect(secondsToWait(failed(6), later(-86_400), 30)).toBe(0);
});

test('each miss counts one more, and a day without any forgets them', () => {
  expect(withOneMore(undefined, noon)).toEqual(failed(1));
  expect(withOneMore(failed(4), later(60))).toEqual({ count: 5, lastAt: later(60).toISOString() });
  expect(withOneMore(failed(4), later(86_401)).count).toBe(1);
  expect(withOneMore(failed(4), later(-86_400)).count).toBe(5);
});
