import type { ListedSession } from '../../shared/domain/session.ts';

type Known = Pick<ListedSession, 'number' | 'state' | 'date' | 'nextDate'>;

/**
 * The day of the next meeting: the nearest on the list that lies ahead and was not called off; without one, the date
 * that was agreed in the newest session.
 */
export function nextSessionDate(sessions: readonly Known[], today: string): string | null {
  const ahead = sessions
    .filter(({ state, date }) => (state === 'planned' || state === 'held') && date >= today)
    .map(({ date }) => date)
    .sort();
  const agreed = newest(sessions)?.nextDate ?? null;
  return ahead[0] ?? (agreed !== null && agreed >= today ? agreed : null);
}

/** The newest session that was held, up to today. */
export function lastSession<S extends Known>(sessions: readonly S[], today: string): S | undefined {
  return sessions
    .filter(({ state, date }) => state === 'held' && date <= today)
    .sort((a, b) => b.date.localeCompare(a.date) || b.number - a.number)[0];
}

function newest<S extends Known>(sessions: readonly S[]): S | undefined {
  return sessions.reduce<S | undefined>(
    (last, session) => (last === undefined || session.number > last.number ? session : last),
    undefined,
  );
}
