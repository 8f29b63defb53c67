import type { KnownDays, LifeCycle } from '../../shared/domain/life-cycle.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import type { ProcedureName } from '../../shared/ipc/contract.ts';
import { useChange, useRead } from '../app/client.ts';

/** What reads differently once a relationship has moved on. */
const stale = [
  'lifeCycle.read',
  'mentees.get',
  'mentees.list',
  'home.overview',
  'timeline.list',
  'actions.list',
  'sessions.list',
  'sessions.get',
] as const satisfies readonly ProcedureName[];

/** Where a relationship stands. */
export const useLifeCycle = (menteeId: string) => useRead('lifeCycle.read', { menteeId });

/** Takes a step. */
export const useMove = () => useChange('lifeCycle.move', stale);

/** Notes that the two go without documents. */
export const useWaive = () => useChange('lifeCycle.waive', stale);

/** The days that a step of today is measured against. */
export function daysOf({ began, moves }: LifeCycle): KnownDays {
  return { today: localDayOf(new Date()), began, lastStep: moves[0]?.on ?? null };
}
