import type { ChecklistTie } from '../../domain/checklist.ts';
import type { FirstMeetingKey } from '../../domain/first-meeting.ts';

const firstMeetingWords = {
  'checklists.firstMeeting.introductions': 'Introductions',
  'checklists.firstMeeting.expectations': 'What each of us expects',
  'checklists.firstMeeting.mentoring-and-supervision': 'Mentoring and supervision kept apart',
  'checklists.firstMeeting.conflicts': 'Conflicts of interest',
  'checklists.firstMeeting.confidentiality': 'Confidentiality and its limits',
  'checklists.firstMeeting.boundaries': 'Boundaries',
  'checklists.firstMeeting.purpose': 'Purpose and first goals',
  'checklists.firstMeeting.arrangements': 'How often, where, and contact in between',
  'checklists.firstMeeting.cancellation': 'Cancelling and moving a meeting',
  'checklists.firstMeeting.notes-and-data': 'Notes and data',
  'checklists.firstMeeting.job-plan-time': 'Time for it in the job plan',
  'checklists.firstMeeting.documents': 'Documents we use',
  'checklists.firstMeeting.reviews': 'Reviews',
  'checklists.firstMeeting.ending': 'How we end',
  'checklists.firstMeeting.next-meeting': 'The next meeting',
  'checklists.firstMeeting.contract': 'Contract signed, or waived',
} as const satisfies Record<`checklists.firstMeeting.${FirstMeetingKey}`, string>;

const promptWords = {
  'checklists.prompt.introductions': 'Who we are, how we came together, and what we know of each other.',
  'checklists.prompt.expectations': 'What the mentee hopes for, what the mentor can offer and what not.',
  'checklists.prompt.mentoring-and-supervision':
    'Mentoring is voluntary and nobody’s assessment. The mentor gives no reference and does not report.',
  'checklists.prompt.conflicts':
    'Present and past roles towards each other: line manager, appraiser, supervisor, examiner, close relation.',
  'checklists.prompt.confidentiality':
    'What stays between us, and the few things that cannot. Say it before the first confidence.',
  'checklists.prompt.boundaries': 'What belongs here, what stays out, and what we discuss first.',
  'checklists.prompt.purpose': 'Why now? What would be different in half a year? A first goal is enough.',
  'checklists.prompt.arrangements':
    'A private place, a rhythm, how to reach each other and how fast to answer.',
  'checklists.prompt.cancellation': 'How much notice, and what happens after two missed meetings.',
  'checklists.prompt.notes-and-data':
    'Who writes what, who can read it, how long it is kept, and how it is destroyed.',
  'checklists.prompt.job-plan-time':
    'Where the time comes from, for both, and whether the line manager is told.',
  'checklists.prompt.documents': 'Contract, session records, signatures: as much or as little as both want.',
  'checklists.prompt.reviews': 'When we look at whether this is useful and whether the terms still fit.',
  'checklists.prompt.ending': 'Either may end it without a reason. Best said one meeting ahead.',
  'checklists.prompt.next-meeting': 'A date in both diaries before we part.',
  'checklists.prompt.contract': 'Agreed and signed, or documents waived: both are fine, if it is said.',
} as const satisfies Record<`checklists.prompt.${FirstMeetingKey}`, string>;

const tieWords = {
  'checklists.tie.conflicts-answered': 'Conflict check answered',
  'checklists.tie.limits-agreed': 'Limits of confidentiality agreed',
  'checklists.tie.boundaries-agreed': 'Boundaries agreed',
  'checklists.tie.purpose-written': 'Purpose written down',
  'checklists.tie.goals-drafted': 'First goal written down',
  'checklists.tie.contract-settled': 'Contract agreed or waived',
  'checklists.tie.review-planned': 'Review planned',
  'checklists.tie.next-date': 'Next date fixed',
  'checklists.tie.privacy-notice': 'Privacy notice given',
  'checklists.tie.time-source': 'Source of time written down',
} as const satisfies Record<`checklists.tie.${ChecklistTie}`, string>;

const openTieWords = {
  'checklists.open.conflicts-answered': 'Answer the conflict check',
  'checklists.open.limits-agreed': 'Agree the limits',
  'checklists.open.boundaries-agreed': 'Agree boundaries',
  'checklists.open.purpose-written': 'Write down the purpose',
  'checklists.open.goals-drafted': 'Write down a goal',
  'checklists.open.contract-settled': 'Open the contract',
  'checklists.open.review-planned': 'Plan a review',
  'checklists.open.next-date': 'Fix the next date',
  'checklists.open.privacy-notice': 'Note the privacy notice',
  'checklists.open.time-source': 'Note where the time comes from',
} as const satisfies Record<`checklists.open.${ChecklistTie}`, string>;

export const checklistsWords = {
  ...firstMeetingWords,
  ...promptWords,
  ...tieWords,
  ...openTieWords,
  'checklists.firstMeeting': 'First-meeting checklist',
  'checklists.offer.title': 'Go through the ground rules together',
  'checklists.offer.text':
    'Guidance suggests settling a few things before the first confidence. The first-meeting checklist names them; what you write elsewhere ticks itself.',
  'checklists.begin': 'Begin the first-meeting checklist',
  'checklists.beginOne': 'Begin a checklist',
  'checklists.beginOther': 'Begin another checklist',
  'checklists.beginNamed': 'Begin “{title}”',
  'checklists.lead': 'Talk each through in any order, and leave out what does not fit the two of you.',
  'checklists.progress': '{settled} of {count} settled',
  'checklists.allSettled': '{title}: everything is settled',
  'checklists.look': 'Look at it',
  'checklists.fold': 'Fold it away',
  'checklists.item.doneOn': 'Talked through on {date}',
  'checklists.item.leftOut': 'Left out: does not apply to us',
  'checklists.item.produced': '{what} on {date}',
  'checklists.item.edit': 'Date and note',
  'checklists.item.leaveOut': 'Does not apply to us',
  'checklists.item.more': 'More for “{words}”',
  'checklists.item.takeUp': 'Take it up again',
  'checklists.item.words': 'The item',
  'checklists.item.day': 'Talked through on',
  'checklists.item.dayHint': 'Leave it empty while it is still open.',
  'checklists.item.noteLabel': 'Note (optional)',
  'checklists.item.noteHint': 'Both may read it. What is private belongs in the private note.',
  'checklists.item.save': 'Save',
  'checklists.item.missing': 'Write down what is to be talked through.',
  'checklists.item.tooLong': 'This is too long. Please shorten it.',
  'checklists.add': 'Add an item of your own',
  'checklists.addSubmit': 'Add',
  'checklists.delete': 'Delete this checklist',
  'checklists.more': 'More for the checklist “{title}”',
} as const;
