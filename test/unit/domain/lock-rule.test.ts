import { expect, test } from 'vitest';
import { isTimeToLock, type Look, lockAfterMinutes } from '../../../shared/domain/lock-rule.ts';

const awake: Look = { idle: 0, screenLocked: false, sinceLast: 5 };

test('locks when nobody has touched the computer for the minutes that were set, and not a second earlier', () => {
  expect(isTimeToLock({ ...awake, idle: 599 }, 10)).toBe(false);
  expect(isTimeToLock({ ...awake, idle: 600 }, 10)).toBe(true);
  expect(isTimeToLock({ ...awake, idle: 60 }, 1)).toBe(true);
});

test('never means never while sitting still', () => {
  expect(isTimeToLock({ ...awake, idle: 1_000_000 }, null)).toBe(false);
});

test('a locked screen and a sleep that nobody announced lock in any case', () => {
  for (const after of [10, null]) {
    expect(isTimeToLock({ ...awake, screenLocked: true }, after)).toBe(true);
    expect(isTimeToLock({ ...awake, sinceLast: 3600 }, after)).toBe(true);
  }
});

test('a clock that was set back locks nothing by itself', () => {
  expect(isTimeToLock({ ...awake, sinceLast: -3600 }, 10)).toBe(false);
});

test('one to sixty minutes can be set, or never', () => {
  expect([1, 60, null].every((value) => lockAfterMinutes.safeParse(value).success)).toBe(true);
  expect([0, 61, 1.5, -1].some((value) => lockAfterMinutes.safeParse(value).success)).toBe(false);
});
