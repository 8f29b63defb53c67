import type {
  BegunBy,
  EndingKind,
  LifeCycleStep,
  MissingForStep,
  OpenActionsAtClose,
  StepRule,
} from '../../domain/life-cycle.ts';

const stepWords = {
  'lifeCycle.step.explore': 'Get to know each other',
  'lifeCycle.step.decline': 'Decline the enquiry',
  'lifeCycle.step.begin': 'Begin the mentoring',
  'lifeCycle.step.review': 'Hold a review',
  'lifeCycle.step.continue': 'Go on with the mentoring',
  'lifeCycle.step.pause': 'Pause',
  'lifeCycle.step.resume': 'Take it up again',
  'lifeCycle.step.end': 'Begin an ending',
  'lifeCycle.step.close': 'Close the relationship',
  'lifeCycle.step.reopen': 'Reopen the relationship',
} as const satisfies Record<`lifeCycle.step.${LifeCycleStep}`, string>;

const missingWords = {
  'lifeCycle.missing.conflicts': 'The conflict check has not been answered',
  'lifeCycle.missing.conflict-reason': 'A conflicting role has no reason yet',
  'lifeCycle.missing.confidentiality': 'Confidentiality and its limits have not been spoken about',
  'lifeCycle.missing.agreement': 'No contract has been agreed',
  'lifeCycle.missing.reporting-clause': 'What is reported, and to whom, has not been agreed',
} as const satisfies Record<`lifeCycle.missing.${MissingForStep}`, string>;

const endingWords = {
  'lifeCycle.ending.completed': 'Its purpose is fulfilled',
  'lifeCycle.ending.natural-drift': 'It came to a natural end',
  'lifeCycle.ending.mentee-ended': 'The mentee wished to end it',
  'lifeCycle.ending.mentor-ended': 'The mentor wished to end it',
  'lifeCycle.ending.mismatch': 'The two did not fit, and nobody is at fault',
  'lifeCycle.ending.conflict': 'A conflict of roles arose',
  'lifeCycle.ending.scheme-ended': 'The scheme came to its end',
  'lifeCycle.ending.moved': 'One of the two moved on',
} as const satisfies Record<`lifeCycle.ending.${EndingKind}`, string>;

const begunByWords = {
  'lifeCycle.begunBy.mentee': 'The mentee',
  'lifeCycle.begunBy.mentor': 'The mentor',
  'lifeCycle.begunBy.both': 'Both together',
  'lifeCycle.begunBy.scheme': 'The scheme',
} as const satisfies Record<`lifeCycle.begunBy.${BegunBy}`, string>;

const actionWords = {
  'lifeCycle.actions.with-mentee': 'The mentee goes on with them alone',
  'lifeCycle.actions.dropped': 'They are dropped',
  'lifeCycle.actions.kept-open': 'They stay open here',
} as const satisfies Record<`lifeCycle.actions.${OpenActionsAtClose}`, string>;

const ruleWords = {
  'rule.step-not-from-here':
    'This step does not lead on from where the relationship stands now. It may have been moved on elsewhere; close this and look again.',
  'rule.step-incomplete': 'Something is still missing before this step. The list says what.',
  'rule.step-ahead':
    'This day lies in the future. A step is written down on the day it is taken, or afterwards.',
  'rule.step-before-last':
    'This day lies before the last step of the relationship. Choose that day or a later one.',
  'rule.ending-before-beginning':
    'A relationship cannot end before it began. Choose a day after the first contract or session.',
  'rule.resume-before-pause': 'The day on which you take it up again has to come after the pause begins.',
  'rule.final-before-ending':
    'The final session has to come on the day the ending begins, or later: best a meeting ahead.',
} as const satisfies Record<`rule.${StepRule}`, string>;

export const lifeCycleWords = {
  ...stepWords,
  ...missingWords,
  ...endingWords,
  ...begunByWords,
  ...actionWords,
  ...ruleWords,
  'lifeCycle.actions.outcome.with-mentee': 'Left with the mentee when the mentoring ended.',
  'lifeCycle.actions.outcome.dropped': 'Dropped when the mentoring ended.',
} as const;
