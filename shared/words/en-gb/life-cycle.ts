import type {
  BegunBy,
  EndingKind,
  LifeCycleStep,
  MissingForStep,
  OpenActionsAtClose,
  PlannedSessionsAtClose,
  StepRule,
} from '../../domain/life-cycle.ts';
import type { RelationshipStatus } from '../../domain/mentee.ts';

const stepWords = {
  'lifeCycle.step.explore': 'Get to know each other',
  'lifeCycle.step.decline': 'Decline the enquiry',
  'lifeCycle.step.begin': 'Begin the mentoring',
  'lifeCycle.step.review': 'Hold a review',
  'lifeCycle.step.continue': 'Go on with the mentoring',
  'lifeCycle.step.pause': 'Pause',
  'lifeCycle.step.resume': 'Take it up again',
  'lifeCycle.step.end': 'Begin an ending',
  'lifeCycle.step.close': 'Close the relationship',
  'lifeCycle.step.reopen': 'Reopen the relationship',
} as const satisfies Record<`lifeCycle.step.${LifeCycleStep}`, string>;

const missingWords = {
  'lifeCycle.missing.conflicts': 'The conflict check has not been answered',
  'lifeCycle.missing.conflict-reason': 'A conflicting role has no reason yet',
  'lifeCycle.missing.confidentiality': 'Confidentiality and its limits have not been spoken about',
  'lifeCycle.missing.agreement': 'No contract has been agreed',
  'lifeCycle.missing.reporting-clause': 'What is reported, and to whom, has not been agreed',
} as const satisfies Record<`lifeCycle.missing.${MissingForStep}`, string>;

const endingWords = {
  'lifeCycle.ending.completed': 'Its purpose is fulfilled',
  'lifeCycle.ending.natural-drift': 'It came to a natural end',
  'lifeCycle.ending.mentee-ended': 'The mentee wished to end it',
  'lifeCycle.ending.mentor-ended': 'The mentor wished to end it',
  'lifeCycle.ending.mismatch': 'The two did not fit, and nobody is at fault',
  'lifeCycle.ending.conflict': 'A conflict of roles arose',
  'lifeCycle.ending.scheme-ended': 'The scheme came to its end',
  'lifeCycle.ending.moved': 'One of the two moved on',
} as const satisfies Record<`lifeCycle.ending.${EndingKind}`, string>;

const begunByWords = {
  'lifeCycle.begunBy.mentee': 'The mentee',
  'lifeCycle.begunBy.mentor': 'The mentor',
  'lifeCycle.begunBy.both': 'Both together',
  'lifeCycle.begunBy.scheme': 'The scheme',
} as const satisfies Record<`lifeCycle.begunBy.${BegunBy}`, string>;

const actionWords = {
  'lifeCycle.actions.with-mentee': 'The mentee goes on with them alone',
  'lifeCycle.actions.dropped': 'They are dropped',
  'lifeCycle.actions.kept-open': 'They stay open here',
} as const satisfies Record<`lifeCycle.actions.${OpenActionsAtClose}`, string>;

const sessionWords = {
  'lifeCycle.sessions.cancelled': 'Cancel on the day of closing',
  'lifeCycle.sessions.kept-planned': 'Keep as planned',
} as const satisfies Record<`lifeCycle.sessions.${PlannedSessionsAtClose}`, string>;

const ruleWords = {
  'rule.step-not-from-here':
    'This step does not lead on from where the relationship stands now. It may have been moved on elsewhere; close this and look again.',
  'rule.step-incomplete': 'Something is still missing before this step. The list says what.',
  'rule.step-ahead':
    'This day lies in the future. A step is written down on the day it is taken, or afterwards.',
  'rule.step-before-last':
    'This day lies before the last step of the relationship. Choose that day or a later one.',
  'rule.ending-before-beginning':
    'A relationship cannot end before it began. Choose a day after the first contract or session.',
  'rule.resume-before-pause': 'The day on which you take it up again has to come after the pause begins.',
  'rule.final-before-ending':
    'The final session has to come on the day the ending begins, or later: best a meeting ahead.',
} as const satisfies Record<`rule.${StepRule}`, string>;

