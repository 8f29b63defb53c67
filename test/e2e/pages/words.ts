import IntlMessageFormat from 'intl-messageformat';
import { language, type WordId, words } from '../../../shared/words/index.ts';

/** What the interface says, so that a spec names a control as the mentor reads it. */
export function say(id: WordId, values: Record<string, string | number> = {}): string {
  return String(new IntlMessageFormat(words[id], language).format(values));
}

/** A day as the interface shows it. */
export function shownDay(day: string): string {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}

/** A day as people type it: `21 Nov 2026`. */
export function typedDay(day: string): string {
  return shownDay(day).replace('Sept', 'Sep');
}
