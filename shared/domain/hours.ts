import { z } from 'zod';
import { id } from './fields.ts';

/** A month of a year: `2026-11`. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** The sessions that were held with one mentee in one month. */
export const hoursOfMonth = z.object({
  menteeId: id,
  alias: z.string(),
  month,
  sessions: z.int().positive(),
  minutes: z.int().positive(),
});
export type HoursOfMonth = z.infer<typeof hoursOfMonth>;

/** The time given to mentoring in one year: what was held, by month and mentee, and nothing of what was said. */
export const hoursOfYear = z.object({
  year: z.int(),
  /** The first and the last year in which a session was held; both the year asked for where there was none. */
  firstYear: z.int(),
  lastYear: z.int(),
  held: z.array(hoursOfMonth),
  /** The hours a month that were agreed, with whom anything was. */
  agreed: z.array(z.object({ menteeId: id, hours: z.number().positive() })),
});
export type HoursOfYear = z.infer<typeof hoursOfYear>;

/** The twelve months of a year, in order. */
export function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
}

/** Every month from the first to the last of some, in order, with what was held in it; nothing was held in those between. */
export function withMonthsBetween(
  held: readonly Pick<HoursOfMonth, 'month' | 'sessions' | 'minutes'>[],
): Pick<HoursOfMonth, 'month' | 'sessions' | 'minutes'>[] {
  const [first, last] = [held[0]?.month, held.at(-1)?.month];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return years
    .flatMap(monthsOf)
    .filter((name) => name >= first && name <= last)
    .map((name) => held.find(({ month: of }) => of === name) ?? { month: name, sessions: 0, minutes: 0 });
}

/** How much was held in all of some months, by whomever. */
export function totalOf(held: readonly Pick<HoursOfMonth, 'sessions' | 'minutes'>[]): {
  readonly sessions: number;
  readonly minutes: number;
} {
  return held.reduce(
    (sum, { sessions, minutes }) => ({ sessions: sum.sessions + sessions, minutes: sum.minutes + minutes }),
    { sessions: 0, minutes: 0 },
  );
}

interface Headings {
  readonly month: string;
  readonly mentee: string;
  readonly sessions: string;
  readonly hours: string;
}

/**
 * The hours of a year as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets read it as such): a line a month, or,
 * with aliases, a line a month and mentee. Without them nobody can be told from it.
 */
export function hoursCsv(
  { year, held }: Pick<HoursOfYear, 'year' | 'held'>,
  withAliases: boolean,
  headings: Headings,
): string {
  const { month: ofMonth, mentee, sessions, hours } = headings;
  const inHours = (minutes: number) => (minutes / 60).toFixed(2);
  const lines = withAliases
    ? held.map((one) => [one.month, one.alias, String(one.sessions), inHours(one.minutes)])
    : monthsOf(year).map((name) => {
        const total = totalOf(held.filter((one) => one.month === name));
        return [name, String(total.sessions), inHours(total.minutes)];
      });
  const head = withAliases ? [ofMonth, mentee, sessions, hours] : [ofMonth, sessions, hours];
  return `\uFEFF${[head, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}

/** A spreadsheet takes a text that begins like this for a formula (OWASP, CSV injection). */
const likeAFormula = /^[=+\-@\t\r]/;

function field(text: string): string {
  const safe = likeAFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
