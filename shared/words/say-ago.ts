import { appWords } from './en-gb/app.ts';
import { language } from './language.ts';

/** `just now`, `20 minutes ago`, `3 hours ago`, `yesterday`, `12 days ago` */
export function sayAgo(instant: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - new Date(instant).getTime()) / 60_000);
  if (minutes < 1) return appWords['app.justNow'];
  if (minutes < 60) return ago('always', -minutes, 'minute');
  if (minutes < 24 * 60) return ago('always', -Math.floor(minutes / 60), 'hour');
  return ago('auto', -Math.round(minutes / (24 * 60)), 'day');
}

function ago(numeric: 'always' | 'auto', count: number, unit: Intl.RelativeTimeFormatUnit): string {
  return new Intl.RelativeTimeFormat(language, { numeric }).format(count, unit);
}