const hereWords = {
  'lifeCycle.here.enquiry':
    'Somebody has asked about mentoring. Answer the conflict check, then get to know each other, or say who else may help.',
  'lifeCycle.here.declined': 'This enquiry was declined. It can be taken up after all.',
  'lifeCycle.here.exploratory':
    'You are finding out whether the mentoring fits. It begins once both have agreed how they will work together.',
  'lifeCycle.here.active': 'The mentoring is under way.',
  'lifeCycle.here.under-review':
    'The two of you are looking at how it goes. It goes on as it is, or with terms that are agreed anew.',
  'lifeCycle.here.paused': 'The mentoring rests. Nothing is lost, and nothing is expected of either of you.',
  'lifeCycle.here.ending': 'An ending is planned: time to look back, and to say what comes next.',
  'lifeCycle.here.closed': 'This relationship is closed. All that was written stays as it is.',
} as const satisfies Record<`lifeCycle.here.${RelationshipStatus}`, string>;

const takenWords = {
  'lifeCycle.taken.explore': 'You began to get to know each other',
  'lifeCycle.taken.decline': 'The enquiry was declined',
  'lifeCycle.taken.begin': 'The mentoring began',
  'lifeCycle.taken.review': 'A review began',
  'lifeCycle.taken.continue': 'You went on',
  'lifeCycle.taken.pause': 'A pause began',
  'lifeCycle.taken.resume': 'You took it up again',
  'lifeCycle.taken.end': 'An ending began',
  'lifeCycle.taken.close': 'The relationship was closed',
  'lifeCycle.taken.reopen': 'The relationship was reopened',
} as const satisfies Record<`lifeCycle.taken.${LifeCycleStep}`, string>;

const mendWords = {
  'lifeCycle.mend.conflicts': 'Answer the conflict check',
  'lifeCycle.mend.conflict-reason': 'Write down the reason',
  'lifeCycle.mend.confidentiality': 'Note the agreed limits among the boundaries',
  'lifeCycle.mend.agreement': 'Open the contract',
  'lifeCycle.mend.reporting-clause': 'Write it into the contract',
} as const satisfies Record<`lifeCycle.mend.${MissingForStep}`, string>;

const leadWords = {
  'lifeCycle.lead.explore':
    'From here on the two of you find out whether the mentoring fits. Neither is bound to anything. Agree the first meeting at once, while you are in touch.',
  'lifeCycle.lead.decline':
    'Not every enquiry becomes a mentoring relationship, and saying so early is kind. Where you can, name others who may help.',
  'lifeCycle.lead.begin': 'All that guidance asks for is in place. From this day on the mentoring is active.',
  'lifeCycle.lead.review':
    'Look together at what the mentoring is doing, what helps and what does not, and whether boundaries and roles still hold. The Reviews tab has a page for it.',
  'lifeCycle.lead.continue': 'The mentoring goes on as it was agreed.',
  'lifeCycle.lead.pause':
    'A pause needs a day on which to look again, so that it does not turn into an ending that nobody chose. A guess is enough.',
  'lifeCycle.lead.resume': 'The mentoring goes on from this day.',
  'lifeCycle.lead.end':
    'Endings go best when they are spoken about one meeting ahead: then the last session can look back and forward. Nothing here is required but the day.',
  'lifeCycle.lead.close':
    'Either of you may close the relationship at any time, without giving a reason. Nothing is deleted, and it can be reopened.',
  'lifeCycle.lead.reopen':
    'You get to know each other anew. Earlier sessions, goals and contracts stay; the terms are agreed afresh before the mentoring is active again.',
} as const satisfies Record<`lifeCycle.lead.${LifeCycleStep}`, string>;

