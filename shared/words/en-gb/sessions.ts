import type { SessionFormat } from '../../domain/session.ts';

const formatWords = {
  'sessions.format.in-person': 'In person',
  'sessions.format.video': 'By video',
  'sessions.format.telephone': 'By telephone',
} as const satisfies Record<`sessions.format.${SessionFormat}`, string>;

export const sessionsWords = {
  ...formatWords,
  'sessions.title': 'Sessions',
  'sessions.number': 'Session {number, number}',
  'sessions.heading': 'Session {number, number} · {date}',
  'sessions.empty.title': 'No sessions yet',
  'sessions.empty.text':
    'Each meeting gets a page with two separate texts: a record that the mentee may see and you both may keep, and a private note that is yours alone. Boundaries, goals and open actions stand beside it while you write.',
  'sessions.first': 'Write the first session',
  'sessions.new': 'New session',
  'sessions.newLead': 'When do you meet, or when did you? Everything can be changed later.',
  'sessions.start': 'Open its page',
  'sessions.date': 'Date',
  'sessions.startTime': 'Start (optional)',
  'sessions.timeWrong': 'Type a time such as 14:30.',
  'sessions.minutes': 'Minutes',
  'sessions.minutesWrong': 'A meeting lasts between 5 and 600 minutes.',
  'sessions.format': 'How',
  'sessions.changeWhen': 'Change date, time or format',
  'sessions.changeWhenDone': 'Done',
  'sessions.preview': 'Preview session record',
  'sessions.more': 'More for this session',
  'sessions.delete': 'Delete this session',
  'sessions.record': 'Session record',
  'sessions.recordNote': 'What you both agree to write down. This text goes into the session record.',
  'sessions.recordPlaceholder':
    'What did you talk about, what did the mentee decide, and what comes next? Leave out patients and colleagues who could be recognised.',
  'sessions.privateNote': 'Private note',
  'sessions.privateNoteNote': 'Never part of a session record.',
  'sessions.privateNotePlaceholder':
    'Your own observations, hunches and questions for supervision. Record learning rather than case facts.',
  'sessions.move': 'Move to the record',
  'sessions.move.title': 'Move these words to the shareable record?',
  'sessions.move.text':
    'They will leave your private note and stand at the end of the session record, where the mentee may read them. You can undo this.',
  'sessions.move.act': 'Move them',
  'sessions.move.done': 'Moved to the end of the session record.',
  'sessions.move.undo': 'Undo the move',
  'sessions.move.nothing': 'Select the words in the private note first, then choose this command again.',
  'sessions.move.notMoved':
    'These words could not be moved, so nothing was changed. Copy and paste them instead.',
  'sessions.move.understood': 'Understood',
  'sessions.actions': 'Actions',
  'sessions.noActions': 'No actions were agreed in this session.',
  'sessions.carried': 'Carried forward',
  'sessions.carriedHint': 'Agreed earlier and still open when this session began.',
  'sessions.signposting': 'Signposting (optional)',
  'sessions.signpostingHint':
    'Help beyond mentoring that you pointed to: occupational health, GP, counselling, BMA, a defence body.',
  'sessions.nextDate': 'Next session (optional)',
  'sessions.nextDateHint': 'Agree it now, while you both have your diaries.',
  'sessions.context': 'At hand',
  'sessions.context.limits': 'Limits of confidentiality',
  'sessions.context.noLimits': 'None agreed yet.',
  'sessions.context.boundaries': 'Boundaries',
  'sessions.context.noBoundaries': 'None agreed yet.',
} as const;
