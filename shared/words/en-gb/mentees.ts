import type { ConflictingRole } from '../../domain/conflict-check.ts';
import type { Origin, RelationshipStatus } from '../../domain/mentee.ts';

const statusWords = {
  'mentees.status.enquiry': 'Enquiry',
  'mentees.status.declined': 'Declined',
  'mentees.status.exploratory': 'Getting to know each other',
  'mentees.status.active': 'Active',
  'mentees.status.under-review': 'Under review',
  'mentees.status.paused': 'Paused',
  'mentees.status.ending': 'Coming to an end',
  'mentees.status.closed': 'Closed',
} as const satisfies Record<`mentees.status.${RelationshipStatus}`, string>;

const originWords = {
  'mentees.origin.chosen': 'The mentee chose me',
  'mentees.origin.matched': 'A scheme matched us',
  'mentees.origin.introduced': 'Someone introduced us',
  'mentees.origin.directed': 'A regulator or employer asked for it',
} as const satisfies Record<`mentees.origin.${Origin}`, string>;

const roleWords = {
  'mentees.role.line-manager': 'Line manager',
  'mentees.role.appraiser': 'Appraiser',
  'mentees.role.clinical-supervisor': 'Clinical supervisor',
  'mentees.role.educational-supervisor': 'Educational supervisor',
  'mentees.role.examiner': 'Examiner or assessor',
  'mentees.role.close-relation': 'Close relation or friend',
  'mentees.role.former-supervisor': 'Former supervisor, or another of these roles that is over',
} as const satisfies Record<`mentees.role.${ConflictingRole}`, string>;

