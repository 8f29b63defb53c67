import { describe, expect, test } from 'vitest';
import { hoursCsv, monthsOf, totalOf } from '../../../shared/domain/hours.ts';

const headings = { month: 'Month', mentee: 'Mentee', sessions: 'Sessions', hours: 'Hours' };
const rowan = { menteeId: 'a', alias: 'Dr Rowan Testwick', month: '2026-03', sessions: 2, minutes: 110 };
const pip = { menteeId: 'b', alias: '=Pip, "the" trainee', month: '2026-03', sessions: 1, minutes: 45 };
const linesOf = (csv: string) => csv.replace('\uFEFF', '').split('\r\n').slice(0, -1);

describe('the report of hours', () => {
  test('names nobody unless it is asked to', () => {
    const csv = hoursCsv({ year: 2026, held: [rowan, pip] }, false, headings);
    expect(csv).not.toMatch(/Rowan|Pip/);
    expect(linesOf(csv)).toHaveLength(13);
    expect(linesOf(csv).slice(0, 4)).toEqual([
      'Month,Sessions,Hours',
      '2026-01,0,0.00',
      '2026-02,0,0.00',
      '2026-03,3,2.58',
    ]);
  });

  test('has a line for each month and mentee with aliases, none of which a spreadsheet takes for a formula', () => {
    expect(linesOf(hoursCsv({ year: 2026, held: [rowan, pip] }, true, headings))).toEqual([
      'Month,Mentee,Sessions,Hours',
      '2026-03,Dr Rowan Testwick,2,1.83',
      `2026-03,"'=Pip, ""the"" trainee",1,0.75`,
    ]);
  });
});

test('a year has twelve months, and hours add up', () => {
  expect(monthsOf(2026)).toHaveLength(12);
  expect(monthsOf(2026).at(-1)).toBe('2026-12');
  expect(totalOf([rowan, pip])).toEqual({ sessions: 3, minutes: 155 });
});