export const lifeCycleWords = {
  ...stepWords,
  ...missingWords,
  ...endingWords,
  ...begunByWords,
  ...actionWords,
  ...sessionWords,
  ...ruleWords,
  ...hereWords,
  ...takenWords,
  ...mendWords,
  ...leadWords,
  'lifeCycle.next': 'Next step',
  'lifeCycle.standing': 'Where this relationship stands',
  'lifeCycle.missingCount': '{count, plural, one {# thing missing} other {# things missing}}',
  'lifeCycle.missingLead':
    'Before the step “{step}”, {count, plural, one {one thing is} other {# things are}} still missing:',
  'lifeCycle.firstMeeting': 'Agree the first meeting at once',
  'lifeCycle.since': 'Since {date}',
  'lifeCycle.resumes': 'To be taken up again on {date}',
  'lifeCycle.finalSession': 'Final session planned for {date}',
  'lifeCycle.begunByLine': 'Begun by: {who}',
  'lifeCycle.waived': 'Documents waived on {date}',
  'lifeCycle.past': 'How it came here',
  'lifeCycle.on': 'On',
  'lifeCycle.pausedOn': 'The pause begins on',
  'lifeCycle.resumeOn': 'Take it up again, or look again, on',
  'lifeCycle.pauseReason': 'Why there is a pause',
  'lifeCycle.endingOn': 'Spoken about on',
  'lifeCycle.finalSessionOn': 'Final session planned for (optional)',
  'lifeCycle.closedOn': 'Closed on',
  'lifeCycle.reopenedOn': 'Reopened on',
  'lifeCycle.reopenReason': 'What brings you together again (optional)',
  'lifeCycle.reasonOptional': 'Reason (optional)',
  'lifeCycle.reasonMissing': 'Say in a few words why there is a pause.',
  'lifeCycle.dayMissing': 'Give a day, such as 21 Nov 2026.',
  'lifeCycle.tooLong': 'This is too long. Please keep it to {max, number} characters.',
  'lifeCycle.onlyYou': 'Only you see this. It stands in no record.',
  'lifeCycle.othersSuggested': 'Others suggested (optional)',
  'lifeCycle.othersSuggestedHint': 'Whom you named: another mentor, a scheme, a service.',
  'lifeCycle.endingKind': 'How it ends',
  'lifeCycle.begunBy': 'Who began the ending',
  'lifeCycle.unsaid': 'Left open',
  'lifeCycle.openActions': '{count, plural, one {One action is still open} other {# actions are still open}}',
  'lifeCycle.plannedSessions':
    '{count, plural, one {One session is still planned} other {# sessions are still planned}}',
  'lifeCycle.whatBecomes': 'What becomes of {count, plural, one {it} other {them}}?',
  'lifeCycle.otherAlias': 'Another alias',
  'lifeCycle.otherAliasHint':
    'Somebody else goes by “{alias}” by now. Choose another one, so that the two are never mixed up.',
  'lifeCycle.waiver.open': 'Go without documents',
  'lifeCycle.waiver.title': 'Go without documents',
  'lifeCycle.waiver.lead':
    'Mentoring can do without a contract. What counts is that the two of you have spoken about it; note the day, and what you said as far as it helps.',
  'lifeCycle.waiver.act': 'Record that documents are waived',
  'lifeCycle.waiver.on': 'Spoken about on',
  'lifeCycle.waiver.confidentiality': 'We spoke about confidentiality and its limits',
  'lifeCycle.waiver.confidentialityHint':
    'What stays between you, and what cannot: serious harm, patient safety, safeguarding, the law.',
  'lifeCycle.waiver.words': 'What you agreed (optional)',
  'lifeCycle.waiver.wordsHint': 'In a sentence or two; the mentee may see it.',
  'lifeCycle.waiver.reporting': 'What is reported, and to whom',
  'lifeCycle.waiver.reportingHint':
    'This mentoring was asked for by a regulator or employer. Agree with the mentee what they hear: often no more than that you meet.',
  'lifeCycle.actions.outcome.with-mentee': 'Left with the mentee when the mentoring ended.',
  'lifeCycle.actions.outcome.dropped': 'Dropped when the mentoring ended.',
} as const;
