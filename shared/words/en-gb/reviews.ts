import type { ReviewOutcome } from '../../domain/review.ts';
import { closingSentence } from './document-print.ts';

type ReviewPassage = 'goalProgress' | 'works' | 'worksNot' | 'boundaries' | 'usefulness';

const outcomeWords = {
  'reviews.outcome.continue': 'Go on as it is',
  'reviews.outcome.amend': 'Go on with changed terms',
  'reviews.outcome.pause': 'Pause',
  'reviews.outcome.end': 'Bring it to an end',
} as const satisfies Record<`reviews.outcome.${ReviewOutcome}`, string>;

const decidedWords = {
  'reviews.decided.continue': 'You go on as it is.',
  'reviews.decided.amend': 'You go on with changed terms: agree them as a new version of the contract.',
  'reviews.decided.pause': 'You pause.',
  'reviews.decided.end': 'You bring it to an end.',
} as const satisfies Record<`reviews.decided.${ReviewOutcome}`, string>;

const nextStepWords = {
  'reviews.nextStep.amend':
    'The changed terms are not agreed yet: they become a new version of the contract.',
  'reviews.nextStep.pause': 'The pause itself is not noted yet: it needs a day on which to look again.',
  'reviews.nextStep.end': 'The ending itself has not begun yet: best a meeting ahead of the last one.',
} as const satisfies Record<`reviews.nextStep.${Exclude<ReviewOutcome, 'continue'>}`, string>;

const fieldWords = {
  'reviews.field.goalProgress': 'How the goals are coming along',
  'reviews.field.works': 'What helps',
  'reviews.field.worksNot': 'What does not help, or is missing',
  'reviews.field.boundaries': 'Boundaries and confidentiality',
  'reviews.field.usefulness': 'What the mentoring is worth to the mentee',
} as const satisfies Record<`reviews.field.${ReviewPassage}`, string>;

const hintWords = {
  'reviews.hint.goalProgress':
    'In the mentee’s eyes: what has moved, what has changed, what no longer matters.',
  'reviews.hint.works': 'What should stay as it is.',
  'reviews.hint.worksNot': 'What each of you would like to be different.',
  'reviews.hint.boundaries': 'Do they still hold? Was anything close to a limit?',
  'reviews.hint.usefulness': 'Is the time well spent? What would the mentee miss?',
} as const satisfies Record<`reviews.hint.${ReviewPassage}`, string>;

const ruleWords = {
  'rule.next-review-before': 'The next review has to come after this one.',
  'rule.one-statement': 'There is already a closing statement for this ending.',
  'rule.statement-held':
    'One of you has signed these words, so they stay as they are. Withdraw the signature to change them.',
  'rule.statement-half-signed':
    'Only one of you has signed. Wait for the other signature, or withdraw the one that is there.',
  'rule.statement-ahead': 'This day lies in the future. Give the day on which you both agreed.',
  'rule.empty-statement': 'The closing statement is still empty. Write a few words before it is sealed.',
} as const;

export const reviewsWords = {
  ...outcomeWords,
  ...decidedWords,
  ...nextStepWords,
  'reviews.toContract': 'To the contract',
  ...fieldWords,
  ...hintWords,
  ...ruleWords,
  'reviews.title': 'Reviews',
  'reviews.add': 'New review',
  'reviews.new': 'A new review',
  'reviews.lead':
    'Done together, in half an hour: what the mentoring does, whether it helps, and how you go on. The mentee may see all of it.',
  'reviews.empty.title': 'No review has been held yet',
  'reviews.empty.text':
    'Now and then the two of you look at the mentoring itself: whether the goals still fit, what helps and what does not, whether boundaries and roles still hold, and whether you go on, change the terms, pause or end. Needs change over time; a review makes room for that.',
  'reviews.of': 'Review of {date}',
  'reviews.next': 'Next review',
  'reviews.nextOn': 'Next review on {date}',
  'reviews.noNext': 'No date has been set.',
  'reviews.on': 'Held on',
  'reviews.dayMissing': 'Give the day of the review, such as 21 Nov 2026.',
  'reviews.tooLong': 'This is too long. Please keep it to {max, number} characters.',
  'reviews.outcome': 'What you decide together',
  'reviews.nextReviewOn': 'Next review on (optional)',
  'reviews.conflicts': 'Conflict check, asked again',
  'reviews.conflictsNone': 'Roles were looked at again: none of those that guidance keeps apart.',
  'reviews.conflictsRoles': 'Roles were looked at again: {roles}.',
  'reviews.conflictsUnasked': 'The conflict check was not asked again.',
  'reviews.save': 'Keep this review',
  'reviews.change': 'Change',
  'reviews.saveChange': 'Save the review',
  'reviews.delete': 'Delete',
  'reviews.list': 'All reviews',
  'reviews.ending': 'The ending',
  'reviews.nothingWritten': 'Nothing more was written down.',

  'ending.title': 'The ending',
  'ending.lead':
    'What the two of you take with you, and what comes next. Nothing here is required, and each part can be filled in later.',
  'ending.earlier': 'Ending {number, number}, before the relationship was reopened',
  'ending.together': 'Together',
  'ending.after': 'What comes next',
  'ending.data': 'What happens to the notes',
  'ending.field.achievements': 'What was achieved',
  'ending.field.achievements.hint': 'In the mentee’s words, the small things too.',
  'ending.field.menteeLearning': 'What the mentee learned',
  'ending.field.menteeLearning.hint': 'About the work, about ways of working, about themselves.',
  'ending.field.mentorLearning': 'What you learned as a mentor',
  'ending.field.mentorLearning.hint':
    'Both gain from mentoring. What went well, what would you do differently, what do you take to supervision?',
  'ending.field.openActions': 'What remains open',
  'ending.field.openActions.hint': 'Who goes on with it.',
  'ending.field.nextSupport': 'Support from here on',
  'ending.field.nextSupport.hint': 'Another mentor, a supervisor, a service, colleagues.',
  'ending.field.futureContact': 'Contact in future',
  'ending.field.futureContact.hint': 'Whether, how, and in what role you may meet again.',
  'ending.field.schemeToldOn': 'Scheme told on (optional)',
  'ending.field.dataDecision': 'What you decided together',
  'ending.field.dataDecision.hint': 'What the mentee keeps, what you keep, and for what purpose.',
  'ending.field.keepUntil': 'Notes are kept until (optional)',
  'ending.field.keepUntil.hint': 'No period is laid down: keep them no longer than you can justify.',
  'ending.save': 'Save the ending',
  'ending.saved': 'The ending is saved.',
  'ending.tooLong': 'This is too long. Please keep it to {max, number} characters.',
  'ending.statement.title': 'Closing statement',
  'ending.statement.note': 'Optional, written together; the mentee may see every word.',
  'ending.statement.why':
    'A few words that both of you can stand behind: what this was, what it brought, and a good wish. Some find it a fitting end; others part without one.',
  'ending.statement.start': 'Write a closing statement',
  'ending.statement.placeholder': 'What was this mentoring, and what did it bring?',
  'ending.statement.signingText':
    'Sign it together if you like: both of you, or neither. Words that one has signed stay as they are.',
  'ending.statement.sentence': closingSentence,
  'ending.statement.seal': 'Seal the statement',
  'ending.statement.sealTitle': 'Seal the closing statement',
  'ending.statement.sealText':
    'From then on nobody can change these words, nor the signatures under them. You can also leave it as it is.',
  'ending.statement.sealLine': 'Agreed on {date} and sealed',
  'ending.statement.unsaved':
    'The last words could not be saved yet, so nothing was signed or sealed. The page above says why.',
} as const;
