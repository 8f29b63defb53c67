import type { ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { language, type WordId, words } from '../../shared/words/index.ts';

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
    sayError: (error: AlcoveError): string => say(`error.${error.code}`, error.facts),
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
    /** `3 days ago` */
    sayAgo: (instant: string, now: Date): string => {
      const days = Math.round((now.getTime() - new Date(instant).getTime()) / 86_400_000);
      return intl.formatRelativeTime(-days, 'day', { numeric: 'auto' });
    },
    /** `4.2 MB` */
    sayBytes: (bytes: number): string => {
      const [unit, size] =
        bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
      return intl.formatNumber(bytes / size, { style: 'unit', unit, maximumFractionDigits: 1 });
    },
  };
}
