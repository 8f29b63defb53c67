import type { ChoiceStep, ConcernChoice, ConcernStep } from '../../domain/concern.ts';

const titleWords = {
  'concerns.step.noticed': 'What was seen or said',
  'concerns.step.safety': 'Is anybody in danger now?',
  'concerns.step.mentee-told': 'Was the mentee told first?',
  'concerns.step.self-report': 'Could they report it themselves?',
  'concerns.step.advice': 'Advice taken',
  'concerns.step.decision': 'What was decided, and why',
  'concerns.step.disclosure': 'Who was told, and how much',
  'concerns.step.follow-up': 'When to look again',
  'concerns.step.closing': 'How it ended',
  'concerns.step.reopening': 'Why it is opened again',
} as const satisfies Record<`concerns.step.${ConcernStep}`, string>;

const promptWords = {
  'concerns.prompt.noticed':
    'As close to the words and to what you saw as you can; keep what you made of it apart. Leave out whatever would let a patient be recognised.',
  'concerns.prompt.safety':
    'If somebody may come to harm now, act first and write later: the emergency services, or whoever is responsible for the patient at this moment.',
  'concerns.prompt.mentee-told':
    'Where it is safe, the mentee hears it from you before anybody else does: what worries you, what you may have to do, and why. What did they say?',
  'concerns.prompt.self-report':
    'Most things are better reported by the person themselves. Encourage it, offer to help with it, and agree by when.',
  'concerns.prompt.advice':
    'You need not decide alone, and you can ask without saying who it is about. Write down whom you asked, and what they advised.',
  'concerns.prompt.decision':
    'Which limit was reached, or why none was; what you will do, and what speaks for it. To do nothing is a decision too.',
  'concerns.prompt.disclosure':
    'Tell only those who need to know, and only what they need. Write down what exactly was disclosed. This log replaces no official report: incidents belong in the systems made for them.',
  'concerns.prompt.follow-up':
    'On which day will you look at this again? Home reminds you, without saying of what.',
  'concerns.prompt.closing':
    'What came of it, and what you would do again. A closed concern can be opened again.',
  'concerns.prompt.reopening': 'What is new.',
} as const satisfies Record<`concerns.prompt.${ConcernStep}`, string>;

const choiceWords = {
  'concerns.choice.harm-to-mentee': 'Serious harm to the mentee',
  'concerns.choice.harm-to-others': 'Serious harm to somebody else',
  'concerns.choice.patient-safety': 'Patient safety or fitness to practise',
  'concerns.choice.safeguarding': 'Safeguarding of a child or an adult at risk',
  'concerns.choice.illegality': 'An illegal act',
  'concerns.choice.law': 'The law or a court order asks for it',
  'concerns.choice.unsure': 'I am not sure yet',
  'concerns.choice.nobody-in-danger': 'Nobody, as far as I can tell',
  'concerns.choice.not-sure': 'I am not sure',
  'concerns.choice.danger-now': 'Yes, and this is what I did at once',
  'concerns.choice.told-first': 'Yes, before anybody else',
  'concerns.choice.told-afterwards': 'Afterwards',
  'concerns.choice.not-safe-to-tell': 'No: it would not have been safe',
  'concerns.choice.not-yet': 'Not yet',
  'concerns.choice.will-report': 'They will report it',
  'concerns.choice.has-reported': 'They have reported it',
  'concerns.choice.does-not-want-to': 'They do not want to',
  'concerns.choice.not-asked-yet': 'I have not asked yet',
} as const satisfies Record<`concerns.choice.${ConcernChoice}`, string>;

const choiceLabelWords = {
  'concerns.choiceOf.noticed': 'Which limit of confidentiality may this touch?',
  'concerns.choiceOf.safety': 'Is anybody in danger now?',
  'concerns.choiceOf.mentee-told': 'Was the mentee told first?',
  'concerns.choiceOf.self-report': 'Where does it stand?',
} as const satisfies Record<`concerns.choiceOf.${ChoiceStep}`, string>;

export const concernsWords = {
  ...titleWords,
  ...promptWords,
  ...choiceWords,
  ...choiceLabelWords,
  'concerns.title': 'Concern log',
  'concerns.lead':
    'For the moment when a limit of confidentiality may be reached. It leads through the steps, one at a time, and keeps what you did.',
  'concerns.log': 'Log a concern',
  'concerns.none': 'Nothing has been logged. Most relationships never need this.',
  'concerns.list': 'Concerns',
  'concerns.of': 'Concern of {date}',
  'concerns.unrecorded': 'Nothing recorded yet',
  'concerns.open': 'Open',
  'concerns.closed': 'Closed on {date}',
  'concerns.entries': '{count, plural, one {one entry} other {# entries}}',
  'concerns.followUp': 'Look again on {date}',
  'concerns.followUpDue': 'Due for another look since {date}',
  'concerns.back': 'Back to the boundaries',
  'concerns.fromSession': 'From session {number}, {date}',
  'concerns.about':
    'Private: it never stands in a session record. It is not secret, though: a court or a regulator may ask for it, so promise nobody that it is. It replaces no official report.',
  'concerns.advisers':
    'Your own supervisor, your defence body, the GMC’s confidential helpline, the safeguarding lead or occupational health can advise.',
  'concerns.done': 'Recorded',
  'concerns.todo': 'Nothing recorded here yet',
  'concerns.write': 'Write this down',
  'concerns.writeMore': 'Add another entry',
  'concerns.writeOf': '{act}: {step}',
  'concerns.who.advice': 'Asked whom',
  'concerns.who.disclosure': 'Who was told',
  'concerns.who.hint': 'A role is enough.',
  'concerns.adviser.supervisor': 'My own supervisor',
  'concerns.adviser.defence': 'Defence body',
  'concerns.adviser.regulator': 'GMC or another regulator',
  'concerns.adviser.safeguarding': 'Safeguarding lead',
  'concerns.adviser.occupational': 'Occupational health',
  'concerns.adviser.bma': 'BMA',
  'concerns.adviser.colleague': 'An experienced colleague, without names',
  'concerns.told.line': 'Clinical director or line manager',
  'concerns.told.responsible': 'Responsible officer',
  'concerns.told.gp': 'The mentee’s GP',
  'concerns.told.police': 'The police',
  'concerns.words': 'In your words',
  'concerns.wordsOptional': 'In your words (optional)',
  'concerns.words.disclosure': 'What exactly was disclosed: the least that was needed',
  'concerns.day': 'On which day',
  'concerns.day.optional': 'On which day (optional)',
  'concerns.day.follow-up': 'Look again on',
  'concerns.record': 'Record for good',
  'concerns.recordCorrection': 'Record the correction',
  'concerns.recordHint': 'What is recorded stays as it is; a slip is put right by a further entry.',
  'concerns.later': 'Put aside for now',
  'concerns.tooLong': 'This is too long for one entry. Please split it.',
  'concerns.draftKept': 'Begun, not recorded',
  'concerns.entry': 'Entry {number}',
  'concerns.entryOn': 'on {date}',
  'concerns.recordedAt': 'recorded {moment}',
  'concerns.corrects': 'puts right entry {number}',
  'concerns.correctedBy': 'Put right by entry {number}',
  'concerns.correct': 'Put right',
  'concerns.correctOf': 'Put right entry {number}',
  'concerns.correctTitle': 'What should stand instead of entry {number}',
  'concerns.delete': 'Delete',
  'concerns.gone': 'This page of the concern log is no longer there.',
} as const;
