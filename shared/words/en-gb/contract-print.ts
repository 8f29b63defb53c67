import type { SignatureParty } from '../../domain/signature.ts';

/** What a signature under a contract agrees to, on screen and on paper. */
export const contractSentences = {
  'contractPrint.sentence.mentor':
    'I have read version {number, number} of this contract and agree, as the mentor, to work by it.',
  'contractPrint.sentence.mentee':
    'I have read version {number, number} of this contract and agree, as the mentee, to work by it. I take part of my own free will.',
} as const satisfies Record<`contractPrint.sentence.${SignatureParty}`, string>;

/** Every word that Alcove itself prints in a contract. Values are ICU messages. */
export const contractPrintWords = {
  ...contractSentences,
  'contractPrint.title': 'Mentoring contract, version {number, number}',
  'contractPrint.head': 'Mentoring contract · version {number, number}',
  'contractPrint.subject': 'The agreed terms of a mentoring relationship',
  'contractPrint.heading': 'Mentoring contract',
  'contractPrint.lead': 'Version {number, number}',
  'contractPrint.fact.agreed': 'Agreed',
  'contractPrint.fact.replaces': 'Replaces',
  'contractPrint.fact.reason': 'Why it changed',
  'contractPrint.fact.replacedBy': 'Since then',
  'contractPrint.draft': 'Not agreed yet: agreed when both have signed below.',
  'contractPrint.agreedAs': '{date}, {how}',
  'contractPrint.replaces': 'Version {number, number}',
  'contractPrint.replacesAs': 'Version {number, number}: {how}',
  'contractPrint.replacedBy': 'Version {number, number} was agreed on {date} and takes its place.',
  'contractPrint.fileName': 'Mentoring contract version {number, number}.pdf',
  'contractPrint.fileNameToSign': 'Mentoring contract version {number, number} to sign.pdf',
  'contractPrint.attachment': 'This contract as data',
  'contractPrint.reason': 'Mentoring contract, as previewed by the mentor',
  'contractPrint.terms': 'Terms in short',
  'contractPrint.terms.weeks': '{weeks, plural, one {every week} other {every # weeks}}',
  'contractPrint.terms.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'contractPrint.terms.recordsSigned': 'are signed by both',
  'contractPrint.terms.noPrivateNotes': 'the mentor keeps none',
  'contractPrint.term.every': 'We meet',
  'contractPrint.term.length': 'Length of a session',
  'contractPrint.term.sessions': 'Number of sessions',
  'contractPrint.term.hours': 'Hours a month',
  'contractPrint.term.review': 'Review on',
  'contractPrint.term.end': 'Ends on',
  'contractPrint.term.records': 'Session records',
  'contractPrint.term.notes': 'Private notes',
  'contractPrint.term.reporting': 'What is reported',
} as const;
