import type { ListedSession } from '../../shared/domain/session.ts';

type Known = Pick<ListedSession, 'number' | 'state' | 'date'>;

/**
 * The session to open where none is named: the one that is planned for today or was not begun yet, else the newest
 * that was held, else the newest of all. `sessions` come newest first.
 */
export function sessionToShow<S extends Known>(sessions: readonly S[], today: string): S | undefined {
  return (
    sessions.findLast(({ state, date }) => state === 'planned' && date <= today) ??
    sessions.find(({ state }) => state === 'held') ??
    sessions[0]
  );
}
