import type { BinKind } from '../../domain/bin.ts';

const kindWords = {
  'bin.kind.boundary': 'Boundary',
  'bin.kind.concern': 'Concern, not recorded',
  'bin.kind.checklist': 'Checklist',
  'bin.kind.goal': 'Goal',
  'bin.kind.option': 'Option of a goal',
  'bin.kind.progress': 'Progress on a goal',
  'bin.kind.action': 'Action',
  'bin.kind.contribution': 'Idea or experience',
  'bin.kind.stage': 'Stage or transition',
  'bin.kind.session': 'Session',
  'bin.kind.review': 'Review',
} as const satisfies Record<`bin.kind.${BinKind}`, string>;

const askWords = {
  'bin.ask.boundary': 'Delete this boundary?',
  'bin.ask.concern': 'Delete this unrecorded concern?',
  'bin.ask.checklist': 'Delete this checklist?',
  'bin.ask.goal': 'Delete this goal?',
  'bin.ask.option': 'Delete this option?',
  'bin.ask.progress': 'Delete this note of progress?',
  'bin.ask.action': 'Delete this action?',
  'bin.ask.contribution': 'Delete this contribution?',
  'bin.ask.stage': 'Delete this stage or transition?',
  'bin.ask.session': 'Delete this session?',
  'bin.ask.review': 'Delete this review?',
} as const satisfies Record<`bin.ask.${BinKind}`, string>;

const askTextWords = {
  'bin.askText.boundary': '“{name}” will no longer stand beside the sessions.',
  'bin.askText.concern': '{name}: nothing was recorded yet, so what you began to write can go.',
  'bin.askText.checklist': '“{name}” goes with its dates and notes. What its items produced stays.',
  'bin.askText.goal':
    '“{name}” goes with its options, its progress, and the ideas and experience written down for it.',
  'bin.askText.option': '“{name}” will no longer stand among the options.',
  'bin.askText.progress': '“{name}” will no longer stand under the goal.',
  'bin.askText.action': '“{name}” will no longer be listed or carried forward.',
  'bin.askText.contribution': '“{name}” will no longer stand with the goal and the session it belongs to.',
  'bin.askText.stage': '“{name}” will no longer stand in the career.',
  'bin.askText.session':
    '{name} goes with its record, its private note, their history, and the actions, ideas and experience from it.',
  'bin.askText.review': '{name} goes with all that was written down at it. The steps it led to stay.',
} as const satisfies Record<`bin.askText.${BinKind}`, string>;

const deletedWords = {
  'bin.deleted.boundary': 'The boundary is in the bin.',
  'bin.deleted.concern': 'The unrecorded concern is in the bin.',
  'bin.deleted.checklist': 'The checklist is in the bin.',
  'bin.deleted.goal': 'The goal is in the bin.',
  'bin.deleted.option': 'The option is in the bin.',
  'bin.deleted.progress': 'The note of progress is in the bin.',
  'bin.deleted.action': 'The action is in the bin.',
  'bin.deleted.contribution': 'The contribution is in the bin.',
  'bin.deleted.stage': 'The stage or transition is in the bin.',
  'bin.deleted.session': 'The session is in the bin.',
  'bin.deleted.review': 'The review is in the bin.',
} as const satisfies Record<`bin.deleted.${BinKind}`, string>;

const sealedWords = {
  'bin.sealed.boundary': 'This boundary is kept for good.',
  'bin.sealed.concern':
    'Something was recorded of this concern, so it stays until the relationship is erased. You can close it.',
  'bin.sealed.checklist': 'This checklist is kept for good.',
  'bin.sealed.goal': 'An option was chosen for this goal, so it stays. You can park or drop it instead.',
  'bin.sealed.option': 'This option was chosen once, so it stays.',
  'bin.sealed.progress': 'This note of progress is kept for good.',
  'bin.sealed.action': 'This action is kept for good.',
  'bin.sealed.contribution': 'This contribution is kept for good.',
  'bin.sealed.stage': 'This stage or transition is kept for good.',
  'bin.sealed.session': 'A signed record of this session was given out, so it stays.',
  'bin.sealed.review': 'This review is kept for good.',
} as const satisfies Record<`bin.sealed.${BinKind}`, string>;

export const binWords = {
  ...kindWords,
  ...askWords,
  ...askTextWords,
  ...deletedWords,
  ...sealedWords,
  'bin.title': 'Bin',
  'bin.lead':
    'What you delete is kept here for {days, plural, one {# day} other {# days}}, whole and encrypted like everything else, and then destroyed. Until then it can be put back as it was. It appears nowhere else.',
  'bin.empty.title': 'The bin is empty',
  'bin.empty.text':
    'Boundaries, goals, options, actions and sessions that you delete come here first, so that a slip costs nothing. For {days, plural, one {# day} other {# days}} each can be put back with all that belongs to it; after that it is destroyed without a trace.',
  'bin.entries': 'Deleted, last first',
  'bin.concernOf': 'Concern of {date}',
  'bin.sessionOf': 'Session of {date}',
  'bin.reviewOf': 'Review of {date}',
  'bin.deletedOn': 'Deleted on {date}',
  'bin.destroyedOn': 'destroyed on {date}',
  'bin.daysLeft': '{days, plural, =0 {less than a day left} one {# day left} other {# days left}}',
  'bin.delete': 'Delete',
  'bin.days': 'It stays in the bin for {days, plural, one {# day} other {# days}} and can be put back.',
  'bin.undo': 'Undo',
  'bin.putBack': 'Put back',
  'bin.putBackNamed': 'Put back “{name}”',
  'bin.putBackDone': '“{name}” is back where it was.',
  'bin.destroy': 'Destroy now',
  'bin.destroyNamed': 'Destroy now: “{name}”',
  'bin.destroyTitle': 'Destroy this for good?',
  'bin.destroyText':
    '“{name}” and all that belongs to it will be destroyed, its history too. This cannot be undone. Backups made before still hold it.',
  'bin.destroyDone': '“{name}” was destroyed.',
  'bin.destroyAll': 'Empty the bin',
  'bin.destroyAllTitle': 'Destroy everything in the bin?',
  'bin.destroyAllText':
    '{count, plural, one {# thing} other {# things}} and all that belongs to them will be destroyed. This cannot be undone. Backups made before still hold them.',
  'bin.destroyAllDone': 'The bin is empty now.',
  'bin.unsaved':
    'The last words could not be saved, so nothing was deleted. Close this to see which text says “Not saved”.',
} as const;
