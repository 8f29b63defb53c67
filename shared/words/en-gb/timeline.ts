import type { RelationshipStatus } from '../../domain/mentee.ts';
import type { TimelineFamily, TimelineKind } from '../../domain/timeline.ts';
import type { TimelineLane } from '../../domain/timeline-story.ts';

const kindWords = {
  'timeline.kind.stage-began': 'Career stage',
  'timeline.kind.relationship-began': 'The relationship began',
  'timeline.kind.contract-agreed': 'Contract agreed, version {number, number}',
  'timeline.kind.contract-signed-by-one': 'Contract signed by one, version {number, number}',
  'timeline.kind.contract-amended': 'Contract amended, version {number, number}',
  'timeline.kind.contract-renewed': 'Contract renewed, version {number, number}',
  'timeline.kind.contract-scanned': 'Signed paper added, version {number, number}',
  'timeline.kind.contract-review-due': 'Contract to be reviewed',
  'timeline.kind.contract-ends': 'Contract ends',
  'timeline.kind.documents-waived': 'Agreed to go without documents',
  'timeline.kind.boundary-agreed': 'Boundary agreed',
  'timeline.kind.checklist-done': 'Checklist done',
  'timeline.kind.goal-opened': 'Goal opened',
  'timeline.kind.choice-reopened': 'Choice reopened',
  'timeline.kind.option-chosen': 'Option chosen',
  'timeline.kind.progress-noted': 'Progress noted',
  'timeline.kind.goal-taken-up': 'Goal taken up again',
  'timeline.kind.goal-achieved': 'Goal achieved',
  'timeline.kind.goal-parked': 'Goal parked',
  'timeline.kind.goal-dropped': 'Goal dropped',
  'timeline.kind.session-planned': 'Session {number, number}, planned',
  'timeline.kind.session': 'Session {number, number}',
  'timeline.kind.session-cancelled': 'Session {number, number}, cancelled',
  'timeline.kind.session-missed': 'Session {number, number}, missed',
  'timeline.kind.record-signed': 'Record signed, session {number, number}',
  'timeline.kind.record-amended': 'Record amended, session {number, number}',
  'timeline.kind.record-countersigned': 'Record countersigned, session {number, number}',
  'timeline.kind.relationship-reopened': 'The relationship was reopened',
  'timeline.kind.review': 'Review',
  'timeline.kind.review-planned': 'Next review',
  'timeline.kind.closing-statement': 'Closing statement sealed',
  'timeline.kind.resume-planned': 'Going on after the pause',
} as const satisfies Record<
  `timeline.kind.${Exclude<TimelineKind, 'relationship-moved' | 'transition' | `document-${string}`>}`,
  string
>;

/** What a step of the relationship led to. */
const movedWords = {
  'timeline.moved.enquiry': 'Enquiry',
  'timeline.moved.declined': 'The enquiry was declined',
  'timeline.moved.exploratory': 'Getting to know each other',
  'timeline.moved.active': 'The relationship is active',
  'timeline.moved.under-review': 'The relationship is under review',
  'timeline.moved.paused': 'The relationship is paused',
  'timeline.moved.ending': 'The relationship is coming to an end',
  'timeline.moved.closed': 'The relationship was closed',
} as const satisfies Record<`timeline.moved.${RelationshipStatus}`, string>;

const familyWords = {
  'timeline.family.relationship': 'The relationship',
  'timeline.family.career': 'Career',
  'timeline.family.reviews': 'Reviews',
  'timeline.family.sessions': 'Sessions',
  'timeline.family.contracts': 'Contracts',
  'timeline.family.boundaries': 'Boundaries',
  'timeline.family.checklists': 'Checklists',
  'timeline.family.records': 'Signed records',
  'timeline.family.documents': 'Documents',
  'timeline.family.goals': 'Goals',
  'timeline.family.choices': 'Choices',
} as const satisfies Record<`timeline.family.${TimelineFamily}`, string>;

const laneWords = {
  'timeline.lane.relationship': 'Relationship',
  'timeline.lane.career': 'Career',
  'timeline.lane.sessions': 'Sessions',
  'timeline.lane.goals': 'Goals and choices',
  'timeline.lane.documents': 'Agreed and signed',
} as const satisfies Record<`timeline.lane.${TimelineLane}`, string>;

export const timelineWords = {
  ...kindWords,
  ...movedWords,
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
  'timeline.print': 'Print on one page',
  'timeline.paper.title': '{alias}: the relationship over time',
  'timeline.paper.facts': '{from} to {to}, printed on {today}',
  'timeline.paper.counts':
    'A number stands for so many events close together. Nothing private is on this page.',
  'timeline.document-signed': 'Signed file: {document}',
  'timeline.document-countersigned': 'Countersigned file: {document}',
  'timeline.transition': 'Transition: {transition}',
  'timeline.item.stage': 'Career stage “{title}”',
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
