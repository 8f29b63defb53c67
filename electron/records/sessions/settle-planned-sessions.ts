import { type PlannedSessionsAtClose, stillPlanned } from '../../../shared/domain/life-cycle.ts';
import type { Change } from '../write-context.ts';
import { listSessions } from './read-sessions.ts';
import { changeSessionState } from './session-state.ts';

/** Has the sessions that are still planned when a relationship closes become what the mentor said. */
export function settlePlannedSessions(
  now: Change,
  menteeId: string,
  { on, become }: { on: string; become: PlannedSessionsAtClose },
): void {
  if (become === 'kept-planned') return;
  const within = { db: now.db, newId: now.newId, clock: () => new Date(now.at) };
  for (const { id } of stillPlanned(listSessions(now.db, menteeId), on)) {
    changeSessionState(within, { id, state: 'cancelled', cancellation: { by: null, on } });
  }
}
