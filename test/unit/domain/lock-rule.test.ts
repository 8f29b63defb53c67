import { expect, test } from 'vitest';
import { isTimeToLock, type Look, lockAfterMinutes } from '../../../shared/domain/lock-rule.ts';

const awake: Look = { idle: 0, idleHere: 0, longestIdle: 0, screenLocked: false, sinceLast: 5 };
const idleFor = (seconds: number): Look => ({
  ...awake,
  idle: seconds,
  idleHere: seconds,
  longestIdle: seconds,
});

test('locks when nobody has touched the computer for the minutes that were set, and not a second earlier', () => {
  expect(isTimeToLock(idleFor(599), 10)).toBe(false);
  expect(isTimeToLock(idleFor(600), 10)).toBe(true);
  expect(isTimeToLock(idleFor(60), 1)).toBe(true);
});

test('never means never while sitting still', () => {
  expect(isTimeToLock(idleFor(1_000_000), null)).toBe(false);
});

test('work in another program keeps the vault open', () => {
  expect(isTimeToLock({ ...idleFor(3600), idle: 20 }, 10)).toBe(false);
});

test('a mentor who types is never locked out by a system that does not hear the keyboard', () => {
  expect(isTimeToLock({ ...idleFor(3600), idleHere: 3 }, 10)).toBe(false);
});

test('where the system always says that it was just touched, Alcove’s own window counts', () => {
  const deaf = { ...awake, idle: 0, longestIdle: 0 };
  expect(isTimeToLock({ ...deaf, idleHere: 599 }, 10)).toBe(false);
  expect(isTimeToLock({ ...deaf, idleHere: 600 }, 10)).toBe(true);
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
