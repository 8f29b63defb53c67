import { createIntl } from '@formatjs/intl';
import { contractPrintWords } from '../../../shared/words/en-gb/contract-print.ts';
import { documentPrintWords } from '../../../shared/words/en-gb/document-print.ts';
import { portfolioPrintWords } from '../../../shared/words/en-gb/portfolio-print.ts';
import { recordWords } from '../../../shared/words/en-gb/record.ts';
import { signingCardWords } from '../../../shared/words/en-gb/signing-card.ts';

const words = {
  ...recordWords,
  ...documentPrintWords,
  ...contractPrintWords,
  ...portfolioPrintWords,
  ...signingCardWords,
} as const;

type RecordWordId = keyof typeof words;

/** The language that records are printed in (BCP 47). */
export const recordLanguage = 'en-GB';

const intl = createIntl({
  locale: recordLanguage,
  messages: words,
  timeZone: 'UTC',
  // a page must never show the name of a sentence in its place
  onError: (error) => {
    throw error;
  },
});

/** The sentence of the record's catalogue, filled in. Plain text: it must still be escaped. */
export function say(id: RecordWordId, values: Record<string, string | number> = {}): string {
  const sentence = words[id];
  // most sentences are only words, and a long document says thousands of them
  return onlyWords.test(sentence) ? sentence : intl.formatMessage({ id }, values);
}

/** Nothing that means something in a pattern of ICU MessageFormat. */
const onlyWords = /^[^{}<>#']*$/;

/** A calendar day, `2026-11-21`, in full: 21 November 2026. */
export function sayDay(day: string): string {
  return intl.formatDate(`${day}T00:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A calendar day with the day of the week: Saturday 21 November 2026. */
export function sayWeekday(day: string): string {
  const weekday = intl.formatDate(`${day}T00:00:00Z`, { weekday: 'long' });
  return `${weekday} ${sayDay(day)}`;
}

/** The time of day of an instant, in UTC: 10:04. */
export function sayTime(instant: string): string {
  return intl.formatTime(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** `Page 2 of 5` as a CSS value: the words of the catalogue around the two counters. */
export function pageCounter(): string {
  return `'${say('record.page', { page: "' counter(page) '", pages: "' counter(pages) '" })}'`;
}

/** A month, `2026-11`, in full: November 2026. */
export function sayMonth(month: string): string {
  return intl.formatDate(`${month}-01T00:00:00Z`, { month: 'long', year: 'numeric' });
}

/** Minutes as hours, with quarters where there are any: 1.25. */
export function sayHours(minutes: number): string {
  return intl.formatNumber(minutes / 60, { maximumFractionDigits: 2 });
}
