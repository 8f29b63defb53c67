import type { BoundaryCategory, BoundaryRuling, LimitStep } from '../../domain/boundary.ts';

const categoryWords = {
  'boundaries.category.role': 'Role',
  'boundaries.category.topics': 'Topics',
  'boundaries.category.time-and-contact': 'Time and contact',
  'boundaries.category.place': 'Place',
  'boundaries.category.dual-relationships': 'Other relationships between us',
  'boundaries.category.information': 'Information about others',
  'boundaries.category.records': 'Records',
  'boundaries.category.competence-and-signposting': 'Competence and signposting',
  'boundaries.category.limits-of-confidentiality': 'Limits of confidentiality',
} as const satisfies Record<`boundaries.category.${BoundaryCategory}`, string>;

const rulingWords = {
  'boundaries.ruling.in': 'In',
  'boundaries.ruling.discuss-first': 'Discuss first',
  'boundaries.ruling.out': 'Out',
} as const satisfies Record<`boundaries.ruling.${BoundaryRuling}`, string>;

const stepWords = {
  'boundaries.step.tell-first': 'Tell the mentee first, where that is safe',
  'boundaries.step.self-report': 'Encourage them to report it themselves',
  'boundaries.step.minimum': 'Disclose as little as possible, to those who need it',
  'boundaries.step.log': 'Write down what was done and why',
} as const satisfies Record<`boundaries.step.${LimitStep}`, string>;

const suggestionWords = {
  'boundaries.suggest.noManagement': 'No line management, appraisal or assessment.',
  'boundaries.suggest.noTherapy': 'No therapy and no clinical advice.',
  'boundaries.suggest.noReference': 'The mentor writes no reference and sits on no panel for the mentee.',
  'boundaries.suggest.career': 'Career, training and the next steps in it.',
  'boundaries.suggest.balance': 'How work and life fit together.',
  'boundaries.suggest.health': 'The mentee’s own health, as far as the mentee wishes.',
  'boundaries.suggest.contactBetween': 'Short e-mails between meetings, answered within a week.',
  'boundaries.suggest.urgent': 'Urgent calls and messages outside working hours.',
  'boundaries.suggest.privatePlace':
    'A private room, away from the ward or office, or a video call from one.',
  'boundaries.suggest.socialVenue': 'No meetings in cafés, bars or at home.',
  'boundaries.suggest.newRole': 'Any new role that one of us may take on towards the other.',
  'boundaries.suggest.friendship': 'Friendship, business or favours between us outside the mentoring.',
  'boundaries.suggest.sameTeam': 'Cases and colleagues of a team in which we both work.',
  'boundaries.suggest.patients': 'Anything that would let a patient be recognised.',
  'boundaries.suggest.colleagues': 'Names of colleagues; we speak of roles instead.',
  'boundaries.suggest.sharedRecord': 'A short record of each session that both may keep.',
  'boundaries.suggest.recording': 'Recording a meeting, by sound or video.',
  'boundaries.suggest.passOn': 'Giving any record to somebody else.',
  'boundaries.suggest.signpost':
    'The mentor says when something needs other help: occupational health, GP, counselling, BMA or a defence body.',
  'boundaries.suggest.beyond': 'Questions for which neither of us has the knowledge; we look for who has.',
  'boundaries.suggest.seriousHarm': 'Serious harm to the mentee or to somebody else.',
  'boundaries.suggest.patientSafety': 'Patient safety or fitness to practise.',
  'boundaries.suggest.safeguarding': 'Safeguarding of a child or an adult at risk.',
  'boundaries.suggest.law': 'Illegal acts, the law or a court order.',
} as const;

export const boundariesWords = {
  ...categoryWords,
  ...rulingWords,
  ...stepWords,
  ...suggestionWords,
  'boundaries.lead':
    'Agreed together, and shown beside every session while you write. Each can be changed when both agree.',
  'boundaries.empty.title': 'No boundaries have been agreed yet',
  'boundaries.empty.text':
    'Boundaries say what belongs in the mentoring, what stays out of it and what the two of you discuss first. They make it safe to speak freely, and they will stand beside every page you write.',
  'boundaries.none': 'Nothing yet.',
  'boundaries.add': 'Add a boundary',
  'boundaries.addSubmit': 'Add boundary',
  'boundaries.save': 'Save boundary',
  'boundaries.change': 'Change the boundary',
  'boundaries.more': 'Change or delete “{item}”',
  'boundaries.category': 'What it is about',
  'boundaries.item': 'The boundary, in words that you both use',
  'boundaries.itemLimit': 'When confidentiality ends',
  'boundaries.itemMissing': 'Write the boundary down, or pick one of the suggestions.',
  'boundaries.itemTooLong': 'This is too long for one boundary. Please keep it to 600 characters.',
  'boundaries.suggestions': 'Suggestions to start from; press one to use its words.',
  'boundaries.ruling': 'In the mentoring, this is',
  'boundaries.agreedOn': 'Agreed on (optional)',
  'boundaries.agreedOnHint': 'Leave it empty until both have agreed.',
  'boundaries.agreed': 'Agreed on {date}',
  'boundaries.notAgreed': 'Not agreed yet',
  'boundaries.reviewOn': 'Look at it again on (optional)',
  'boundaries.reviewOnHint': 'Alcove reminds you on Home when the day has come.',
  'boundaries.reviewTooEarly': 'This day lies before the day of the agreement. Please change one of the two.',
  'boundaries.reviewIs': 'to be looked at again on {date}',
  'boundaries.reviewDue': 'due for another look since {date}',
  'boundaries.due':
    '{count, plural, one {One boundary is} other {# boundaries are}} due for another look. Ask each other whether it still fits, then agree it again or change it.',
  'boundaries.agreeAgain': 'Agree it again',
  'boundaries.changedOn': 'Changed on {date}',
  'boundaries.earlier': 'What it said before: “{item}”',
  'boundaries.earlierOn': 'Until {date}',
  'boundaries.steps': 'Agreed for the moment when it is reached',
  'boundaries.without': 'Agreed without: {list}',
  'boundaries.limits.steps': 'When one of them is reached, we agreed to',
  'boundaries.limits.title': 'Limits of confidentiality',
  'boundaries.limits.text':
    'What is said here stays here, except for these. Explain them before the first confidence, and say that no mentor can promise secrecy.',
  'boundaries.limits.add': 'Add a limit',
} as const;
