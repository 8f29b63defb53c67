import { expect, it } from 'vitest';
import { continuesSpell } from '../../../shared/domain/editing-spell.ts';

const began = new Date('2026-03-02T09:00:00.000Z');

it.each([
  [0, true],
  [1, true],
  [59_999, true],
  [60_000, false],
  [3_600_000, false],
  [-1, false],
])('a save %i ms after a spell began belongs to it: %s', (milliseconds, belongs) => {
  expect(continuesSpell(began, new Date(began.getTime() + milliseconds))).toBe(belongs);
});
