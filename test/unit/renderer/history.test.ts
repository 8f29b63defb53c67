import { describe, expect, it } from 'vitest';
import { versionsByDay } from '../../../renderer/history/by-day.ts';
import { passages } from '../../../renderer/history/passages.ts';
import type { DocumentVersion } from '../../../shared/domain/history.ts';
import type { DifferenceLine } from '../../../shared/domain/history-difference.ts';

const version = (number: number, saved: Date, words: number): DocumentVersion => ({
  number,
  beganAt: saved.toISOString(),
  savedAt: saved.toISOString(),
  words,
  current: false,
  restoredFrom: null,
  keptUntil: null,
});

describe('the list of versions', () => {
  it('goes by the day on this computer, newest first', () => {
    const days = versionsByDay([
      version(3, new Date(2026, 10, 21, 0, 5), 9),
      version(2, new Date(2026, 10, 20, 23, 55), 9),
      version(1, new Date(2026, 10, 20, 9, 0), 9),
    ]);
    expect(days.map(({ day, versions }) => [day, versions.map(({ number }) => number)])).toEqual([
      ['2026-11-21', [3]],
      ['2026-11-20', [2, 1]],
    ]);
  });

  it('says how many words each version has more or fewer than the one before, and of the first nothing', () => {
    const at = new Date(2026, 10, 21, 9, 0);
    const [day] = versionsByDay([version(3, at, 80), version(2, at, 95), version(1, at, 90)]);
    expect(day?.versions.map(({ more }) => more)).toEqual([-15, 5, null]);
  });
});

/** One line a letter: `=` unchanged, anything else a change. */
const linesOf = (pattern: string): DifferenceLine[] =>
  [...pattern].map((sign) => ({
    change: sign === '=' ? 'same' : 'added',
    kind: 'paragraph',
    level: 0,
    depth: 0,
    number: 0,
    quoted: false,
    runs: [],
  }));

/** What stays in sight, with folded lines as their number in brackets. */
const shown = (pattern: string) =>
  passages(linesOf(pattern))
    .map(({ folded, lines }) =>
      folded ? `(${lines.length})` : lines.map(({ change }) => (change === 'same' ? '=' : '+')).join(''),
    )
    .join('');

describe('long stretches without a change', () => {
  it.each([
    ['+', '+'],
    ['=====+', '(3)==+'],
    ['+=======+', '+==(3)==+'],
    ['+=====', '+==(3)'],
    ['+======+', '+======+'],
    ['====+', '====+'],
    ['==========', '=========='],
  ])('of %s are shown as %s', (pattern, expected) => {
    expect(shown(pattern)).toBe(expected);
  });

  it('lose no line and change no order', () => {
    const lines = linesOf('+====++=========+=====');
    const all = passages(lines);
    expect(all.flatMap((passage) => passage.lines)).toEqual(lines);
    for (const { at, lines: own } of all) expect(lines.slice(at, at + own.length)).toEqual(own);
  });
});
