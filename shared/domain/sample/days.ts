import { addDays } from '../time.ts';

/** Like {@link addDays}, moved off a weekend: back to Friday for the past, on to Monday for the future. */
export function workingDay(day: string, days: number): string {
  const there = addDays(day, days);
  const weekday = new Date(`${there}T00:00:00Z`).getUTCDay();
  if (days === 0 || (weekday !== 0 && weekday !== 6)) return there;
  const sunday = weekday === 0;
  return days < 0 ? addDays(there, sunday ? -2 : -1) : addDays(there, sunday ? 1 : 2);
}

/** The month that a day is in, as people say it: `May`. */
export function monthOf(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
