import { z } from 'zod';

/** A moment in UTC, ISO 8601 with a trailing Z. */
export const instant = z.iso.datetime();

/** A calendar day as people say it, without a zone: `2026-11-21`. */
export const localDate = z.iso.date();

/** An IANA time zone such as `Europe/London`, kept wherever a day or an hour was chosen by a person. */
export const zone = z.string().min(1).max(64);

/** Reads the present. Passed in wherever a rule depends on time, so that rules stay pure. */
export type Clock = () => Date;

/** The calendar day of a moment in the zone of the computer that asks, as a mentor would say it. */
export function localDayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The calendar day so many days after (or, when negative, before) another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
