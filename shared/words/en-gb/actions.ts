import type { ActionOwner, ActionStatus } from '../../domain/action.ts';

const ownerWords = {
  'actions.owner.mentee': 'Mentee',
  'actions.owner.mentor': 'Mentor',
} as const satisfies Record<`actions.owner.${ActionOwner}`, string>;

const statusWords = {
  'actions.status.open': 'Open',
  'actions.status.done': 'Done',
  'actions.status.dropped': 'Dropped',
} as const satisfies Record<`actions.status.${ActionStatus}`, string>;

export const actionsWords = {
  ...ownerWords,
  ...statusWords,
  'actions.list': 'Actions',
  'actions.add': 'Add an action',
  'actions.addSubmit': 'Add action',
  'actions.save': 'Save action',
  'actions.title': 'What will be done',
  'actions.titleHint': 'Small enough to be done by a day you can name.',
  'actions.titleMissing': 'Write down what will be done.',
  'actions.titleTooLong': 'This is too long for one action. Please keep it to 300 characters.',
  'actions.owner': 'By whom',
  'actions.due': 'Due (optional)',
  'actions.dueBeforeAgreed': 'This day is before the action was agreed ({date}). Keep it if you mean it.',
  'actions.confidence': 'How sure do they feel that it will be done? (optional)',
  'actions.confidenceHint':
    'From 1, hardly, to 10, quite sure: a feeling about the step, not the person. It stays out of the record.',
  'actions.confidence.none': 'Not asked',
  'actions.confidence.step': '{step, number}',
  'actions.confidenceIs': 'feels {step, number} out of 10 sure of it',
  'actions.easier': 'What would make it easier? (optional)',
  'actions.easierHint': 'A smaller step, another day, a hand from someone?',
  'actions.easierTooLong': 'This is too long. Please keep it to 1000 characters.',
  'actions.easierIs': 'easier with: {words}',
  'actions.fromSession': 'from session {number, number}',
  'actions.dueOn': 'due {date}',
  'actions.overdue': 'overdue',
  'actions.more': 'Change “{title}”',
  'actions.moreIn': 'Change “{title}” ({region})',
  'actions.markDone': 'Mark as done',
  'actions.markDropped': 'Drop',
  'actions.reopen': 'Open again',
  'actions.change': 'Change the words or the date',
  'actions.outcome.done': 'What came of it? (optional)',
  'actions.outcome.dropped': 'Why is it dropped? (optional)',
  'actions.outcomeIs': 'Outcome: {outcome}',
} as const;
