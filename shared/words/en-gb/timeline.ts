import type { TimelineKind } from '../../domain/timeline.ts';

const kindWords = {
  'timeline.kind.relationship-began': 'The relationship began',
  'timeline.kind.contract-agreed': 'Contract agreed, version {number, number}',
  'timeline.kind.boundary-agreed': 'Boundary agreed',
  'timeline.kind.goal-opened': 'Goal opened',
  'timeline.kind.option-chosen': 'Option chosen',
  'timeline.kind.goal-achieved': 'Goal achieved',
  'timeline.kind.session': 'Session {number, number}',
  'timeline.kind.record-signed': 'Record signed, session {number, number}',
} as const satisfies Record<`timeline.kind.${TimelineKind}`, string>;

const filterWords = {
  'timeline.kinds.relationship-began': 'Beginnings',
  'timeline.kinds.contract-agreed': 'Contracts',
  'timeline.kinds.boundary-agreed': 'Boundaries',
  'timeline.kinds.goal-opened': 'Goals opened',
  'timeline.kinds.option-chosen': 'Choices',
  'timeline.kinds.goal-achieved': 'Goals achieved',
  'timeline.kinds.session': 'Sessions',
  'timeline.kinds.record-signed': 'Signed records',
} as const satisfies Record<`timeline.kinds.${TimelineKind}`, string>;

export const timelineWords = {
  ...kindWords,
  ...filterWords,
  'timeline.empty.title': 'The story starts here',
  'timeline.empty.text':
    'Sessions, agreed contracts, goals and choices will line up here by themselves, so that you can see a relationship of many years at a glance.',
  'timeline.filter': 'Show',
  'timeline.count': '{count, plural, =0 {Nothing to show} one {# event} other {# events}}',
} as const;
