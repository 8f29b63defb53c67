import dayjs from 'dayjs';
import 'dayjs/locale/en-gb.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import { language } from '../../../shared/words/index.ts';

dayjs.extend(customParseFormat);

const shown = new Intl.DateTimeFormat(language, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as it is shown in fields and everywhere else: `21 Nov 2026`. */
export function sayDay(day: string): string {
  return shown.format(new Date(`${day}T12:00:00Z`));
}

const typedFormats = [
  'D MMM YYYY',
  'D MMMM YYYY',
  'D MMM YY',
  'D/M/YYYY',
  'D/M/YY',
  'D.M.YYYY',
  'D.M.YY',
  'D-M-YYYY',
  'YYYY-MM-DD',
];

/** A day as people in Britain type it, day before month, as `2026-11-21`; null where it is no day. */
export function parseBritishDate(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(\d)(st|nd|rd|th)\b/, '$1')
    // the one month that British dates shorten to four letters
    .replace(/\bsept\b/, 'sep')
    .replace(/\b[a-z]/, (first) => first.toUpperCase());
  for (const format of typedFormats) {
    const day = dayjs(text, format, 'en-gb', true);
    if (day.isValid()) return day.format('YYYY-MM-DD');
  }
  return null;
}
