import type { ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { language, refusalWordId, type WordId, words } from '../../shared/words/index.ts';
import { sayAgo } from '../../shared/words/say-ago.ts';

type Values = Record<string, string | number | Date>;

/** Gives every screen the message catalogue. */
export function WordsProvider({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale={language} messages={words}>
      {children}
    </IntlProvider>
  );
}

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** The interface's language: sentences, dates and failures in words. */
export function useWords() {
  const intl = useIntl();
  const say = (id: WordId, values?: Values): string => intl.formatMessage({ id }, values);
  return {
    say,
    /** The plain sentence for a failed call. */
    sayError: (error: AlcoveError): string => say(refusalWordId(error), error.facts),
    /** `21 Nov 2026` */
    sayDate: (date: string): string => intl.formatDate(`${date}T12:00:00Z`, { ...day, timeZone: 'UTC' }),
    /** `Saturday 21 November` */
    sayWeekday: (date: string): string =>
      intl.formatDate(`${date}T12:00:00Z`, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      }),
    /** `14:02` on this computer's clock */
    sayTime: (instant: string | Date): string =>
      intl.formatTime(instant, { hour: '2-digit', minute: '2-digit' }),
    /** `21 Nov 2026, 14:02` on this computer's clock */
    sayMoment: (instant: string | Date): string =>
      intl.formatDate(instant, { ...day, hour: '2-digit', minute: '2-digit' }),
    /** `just now`, `20 minutes ago`, `3 hours ago`, `yesterday`, `12 days ago` */
    sayAgo,
    /** `2 h 50 min`, `3 h`, `40 min` */
    sayHours: (minutes: number): string => {
      const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
      const parts = [
        hours > 0 && say('app.hours', { hours }),
        rest > 0 && say('app.minutes', { minutes: rest }),
      ];
      return parts.filter((part) => part !== false).join(' ') || say('app.minutes', { minutes: 0 });
    },
    /** `7 days, 5 weeks and 12 months` */
    sayList: (items: readonly string[]): string => intl.formatList(items),
    /** `12,345` */
    sayNumber: (number: number): string => intl.formatNumber(number),
    /** `4.2 MB` */
    sayBytes: (bytes: number): string => {
      const [unit, size] =
        bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
      return intl.formatNumber(bytes / size, { style: 'unit', unit, maximumFractionDigits: 1 });
    },
  };
}