export const menteesWords = {
  ...statusWords,
  ...originWords,
  ...roleWords,

  'mentees.add.title': 'Add a mentee',
  'mentees.add.lead':
    'Only the alias is needed to begin. Everything else can be filled in when you know it, and changed at any time.',
  'mentees.add.more': 'More, if you know it',
  'mentees.add.begin': 'Beginning',
  'mentees.add.begun': 'We have begun to get to know each other',
  'mentees.add.begunHint': 'Without this it is kept as an enquiry that you can take up, or decline, later.',
  'mentees.add.enquiry':
    'Until the conflict check is answered this is kept as an enquiry. Nothing is lost by waiting.',
  'mentees.add.meeting':
    'Agree the first meeting at once, while you are both talking: a date makes the beginning easier than good intentions. It is put on the list of sessions.',
  'mentees.add.meetingOn': 'First meeting on (optional)',
  'mentees.add.meetingAt': 'At (optional)',
  'mentees.add.meetingAtWrong': 'This is no time of day. Write it as 14:30.',
  'mentees.add.meetingDayMissing': 'Choose the day of the first meeting, or leave the time empty too.',
  'mentees.add.submit': 'Add mentee',

  'mentees.form.who': 'Who they are',
  'mentees.form.alias': 'Alias',
  'mentees.form.aliasHint':
    'Shown everywhere in Alcove instead of the name, so that someone who glances at your screen learns nothing. Initials or a word you will recognise are enough.',
  'mentees.form.aliasMissing': 'Give the mentee an alias: a word or initials that you will recognise.',
  'mentees.form.name': 'Name (optional)',
  'mentees.form.nameHint': 'Shown only here, in these details.',
  'mentees.form.pronouns': 'Pronouns (optional)',
  'mentees.form.stage': 'Career stage (optional)',
  'mentees.form.stageHint': 'For example new consultant, ST4, second-year trainee.',
  'mentees.form.workplace': 'Workplace (optional)',
  'mentees.form.how': 'How you came together',
  'mentees.form.origin': 'How it began',
  'mentees.form.scheme': 'Scheme (optional)',
  'mentees.form.schemeHint': 'The formal programme, if there is one.',
  'mentees.form.introducer': 'Introduced by (optional)',
  'mentees.form.purpose': 'Purpose (optional)',
  'mentees.form.purposeHint': 'What the mentee hopes for, in the mentee’s own words.',
  'mentees.form.tooLong': 'This is too long. Please keep it to {max, number} characters.',
  'mentees.form.conflicts': 'Conflict check',
  'mentees.form.datePlaceholder': '21 Nov 2026',
  'mentees.form.clearDate': 'Clear: {label}',
  'mentees.form.previousMonth': 'Earlier',
  'mentees.form.nextMonth': 'Later',

  'mentees.header.facts': 'About this relationship',
  'mentees.header.stage': 'Stage',
  'mentees.header.status': 'Status',
  'mentees.header.next': 'Next session',
  'mentees.header.noNext': 'No date yet',
  'mentees.tabs.label': 'Parts of the workspace',
  'mentees.tab.overview': 'Overview',
  'mentees.tab.about': 'About',
  'mentees.tab.contract': 'Contract',
  'mentees.tab.boundaries': 'Boundaries',
  'mentees.tab.goals': 'Goals',
  'mentees.tab.sessions': 'Sessions',
  'mentees.tab.reviews': 'Reviews',
  'mentees.tab.timeline': 'Timeline',
  'mentees.tab.documents': 'Documents',

  'mentees.overview.lastSession': 'Last session',
  'mentees.overview.session': 'Session {number, number} · {date}',
  'mentees.overview.goOn': 'Go on with session {number, number}',
  'mentees.overview.newSession': 'New session',
  'mentees.overview.noSession': 'No session has been written yet.',
  'mentees.overview.sayMinutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'mentees.overview.nextSession': 'Next session',
  'mentees.overview.noNextSession': 'No date has been set. The next date stands on the page of each session.',
  'mentees.overview.purpose': 'Purpose',
  'mentees.overview.noPurpose':
    'The purpose has not been written down. It belongs to the mentee, in the mentee’s words.',
  'mentees.overview.agreed': 'What is agreed',
  'mentees.overview.contractAgreed': 'Contract version {number, number}, agreed on {date}',
  'mentees.overview.contractDraft':
    'A draft of the contract, version {number, number}, is waiting to be agreed.',
  'mentees.overview.noContract': 'No contract yet.',
  'mentees.overview.boundaries':
    '{count, plural, =0 {No boundaries yet.} one {# boundary} other {# boundaries}}',
  'mentees.overview.openContract': 'Open the contract',
  'mentees.overview.openBoundaries': 'Open the boundaries',
  'mentees.overview.goals': 'Current goals',
  'mentees.overview.noGoals': 'No current goals.',
  'mentees.overview.chosen': 'Chosen on {date}: {option}',
  'mentees.overview.notChosen':
    '{count, plural, =0 {No options explored yet} one {# option explored, nothing chosen yet} other {# options explored, nothing chosen yet}}',
  'mentees.overview.openActions': 'Open actions',
  'mentees.overview.noActions': 'Nothing is open.',
  'mentees.first.title': 'Beginning well',
  'mentees.first.lead':
    'Guidance suggests settling these at or before the first meeting. Take them in any order.',
  'mentees.first.contract': 'Agree how you will work together',
  'mentees.first.contractWhy':
    'Confidentiality, frequency, notes and how to end: a contract from a template takes ten minutes together.',
  'mentees.first.boundaries': 'Draw the boundaries',
  'mentees.first.boundariesWhy':
    'What belongs here, what does not, and when confidentiality ends. They will stand beside every page you write.',
  'mentees.first.goals': 'Name a first goal',
  'mentees.first.goalsWhy': 'The mentee’s own goal, in the mentee’s words, with the options that lead there.',
  'mentees.first.session': 'Write the first session',
  'mentees.first.sessionWhy':
    'A record that you both may keep, and beside it a private note that never leaves this vault.',
  'mentees.first.done': 'Done',
  'mentees.first.todo': 'Not yet',
} as const;
