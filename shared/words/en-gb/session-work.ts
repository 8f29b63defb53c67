import type { AgendaSource } from '../../domain/agenda.ts';
import type { MentoringMode, MentorSkill } from '../../domain/private-log.ts';
import type { CancelledBy, SessionState, Usefulness } from '../../domain/session.ts';

const stateWords = {
  'sessions.state.planned': 'Planned',
  'sessions.state.held': 'Held',
  'sessions.state.cancelled': 'Cancelled',
  'sessions.state.missed': 'Missed',
} as const satisfies Record<`sessions.state.${SessionState}`, string>;

const cancelledByWords = {
  'sessions.cancelledBy.mentee': 'Mentee',
  'sessions.cancelledBy.mentor': 'Mentor',
  'sessions.cancelledBy.both': 'Both together',
  'sessions.cancelledBy.other': 'Somebody or something else',
} as const satisfies Record<`sessions.cancelledBy.${CancelledBy}`, string>;

const sourceWords = {
  'sessions.agenda.source.own': 'Own words',
  'sessions.agenda.source.action': 'Open actions',
  'sessions.agenda.source.goal': 'Current goals',
  'sessions.agenda.source.checklist': 'Not yet done on a checklist',
  'sessions.agenda.source.last-time': 'From last time',
} as const satisfies Record<`sessions.agenda.source.${AgendaSource}`, string>;

const usefulnessWords = {
  'sessions.usefulness.much': 'It helped a good deal',
  'sessions.usefulness.some': 'It helped in part',
  'sessions.usefulness.little': 'It helped a little',
  'sessions.usefulness.not-this-time': 'Not this time',
} as const satisfies Record<`sessions.usefulness.${Usefulness}`, string>;

const skillWords = {
  'sessions.skill.questioning': 'Questioning',
  'sessions.skill.active-listening': 'Active listening',
  'sessions.skill.challenging': 'Challenging',
  'sessions.skill.probing': 'Probing',
  'sessions.skill.clarifying': 'Clarifying',
  'sessions.skill.coaching': 'Coaching',
} as const satisfies Record<`sessions.skill.${MentorSkill}`, string>;

const modeWords = {
  'sessions.mode.teaching': 'Teaching',
  'sessions.mode.coaching': 'Coaching',
  'sessions.mode.supporting': 'Supporting',
  'sessions.mode.encouraging': 'Encouraging',
  'sessions.mode.counselling': 'Counselling',
  'sessions.mode.information': 'Giving information',
  'sessions.mode.opening-doors': 'Opening doors',
} as const satisfies Record<`sessions.mode.${MentoringMode}`, string>;

