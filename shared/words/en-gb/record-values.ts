import type { ActionOwner, ActionStatus } from '../../domain/action.ts';
import type { GoalStatus } from '../../domain/goal.ts';
import type { SessionFormat } from '../../domain/session.ts';

/** The words that stand in a session record, and in its attached data, for what the vault keeps as a code. */
export const recordValues: {
  readonly format: Readonly<Record<SessionFormat, string>>;
  readonly goalStatus: Readonly<Record<GoalStatus, string>>;
  readonly actionOwner: Readonly<Record<ActionOwner, string>>;
  readonly actionStatus: Readonly<Record<ActionStatus, string>>;
} = {
  format: { 'in-person': 'In person', video: 'Video call', telephone: 'Telephone' },
  goalStatus: {
    draft: 'Draft',
    active: 'Active',
    achieved: 'Achieved',
    parked: 'Parked',
    dropped: 'Dropped',
  },
  actionOwner: { mentee: 'Mentee', mentor: 'Mentor' },
  actionStatus: { open: 'Open', done: 'Done', dropped: 'Dropped' },
};
