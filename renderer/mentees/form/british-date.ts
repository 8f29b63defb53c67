import dayjs from 'dayjs';
import 'dayjs/locale/en-gb.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';

dayjs.extend(customParseFormat);

/** How dates are shown in fields, in dayjs's notation: `21 Nov 2026`. */
export const shownDateFormat = 'D MMM YYYY';

const typedFormats = [
  'D MMM YYYY',
  'D MMMM YYYY',
  'D MMM YY',
  'D/M/YYYY',
  'D/M/YY',
  'D.M.YYYY',
  'D-M-YYYY',
  'YYYY-MM-DD',
];

/** A day as people in Britain type it, day before month, as `2026-11-21`; null where it is no day. */
export function parseBritishDate(typed: string): string | null {
  const text = typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(\d)(st|nd|rd|th)\b/i, '$1');
  for (const format of typedFormats) {
    const day = dayjs(text, format, 'en-gb', true);
    if (day.isValid()) return day.format('YYYY-MM-DD');
  }
  return null;
}

/** The calendar day on this computer, as `2026-11-21`. */
export function dayOf(moment: Date): string {
  return dayjs(moment).format('YYYY-MM-DD');
}
