import type { DocumentState } from '../../domain/kept-document.ts';

const stateWords = {
  'kept.state.signed': 'Signed',
  'kept.state.countersigned': 'Countersigned',
  'kept.state.amended': 'Amended since',
  'kept.state.paper-scan': 'Scan of the paper',
  'kept.state.not-kept': 'Digest only',
} as const satisfies Record<`kept.state.${DocumentState}`, string>;

/** A mentee's documents: what was signed, saved or scanned, and where documents are made. */
export const keptDocumentsWords = {
  ...stateWords,
  'kept.title': 'Documents',
  'kept.lead': 'What was signed or scanned for {mentee}, and what can be made to take along.',
  'kept.portfolio': 'Put a portfolio together',
  'kept.make': 'Other documents are made where their words stand',
  'kept.make.contract': 'Contract',
  'kept.make.contract.text': 'A version that both agreed to, signed or for paper.',
  'kept.make.contract.act': 'To the contract',
  'kept.make.goals': 'Goals sheet',
  'kept.make.goals.text': 'Goals, options and next steps as they stand today.',
  'kept.make.goals.act': 'To the goals',
  'kept.make.session': 'Session record',
  'kept.make.session.text': 'What was agreed in one meeting.',
  'kept.make.session.act': 'To the sessions',
  'kept.make.closing': 'Closing statement',
  'kept.make.closing.text': 'A few words that both sign at the end.',
  'kept.make.closing.act': 'To the ending',
  'kept.list': 'What there is',
  'kept.list.caption': 'Everything that was signed, saved or scanned, newest first',
  'kept.column.date': 'Date',
  'kept.column.what': 'What',
  'kept.column.state': 'State',
  'kept.column.digest': 'SHA-256',
  'kept.column.acts': 'Actions',
  'kept.what.contract-scan': 'Scan of the signed contract, version {number, number}: {fileName}',
  'kept.pages': '{pages, plural, one {# page} other {# pages}}',
  'kept.open': 'Open',
  'kept.openOf': 'Open: {what}, {date}',
  'kept.saveCopy': 'Save a copy…',
  'kept.saveCopyOf': 'Save a copy: {what}, {date}',
  'kept.saved': 'Saved as {fileName} in {place}, byte for byte.',
  'kept.toOriginOf': 'Go to where it belongs: {what}',
  'kept.notKept':
    'The vault keeps no copy of a portfolio, because all that is in it is here already. Its digest tells whether a file is the one you signed.',
  'kept.empty.title': 'Nothing has been signed or scanned yet',
  'kept.empty.text':
    'What the two of you sign belongs to both: the contract, records of sessions, at the end a few words. Each signed file is kept here as it was given out, byte for byte, so that years later you can show that a copy is the true one.',
} as const;
