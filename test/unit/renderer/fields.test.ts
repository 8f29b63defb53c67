import { describe, expect, it } from 'vitest';
import { pageLines } from '../../../renderer/documents/page-text.ts';
import { linkAddress } from '../../../renderer/editor/link-address.ts';
import { rovingTarget } from '../../../renderer/editor/use-roving-focus.ts';
import { parseBritishDate, sayDay } from '../../../renderer/mentees/form/british-date.ts';
import { parseTimeOfDay } from '../../../renderer/mentees/form/time-of-day.ts';

describe('a typed day', () => {
  it.each([
    ['21 Nov 2026', '2026-11-21'],
    ['21 november 2026', '2026-11-21'],
    ['3/4/2026', '2026-04-03'],
    ['3.4.26', '2026-04-03'],
    ['1st Sept 2026', '2026-09-01'],
    ['2026-11-21', '2026-11-21'],
    ['31 Feb 2026', null],
    ['tomorrow', null],
  ])('%s is %s', (typed, day) => {
    expect(parseBritishDate(typed)).toBe(day);
  });

  it('is understood in every month as it is shown', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-05`;
      expect(parseBritishDate(sayDay(day))).toBe(day);
    }
  });
});

describe('a typed time of day', () => {
  it.each([
    ['14:30', '14:30'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['1430', '14:30'],
    ['9', '09:00'],
    ['', null],
    ['25:00', undefined],
    ['10:75', undefined],
    ['half past two', undefined],
  ])('%s is %s', (typed, time) => {
    expect(parseTimeOfDay(typed)).toBe(time);
  });
});

describe('a typed address', () => {
  it.each([
    ['www.bma.org.uk', 'https://www.bma.org.uk'],
    ['http://example.org/a', 'http://example.org/a'],
    ['name@example.org', 'mailto:name@example.org'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['not an address', 'not an address'],
  ])('%s is written out as %s', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });
});

describe('arrow keys in the toolbar', () => {
  it('go round at both ends', () => {
    expect(rovingTarget('ArrowRight', 2, 3)).toBe(0);
    expect(rovingTarget('ArrowLeft', 0, 3)).toBe(2);
    expect(rovingTarget('Home', 2, 3)).toBe(0);
    expect(rovingTarget('End', 0, 3)).toBe(2);
  });
  it('leave every other key alone', () => {
    expect(rovingTarget('Tab', 1, 3)).toBeUndefined();
    expect(rovingTarget('ArrowRight', 0, 0)).toBeUndefined();
  });
});

describe('what is read aloud from a signed record', () => {
  it('reads a page line by line', () => {
    const items = [
      { str: 'Session ', hasEOL: false },
      { str: 'record', hasEOL: true },
      { type: 'beginMarkedContent' },
      { str: ' ', hasEOL: true },
      { str: 'Mentor', hasEOL: false },
    ];
    expect(pageLines(items)).toEqual(['Session record', 'Mentor']);
  });
});
