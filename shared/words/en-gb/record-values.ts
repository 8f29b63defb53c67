import type { ActionOwner, ActionStatus } from '../../domain/action.ts';
import type { ContributionVoice } from '../../domain/contribution.ts';
import type { GoalStatus } from '../../domain/goal.ts';
import type { ReviewOutcome } from '../../domain/review.ts';
import type { SessionFormat } from '../../domain/session.ts';
import type { SignatureParty } from '../../domain/signature.ts';

/** The words that stand in a session record, and in its attached data, for what the vault keeps as a code. */
export const recordValues: {
  readonly format: Readonly<Record<SessionFormat, string>>;
  readonly goalStatus: Readonly<Record<GoalStatus, string>>;
  /** From what suits least, 1, to what suits best, 5. */
  readonly suitsNow: readonly [string, string, string, string, string];
  readonly contributionVoice: Readonly<Record<ContributionVoice, string>>;
  readonly actionOwner: Readonly<Record<ActionOwner, string>>;
  readonly actionStatus: Readonly<Record<ActionStatus, string>>;
  readonly reviewOutcome: Readonly<Record<ReviewOutcome, string>>;
  readonly signatureParty: Readonly<Record<SignatureParty, string>>;
} = {
  signatureParty: { mentor: 'Mentor', mentee: 'Mentee' },
  format: { 'in-person': 'In person', video: 'Video call', telephone: 'Telephone' },
  goalStatus: {
    draft: 'Taking shape',
    active: 'Active',
    achieved: 'Achieved',
    parked: 'Parked',
    dropped: 'Dropped',
  },
  suitsNow: ['Poorly', 'Not very well', 'Partly', 'Well', 'Very well'],
  contributionVoice: {
    'mentee-idea': 'The mentee’s idea',
    'mentor-experience': 'Experience offered by the mentor',
  },
  reviewOutcome: {
    continue: 'Go on as it is',
    amend: 'Go on with changed terms',
    pause: 'Pause',
    end: 'Bring it to an end',
  },
  actionOwner: { mentee: 'Mentee', mentor: 'Mentor' },
  actionStatus: { open: 'Open', done: 'Done', dropped: 'Dropped' },
};
