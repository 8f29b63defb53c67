import type { Session } from '../../shared/domain/session.ts';

/** The day of the next meeting: one already on the list, or the nearest `nextDate` that lies ahead. */
export function nextSessionDate(sessions: readonly Session[], today: string): string | null {
  const ahead = sessions
    .flatMap(({ date, nextDate }) => [date, nextDate])
    .filter((day): day is string => day !== null && day >= today)
    .sort();
  return ahead[0] ?? null;
}

/** The newest session that has taken place or takes place today. */
export function lastSession(sessions: readonly Session[], today: string): Session | undefined {
  return sessions
    .filter(({ date }) => date <= today)
    .sort((a, b) => b.date.localeCompare(a.date) || b.number - a.number)[0];
}
