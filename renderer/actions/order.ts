import type { Action } from '../../shared/domain/action.ts';

/** Soonest first; what has no day comes last, in the order it was written. */
function byDue(a: Action, b: Action): number {
  if (a.due !== b.due) return (a.due ?? '9999').localeCompare(b.due ?? '9999');
  return a.createdAt.localeCompare(b.createdAt);
}

/** What is still to be done, soonest first. */
export function openActions(actions: readonly Action[]): Action[] {
  return actions.filter(({ status }) => status === 'open').sort(byDue);
}

/** What is open first, soonest first; what is done or dropped after it. */
export function orderedActions(actions: readonly Action[]): Action[] {
  return [...openActions(actions), ...actions.filter(({ status }) => status !== 'open').sort(byDue)];
}

/** True for an open action whose day has passed. */
export function isOverdue(action: Pick<Action, 'status' | 'due'>, today: string): boolean {
  return action.status === 'open' && action.due !== null && action.due < today;
}
