import type { ActionOwner, ActionStatus } from '../../domain/action.ts';
import type { AgreedHow, ContractChange } from '../../domain/contract.ts';
import type { ContributionVoice } from '../../domain/contribution.ts';
import type { GoalStatus } from '../../domain/goal.ts';
import type { EndingKind } from '../../domain/life-cycle.ts';
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
  readonly agreedHow: Readonly<Record<AgreedHow, string>>;
  readonly contractChange: Readonly<Record<ContractChange['kind'], string>>;
  readonly endingKind: Readonly<Record<EndingKind, string>>;
} = {
  signatureParty: { mentor: 'Mentor', mentee: 'Mentee' },
  agreedHow: { signed: 'signed by both', 'on-paper': 'signed on paper', said: 'without signatures' },
  contractChange: { amendment: 'the terms changed', renewal: 'the terms go on for longer' },
  endingKind: {
    completed: 'Its purpose was fulfilled',
    'natural-drift': 'It came to a natural end',
    'mentee-ended': 'The mentee wished to end it',
    'mentor-ended': 'The mentor wished to end it',
    mismatch: 'The two did not fit, and nobody is at fault',
    conflict: 'A conflict of roles arose',
    'scheme-ended': 'The scheme came to its end',
    moved: 'One of the two moved on',
  },
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
