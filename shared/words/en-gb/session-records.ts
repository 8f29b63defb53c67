import type { RecordPart } from '../../domain/record-changes.ts';

const partWords = {
  'records.part.text': 'the text',
  'records.part.facts': 'date, time, length, format or the next date',
  'records.part.people': 'who is named',
  'records.part.agenda': 'the agenda',
  'records.part.takes-away': 'what the mentee takes away',
  'records.part.goals': 'the goals',
  'records.part.contributions': 'ideas and experience',
  'records.part.actions': 'the actions',
  'records.part.signposting': 'the signposting',
  'records.part.contract': 'the contract',
} as const satisfies Record<`records.part.${RecordPart}`, string>;

export const sessionRecordsWords = {
  ...partWords,
  'records.hands': 'Signatures by hand (optional)',
  'records.hands.hint':
    'They go onto the pages before the file is signed. They count for exactly these words.',
  'records.hands.sentence.mentor': 'This is the record of our session as I have shown it to the mentee.',
  'records.hands.sentence.mentee': 'I have read this record of our session and agree with what it says.',
  'records.hands.given': 'Signed by {name} on {date}',
  'records.title': 'Signed records of this session',
  'records.hint':
    'Each is sealed: its exact bytes are kept in your vault and linked into its log, and stay as they were given out.',
  'records.one': 'Signed on {date}',
  'records.oneAmending': 'Amendment signed on {date}',
  'records.inForce': 'In force',
  'records.amendedOn': 'Amended on {date}',
  'records.pages': '{pages, plural, one {# page} other {# pages}}',
  'records.key': 'key {fingerprint}',
  'records.link': 'link {link, number} of your vault’s log',
  'records.signedByHand':
    '{who, select, both {Signed by hand by mentor and mentee} mentor {Signed by hand by the mentor} other {Signed by hand by the mentee}}',
  'records.reason': 'Reason: {reason}',
  'records.countersigned': 'Countersigned by {name}; kept beside it since {date}',
  'records.open': 'Open',
  'records.openOf': 'Open the file signed on {moment}',
  'records.saveCopy': 'Save a copy…',
  'records.saveCopyOf': 'Save a copy of the file signed on {moment}',
  'records.savedCopy': 'Saved as {fileName} in {place}, byte for byte.',
  'records.unchanged': 'The newest record still says what stands here.',
  'records.changed':
    'Since it was signed, this has changed here: {parts}. The signed record keeps what it said on its day; amend it only if the record itself should say something else.',
  'records.changedUnknown': 'Whether something has changed here since then cannot be told for this record.',
  'records.sealedText':
    'These words are signed and sealed, so that the mentee’s copy and yours stay the same. To write again, amend the record: the old one stays, and the new one names it.',
  'records.amend': 'Amend this record…',
  'records.amend.title': 'Amend the signed record',
  'records.amend.text':
    'You write a new record that names the one signed on {date}. The old one stays sealed as it is, in your vault and in the mentee’s hands; your private note is not touched.',
  'records.amend.reason': 'Why is it amended?',
  'records.amend.reasonHint': 'Stands on the first page of the new record, for the mentee to read.',
  'records.amend.reasonMissing': 'Write down in a few words why the record is amended.',
  'records.amend.act': 'Begin to amend',
  'records.amend.reword': 'Reword the reason',
  'records.amending': 'You are amending the record signed on {date}',
  'records.amending.text':
    'Change the text below, then preview and sign it. Until then the signed record stays in force. Reason: {reason}',
  'records.giveUp': 'Give up the amendment',
  'records.giveUp.title': 'Give up this amendment?',
  'records.giveUp.text':
    'The signed words stand here again. What you wrote since stays in the history of this text.',
  'records.giveUp.unsaved':
    'Something you wrote is not saved yet, so nothing was changed. Wait a moment and try again.',
  'records.view': 'Signed record',
  'records.view.opening': 'Opening the pages…',
  'records.view.cannotShow':
    'The pages could not be shown here. Save a copy to read them in another program.',
  'records.view.facts': 'What is sealed',
  'records.view.signedAt': 'Signed',
  'records.view.amends': 'Amends',
  'records.view.amendsOf': 'The record signed on {date}',
  'records.view.length': 'Length',
  'records.view.size': '{pages}, {kilobytes, number} kB',
  'records.view.sha256': 'SHA-256 of the file',
  'records.view.fingerprint': 'Fingerprint of the signing key',
  'records.view.link': 'Place in your vault’s log',
  'records.view.means':
    'The signature shows that the file is unchanged and which key signed it. It does not prove who held the key, or the time.',
  'records.view.file': 'Which file is shown',
  'records.view.file.signed': 'As you signed it',
  'records.view.file.countersigned': 'Countersigned',
  'records.view.countersigner': 'Countersigned as',
  'records.view.countersignerKey': 'Fingerprint of the mentee’s key',
} as const;
