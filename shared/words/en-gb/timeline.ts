import type { TimelineFamily, TimelineKind } from '../../domain/timeline.ts';
import type { TimelineLane } from '../../domain/timeline-story.ts';

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

const familyWords = {
  'timeline.family.relationship': 'The relationship',
  'timeline.family.sessions': 'Sessions',
  'timeline.family.contracts': 'Contracts',
  'timeline.family.boundaries': 'Boundaries',
  'timeline.family.records': 'Signed records',
  'timeline.family.goals': 'Goals',
  'timeline.family.choices': 'Choices',
} as const satisfies Record<`timeline.family.${TimelineFamily}`, string>;

const laneWords = {
  'timeline.lane.relationship': 'Relationship',
  'timeline.lane.sessions': 'Sessions',
  'timeline.lane.goals': 'Goals and choices',
  'timeline.lane.documents': 'Agreed and signed',
} as const satisfies Record<`timeline.lane.${TimelineLane}`, string>;

export const timelineWords = {
  ...kindWords,
  ...familyWords,
  ...laneWords,
  'timeline.empty.title': 'The story starts here',
  'timeline.empty.text':
    'Sessions, agreed contracts, goals and choices will line up here by themselves, so that you can see a relationship of many years at a glance.',
  'timeline.filter': 'Show',
  'timeline.count': '{count, plural, =0 {Nothing to show} one {# event} other {# events}}',
  'timeline.form': 'Show the timeline as',
  'timeline.form.picture': 'Picture',
  'timeline.form.list': 'List',
  'timeline.today': 'Today',
  'timeline.range': '{from} to {to}',
  'timeline.zoom': 'How much time the picture shows',
  'timeline.zoom.in': 'Closer',
  'timeline.zoom.out': 'Wider',
  'timeline.zoom.month': 'Month',
  'timeline.zoom.year': 'Year',
  'timeline.zoom.all': 'All',
  'timeline.picture.label': 'Picture of the relationship over time',
  'timeline.picture.keys':
    'Arrow keys move from event to event and Enter opens one. In the picture, + and − zoom, Shift with an arrow moves along, and so does dragging; Ctrl with the wheel zooms.',
  'timeline.item.moment': '{date}: {what}',
  'timeline.item.titled': '{what}: {title}',
  'timeline.item.ahead': '{what} (planned)',
  'timeline.item.goal': 'Goal “{title}”',
  'timeline.item.since': '{what}, since {from}',
  'timeline.item.span': '{what}, from {from} to {to}',
  'timeline.item.ended': '{what}: {end}',
  'timeline.group.day': '{count, number} events on {date}',
  'timeline.group.days': '{count, number} events from {from} to {to}',
} as const;