/** What is said around planning, holding and closing a session. */
export const sessionWorkWords = {
  ...stateWords,
  ...cancelledByWords,
  ...sourceWords,
  ...usefulnessWords,
  ...skillWords,
  ...modeWords,
  'sessions.count.held': '{count, plural, one {# held} other {# held}}',
  'sessions.count.planned': '{count, plural, one {# planned} other {# planned}}',
  'sessions.count.cancelled': '{count, plural, one {# cancelled} other {# cancelled}}',
  'sessions.count.missed': '{count, plural, one {# missed} other {# missed}}',
  'sessions.year': '{year}, {count, plural, one {# session} other {# sessions}}',

  'sessions.plan': 'Plan it',
  'sessions.planHint': 'A session that lies ahead opens as a plan: agenda first, the record when you meet.',
  'sessions.planned': 'You meet on {date}.',
  'sessions.plannedToday': 'You meet today.',
  'sessions.begin': 'Begin the session',
  'sessions.tookPlace': 'It took place',
  'sessions.takesPlace': 'It takes place after all',
  'sessions.didNotTakePlace': 'It did not take place',
  'sessions.sayCancelled': 'It was cancelled',
  'sessions.sayMissed': 'It was missed',
  'sessions.notBegun': 'Back to a plan',
  'sessions.cancelledText': 'This meeting was called off. It keeps its number and counts as no time spent.',
  'sessions.missedText':
    'This meeting did not happen. That can have many reasons; it is counted, and nothing more is said about it.',
  'sessions.cancelledBy': 'Called off by (optional)',
  'sessions.cancelledBy.unsaid': 'Not said',
  'sessions.cancelledOn': 'On (optional)',
  'sessions.others': 'Also present (optional)',
  'sessions.othersHint':
    'Beside the two of you, by name or role. Press Enter after each. They are named in the record.',
  'sessions.with': 'with {names}',
  'sessions.removeOther': 'Remove',

  'sessions.phase.plan': 'Plan',
  'sessions.phase.hold': 'Hold',
  'sessions.phase.close': 'Close',
  'sessions.phase.plan.none': 'nothing on the agenda',
  'sessions.phase.plan.some': '{count, plural, one {# item} other {# items}} on the agenda',
  'sessions.phase.hold.hint': 'what is talked about, and your own note',
  'sessions.phase.close.hint': 'what follows, and what each takes away',
  'sessions.phase.close.left':
    '{count, plural, =0 {all thought of} one {# thing to think of} other {# things to think of}}',

  'sessions.agenda': 'Agenda',
  'sessions.agenda.hint': 'The mentee’s agenda: what shall this meeting be about? It stands in the record.',
  'sessions.agenda.none': 'Nothing yet. Ask the mentee what they would like to talk about.',
  'sessions.agenda.add': 'Add an item',
  'sessions.agenda.addLabel': 'New item of the agenda',
  'sessions.agenda.addSubmit': 'Add',
  'sessions.agenda.tooLong': 'This is too long for one item. Please keep it to 300 characters.',
  'sessions.agenda.offer': 'Add from what is open',
  'sessions.agenda.offerNone': 'There is nothing open to choose from.',
  'sessions.agenda.lastTime': 'Start from last time',
  'sessions.agenda.take': 'Add “{text}” to the agenda',
  'sessions.agenda.up': 'Move “{text}” up',
  'sessions.agenda.down': 'Move “{text}” down',
  'sessions.agenda.remove': 'Take “{text}” off the agenda',
  'sessions.agenda.changeItem': 'Change “{text}”',
  'sessions.agenda.itemLabel': 'Item of the agenda',
  'sessions.agenda.save': 'Save',
  'sessions.agenda.done': 'Talked about',

  'sessions.noPrivateNotes':
    'You agreed in the contract to keep no private notes, so there is no place for them here.',
  'sessions.log': 'My preparation',
  'sessions.log.hint': 'For you alone: what to remember, what to ask, what to leave alone.',
  'sessions.log.preparation': 'Preparation',
  'sessions.log.reflection': 'What I take away',
  'sessions.log.reflectionHint': 'For you alone, and never part of a record.',
  'sessions.log.learned': 'What did I learn?',
  'sessions.log.learnedHint': 'About mentoring and about yourself rather than about the mentee.',
  'sessions.log.skills': 'Skills I used',
  'sessions.log.modes': 'How I helped',
  'sessions.log.beyond': 'If counselling was what was needed, think of whom else to point to.',

  'sessions.timer': 'Clock',
  'sessions.timer.start': 'Start the clock',
  'sessions.timer.pause': 'Pause',
  'sessions.timer.goOn': 'Go on',
  'sessions.timer.end': 'End',
  'sessions.timer.reset': 'Set back',
  'sessions.timer.running': '{minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}}',
  'sessions.timer.paused':
    'paused at {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}}',
  'sessions.timer.offer':
    'The clock showed {minutes, plural, one {# minute} other {# minutes}}; {written, plural, one {# is} other {# are}} written down.',
  'sessions.timer.take': 'Write down {minutes, plural, one {# minute} other {# minutes}}',
  'sessions.timer.tooLong': 'The clock ran on far longer than a meeting. Write the minutes down yourself.',

  'sessions.close.list': 'Before you part',
  'sessions.close.summary': 'The record says what you talked about',
  'sessions.close.actions': 'Next steps are agreed',
  'sessions.close.next': 'The next meeting has its date',
  'sessions.close.useful': 'You asked whether this was useful',
  'sessions.close.mentee': 'The mentee said what they take away',
  'sessions.close.mentor': 'You wrote down what you take away',
  'sessions.close.done': 'done',
  'sessions.close.open': 'not yet',
  'sessions.next.plan': 'Plan session of {date}',
  'sessions.next.planned': 'Session {number, number} is planned for {date}',
  'sessions.next.order': 'The next session cannot lie before this one.',
  'sessions.useful': 'Was this useful?',
  'sessions.useful.hint':
    'For the mentee to say. It helps you both to make the best of your time; it rates nobody.',
  'sessions.useful.choice': 'Today’s meeting, in the mentee’s words',
  'sessions.useful.unsaid': 'Not asked',
  'sessions.useful.words': 'What helped, and what would help more? (optional)',
  'sessions.menteeLearned': 'What the mentee takes away (optional)',
  'sessions.menteeLearnedHint': 'In the mentee’s own words. It stands in the record.',

  'sessions.reading': 'The mentee’s reading',
  'sessions.reading.hint':
    'A record is agreed when the mentee has read it and what they wished to change is taken in.',
  'sessions.reading.on': 'Read by the mentee on',
  'sessions.reading.corrections': 'Corrections',
  'sessions.reading.corrections.unsaid': 'Not said',
  'sessions.reading.corrections.none-wished': 'None wished for',
  'sessions.reading.corrections.taken-in': 'Taken in',
  'sessions.reading.notYet':
    'The mentee has not read this record, as far as is noted here. You can sign it all the same.',
  'sessions.reading.openCorrections': 'Nothing is noted about corrections.',
  'sessions.reading.changedSince': 'The record was changed after the mentee read it.',
  'sessions.reading.done': 'Read by the mentee on {date}, and what they wished to change is taken in.',
  'sessions.reading.doneNone': 'Read by the mentee on {date}; no corrections were wished for.',
} as const;
