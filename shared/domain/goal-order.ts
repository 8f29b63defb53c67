import type { Goal, GoalStatus } from './goal.ts';

const rank: Readonly<Record<GoalStatus, number>> = {
  active: 0,
  draft: 1,
  parked: 2,
  achieved: 3,
  dropped: 4,
};

/** Goals as they are listed: what is being worked on first, what is over last; oldest first within each. */
export function orderedGoals(goals: readonly Goal[]): Goal[] {
  return [...goals].sort((a, b) => rank[a.status] - rank[b.status] || a.createdAt.localeCompare(b.createdAt));
}

/** The goals that are being worked on or taking shape. */
export function currentGoals(goals: readonly Goal[]): Goal[] {
  return orderedGoals(goals).filter(({ status }) => status === 'active' || status === 'draft');
}
