/** The preview of a document that may leave, its signing, and what was signed. */
export const documentsWords = {
  'rule.contract-not-agreed':
    'This version is not agreed yet. A signed file of it could be taken for an agreement: record the agreement first, or save it to sign on paper.',
  'rule.statement-not-sealed':
    'This closing statement is not sealed yet. Seal it first, or save it to sign on paper.',
  'rule.no-goals': 'There are no goals yet.',

  'documents.kind.session-record': 'Record of session {number, number}',
  'documents.kind.contract': 'Mentoring contract, version {number, number}',
  'documents.kind.goals-sheet': 'Goals',
  'documents.kind.closing-statement': 'Closing statement',
  'documents.kind.portfolio': 'Portfolio',

  'documents.title.portfolio': 'Preview of the portfolio',
  'documents.leave': 'As a signed PDF',
  'documents.leave.contract':
    'For the mentee to keep, perhaps for years: everyone can read it, and everyone can check that it is unchanged, without Alcove. The PDF is not encrypted.',
  'documents.leave.goals-sheet':
    'All goals as they stand today, with options, choices, progress and actions. Signed for the mentee to keep, or on paper for you both to sign. The PDF is not encrypted.',
  'documents.leave.closing-statement':
    'The statement as it was sealed, and beside it what else you wrote down for both. Signed for the mentee to keep, or on paper for you both to sign. The PDF is not encrypted.',
  'documents.leave.notYet':
    'It can be signed digitally once it is sealed. On paper you can both sign it before.',
  'documents.preview': 'Preview and sign…',
  'documents.paper': 'Save as PDF to print',
  'documents.paper.saved': 'Saved as {fileName} in {place}.',
  'documents.paper.unsaved':
    'The last words could not be saved yet, so there is nothing current to print. See which text says “Not saved”.',
  'documents.signed': 'Signed files',
  'documents.signedOn': 'Signed on {date}',
  'documents.notKept': 'The file itself is not kept here: only that it was signed, and its SHA-256.',
  'documents.view': 'Signed document',

  'documents.title.contract': 'Preview of the contract',
  'documents.title.goals-sheet': 'Preview of the goals sheet',
  'documents.title.closing-statement': 'Preview of the closing statement',
  'documents.title.session-record': 'Preview of the session record',
  'documents.making': 'Laying out the pages…',
  'documents.unsaved':
    'The last words could not be saved yet, so there is nothing current to preview. Close this to see which text says “Not saved”.',
  'documents.page': 'Page {page, number} of {pages, number}',
  'documents.pages': 'Pages of the document',
  'documents.cannotShow':
    'The pages were made but could not be shown. Nothing left this computer. Close this and preview it again.',
  'documents.leaves': 'What leaves',
  'documents.leaves.session-record.record': 'The session record, word for word as shown',
  'documents.leaves.session-record.facts': 'Date, time, length and format',
  'documents.leaves.session-record.people': 'Your name, the mentee as “{mentee}”, and who else was there',
  'documents.leaves.session-record.agenda': 'The agenda, and what the mentee takes away',
  'documents.leaves.session-record.goals':
    'The goals it spoke of (all, where none is marked), with options, choice and progress; ideas and experience from it',
  'documents.leaves.session-record.actions': 'The actions of this session, and those carried forward',
  'documents.leaves.session-record.signposting': 'Signposting and the next date',
  'documents.leaves.contract.text': 'The contract, word for word as it was agreed',
  'documents.leaves.contract.terms': 'The terms in short, and which version it takes the place of',
  'documents.leaves.contract.people':
    'Your name, the mentee as “{mentee}”, how and when you agreed, and signatures that were given',
  'documents.leaves.goals-sheet.goals': 'Every goal with its pictures, why it matters and where it stands',
  'documents.leaves.goals-sheet.options': 'The options, the choice and its reason, and progress',
  'documents.leaves.goals-sheet.ideas': 'The mentee’s ideas, and experience that you offered',
  'documents.leaves.goals-sheet.actions': 'The actions that were agreed, and who takes them',
  'documents.leaves.goals-sheet.people': 'Your name, and the mentee as “{mentee}”',
  'documents.leaves.closing-statement.text': 'The closing statement, word for word as it was sealed',
  'documents.leaves.closing-statement.ending': 'How the mentoring ended, where you chose a word for it',
  'documents.leaves.closing-statement.taken': 'What was achieved and what the mentee learned',
  'documents.leaves.closing-statement.next': 'What remains open, support and contact from here on',
  'documents.leaves.closing-statement.data': 'What you decided together about the notes',
  'documents.leaves.closing-statement.people':
    'Your name, the mentee as “{mentee}”, and signatures that were given',
  'documents.leaves.portfolio.parts': 'The parts you chose, each in the words that the mentee may see',
  'documents.leaves.portfolio.signed':
    'Of each signed record, on which day it was signed and the digest of its file',
  'documents.leaves.portfolio.cover': 'Whom it is for, and your words on the cover',
  'documents.leaves.portfolio.people':
    'Your name, the mentee as “{mentee}”, and who else was there at a session',
  'documents.leaves.chain': 'A fingerprint of your vault’s log, from which nothing can be read',
  'documents.leaves.data': 'The same words once more as data, attached to the file',
  'documents.stays': 'What stays here',
  'documents.stays.session-record.note': 'Your private note, your preparation and what you take away',
  'documents.stays.session-record.useful': 'Whether the meeting was useful',
  'documents.stays.contract.drafts': 'Earlier wordings, and sections that were switched off',
  'documents.stays.contract.scans': 'Scans of the signed paper',
  'documents.stays.contract.notes':
    'Your private notes, and boundaries that are kept outside of the contract',
  'documents.stays.goals-sheet.notes': 'Your private notes, and the records of sessions',
  'documents.stays.goals-sheet.sure': 'How sure someone feels of an action, and what would make it easier',
  'documents.stays.closing-statement.mentor': 'What you learned as a mentor',
  'documents.stays.closing-statement.reasons': 'Reasons that you noted at an ending, and who began it',
  'documents.stays.closing-statement.notes': 'Your private notes, reviews, and the records of sessions',
  'documents.stays.portfolio.parts': 'All that you did not choose',
  'documents.stays.portfolio.notes':
    'Your private notes, your preparation, the concern log, and what you learned as a mentor',
  'documents.stays.portfolio.file':
    'The vault keeps no copy of this file, only that you made it and its digest',
  'documents.stays.name':
    'All else about the mentee: contact, pronouns, workplace, career, sensitive details',
  'documents.stays.conflicts': 'The conflict check and its reasons',
  'documents.stays.session-record.boundaries': 'Boundaries, the contract’s text and other sessions',
  'documents.file': 'The file',
  'documents.fileName': 'Name',
  'documents.length': 'Length',
  'documents.pageCount': '{pages, plural, one {# page} other {# pages}}',
  'documents.signer': 'Signed as',
  'documents.fingerprint': 'Fingerprint of the signing key',
  'documents.fingerprintInWords': 'The same fingerprint in words',
  'documents.sha256': 'SHA-256 of the pages shown',
  'documents.signature': 'What the signature means',
  'documents.signatureText':
    'It shows that nobody has changed the file since you signed it, and that your vault’s key signed it. It does not prove who you are, at what time you signed, or that the mentee agrees. Whoever receives the file can ask you for the fingerprint and compare.',
  'documents.sign': 'Sign and save…',
  'documents.close': 'Close',
  'documents.notYet': 'Nothing has left this computer yet.',
  'documents.saved': 'Signed and saved',
  'documents.savedAs': 'Saved as {fileName} in {place}, read back from there and found intact.',
  'documents.bytes': 'Size',
  'documents.size': '{kilobytes, number} kB',
  'documents.savedSha256': 'SHA-256 of the signed file',
} as const;
