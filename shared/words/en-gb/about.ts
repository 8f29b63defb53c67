import type { Transition } from '../../domain/career-stage.ts';
import type { ConflictOccasion } from '../../domain/conflict-check.ts';
import type { TimeSource } from '../../domain/mentee.ts';

const timeWords = {
  'about.time.spa': 'SPA time in the job plan',
  'about.time.study': 'Study time',
  'about.time.own': 'Their own time',
} as const satisfies Record<`about.time.${TimeSource}`, string>;

const transitionWords = {
  'about.transition.first-post': 'First post',
  'about.transition.new-role': 'New role',
  'about.transition.promotion': 'Promotion',
  'about.transition.return-to-work': 'Return to work',
  'about.transition.leave': 'Leave',
  'about.transition.change-of-specialty': 'Change of specialty',
  'about.transition.exam': 'Exam',
  'about.transition.move': 'Move to another place',
  'about.transition.retirement': 'Retirement',
  'about.transition.other': 'Another change',
} as const satisfies Record<`about.transition.${Transition}`, string>;

const occasionWords = {
  'about.occasion.added': 'on adding',
  'about.occasion.review': 'at a review',
  'about.occasion.changed': 'between reviews',
} as const satisfies Record<`about.occasion.${ConflictOccasion}`, string>;

export const aboutWords = {
  ...timeWords,
  ...transitionWords,
  ...occasionWords,

  'about.lead':
    'What you know about the mentee over the years. All of it is yours alone and stays in this vault; write down no more than the mentoring needs.',
  'about.change': 'Change',
  'about.changePart': '{act}: {part}',
  'about.save': 'Save',
  'about.empty': 'Not written down: {fields}.',
  'about.hoursWrong': 'Give the hours as a number above 0 and up to 100, for example 1.5.',
  'about.yes': 'Yes',
  'about.no': 'No',

  'about.part.who': 'Who they are',
  'about.part.career': 'Stages and transitions',
  'about.part.origin': 'How you came together',
  'about.part.purpose': 'What it is for',
  'about.part.time': 'Time and meetings',
  'about.part.conflicts': 'Conflict check',
  'about.part.keeping': 'Notice and keeping',
  'about.part.sensitive': 'Sensitive details',

  'about.field.alias': 'Alias',
  'about.field.name': 'Name',
  'about.field.nameOnRecord': 'Show the name on this mentee’s own records',
  'about.field.pronouns': 'Pronouns',
  'about.field.contact': 'Contact',
  'about.field.workplace': 'Workplace',
  'about.field.origin': 'How it began',
  'about.field.scheme': 'Scheme',
  'about.field.introducer': 'Introduced by',
  'about.field.directedBy': 'Directed by',
  'about.field.reported': 'What is reported to them',
  'about.field.purpose': 'Purpose',
  'about.field.needs': 'Needs and areas of work',
  'about.field.training': 'The mentee’s own training',
  'about.field.timeSource': 'Whose time it is',
  'about.field.hoursAMonth': 'Hours a month',
  'about.field.constraints': 'What meetings have to fit around',
  'about.field.lineManagerInformedOn': 'Line manager informed on',
  'about.field.privacyNoticeOn': 'Privacy notice given on',
  'about.field.keepUntil': 'Keep the notes until',

  'about.hint.alias': 'Shown everywhere in Alcove instead of the name.',
  'about.hint.name': 'Kept in this one place.',
  'about.hint.nameOnRecord':
    'Session records that you export for this mentee then carry the name in place of the alias. Nothing else changes.',
  'about.hint.contact': 'How to reach them: e-mail, telephone, the best time.',
  'about.hint.directedBy': 'The regulator or employer who asked for the mentoring.',
  'about.hint.reported':
    'Attendance, dates, nothing of the content? The clause itself is agreed in the contract, before the relationship begins.',
  'about.hint.purpose': 'What the mentee hopes for, in the mentee’s own words.',
  'about.hint.needs': 'What they would like help with, and in which parts of their work.',
  'about.hint.training': 'For example a coaching course: it changes how you work together.',
  'about.hint.hoursAMonth': 'Only where you agreed on them.',
  'about.hint.constraints': 'Deadlines, distance, on-call weeks, school runs.',
  'about.hint.lineManagerInformedOn':
    'The day alone. Nobody has to permit mentoring, and nothing of its content is told.',
  'about.hint.privacyNoticeOn': 'When you told them what you write down, why, and for how long.',
  'about.hint.keepUntil': 'No period fits everyone: choose no longer than you can justify.',

  'about.career.empty':
    'Mentoring matters most at times of change. Write down the stages of this career and what changed: a first post, an exam, a return to work.',
  'about.career.add': 'Add a stage or transition',
  'about.career.stage': 'Stage (optional)',
  'about.career.stageHint': 'For example new consultant, ST4, second-year trainee.',
  'about.career.transition': 'Transition (optional)',
  'about.career.noTransition': 'None',
  'about.career.began': 'From (optional)',
  'about.career.ended': 'Until (optional)',
  'about.career.note': 'Note (optional)',
  'about.career.noDate': 'No date',
  'about.career.since': 'Since {from}',
  'about.career.until': 'Until {to}',
  'about.career.between': '{from} to {to}',
  'about.career.changeOne': 'Change {name}',
  'about.career.deleteOne': 'Delete {name}',

  'about.conflicts.open':
    'Not answered yet. Until it is, this stays an enquiry: the two of you cannot begin.',
  'about.conflicts.none': 'None of the roles that are kept apart from mentoring.',
  'about.conflicts.answered': 'Answered on {date}',
  'about.conflicts.earlier': '{role}, ended on {ended}',
  'about.conflicts.reason': 'Reason',
  'about.conflicts.answer': 'Answer the conflict check',
  'about.conflicts.again': 'Answer again',
  'about.conflicts.history': 'Earlier answers',
  'about.conflicts.line': '{date}, {occasion}: {roles}',

  'about.sensitive.lead':
    'Equality schemes may ask about age, disability, ethnicity, faith, sex, gender, orientation, pregnancy or partnership. Nothing has to stand here. Write only what the mentee told you and wishes you to keep; it shows nowhere else, search does not find it, and it leaves with no export of records.',
  'about.sensitive.show': 'Show sensitive details',
  'about.sensitive.hide': 'Hide sensitive details',
  'about.sensitive.words': 'What the mentee wishes you to know',
  'about.sensitive.delete': 'Delete at once',
  'about.sensitive.ask': 'Delete the sensitive details?',
  'about.sensitive.askText':
    'They are destroyed at once. They do not go into the bin and cannot be put back.',
} as const;
