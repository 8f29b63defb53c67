import type { SignatureParty } from '../../domain/signature.ts';

const partyWords = {
  'signatures.party.mentor': 'Mentor',
  'signatures.party.mentee': 'Mentee',
} as const satisfies Record<`signatures.party.${SignatureParty}`, string>;

export const signaturesWords = {
  ...partyWords,
  'signatures.label': 'Signatures',
  'signatures.awaited': 'Not signed yet.',
  'signatures.sign': 'Sign as {party, select, mentor {mentor} other {mentee}}',
  'signatures.form': 'Signature of the {party, select, mentor {mentor} other {mentee}}',
  'signatures.how': 'How to sign',
  'signatures.how.draw': 'Draw the signature',
  'signatures.how.type': 'Type the name',
  'signatures.pad': 'Room for the signature of the {party, select, mentor {mentor} other {mentee}}',
  'signatures.padHint':
    'Draw with the mouse, the touchpad, a pen or a finger. Without one of those, choose “Type the name”.',
  'signatures.signHere': 'Sign here',
  'signatures.undo': 'Undo last stroke',
  'signatures.clear': 'Clear and start again',
  'signatures.typedHint': 'The name below, typed by the person who signs, counts as the signature.',
  'signatures.name': 'Name',
  'signatures.signedOn': 'Signed on',
  'signatures.give': 'Sign',
  'signatures.nameMissing': 'Give the name of the person who signs.',
  'signatures.dayMissing': 'Give the day of signing, such as 21 Nov 2026.',
  'signatures.inkMissing': 'Draw the signature in the field above, or choose “Type the name”.',
  'signatures.drawnBy': 'Drawn signature of {name}',
  'signatures.typed': 'Signed by typing the name',
  'signatures.line': '{party}, {date}',
  'signatures.withdraw': 'Withdraw signature',
  'signatures.withdrawOf': 'Withdraw signature of {name}',
  'rule.signed-already': 'This signature stands already. Withdraw it first to sign again.',
  'rule.signed-in-future': 'A signature cannot be dated in the future. Give the day on which it was made.',
} as const;
