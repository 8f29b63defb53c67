/** A signed record in a sealed envelope for sending. */
export const envelopeWords = {
  'envelope.save': 'Sealed envelope…',
  'envelope.saveOf': 'Sealed envelope…: file of {moment}',
  'envelope.title': 'Save in a sealed envelope',
  'envelope.lead':
    'The signed record is encrypted with a passphrase, so that it can be sent by e-mail. Whoever finds the file without the passphrase can read nothing in it. It is an age file, which free tools on every system open.',
  'envelope.passphrase': 'Passphrase of the envelope',
  'envelope.again': 'The passphrase again',
  'envelope.hint': 'At least 10 characters. It is kept nowhere: without it nobody opens the envelope.',
  'envelope.otherWay':
    'Give the passphrase another way than the file: on the telephone or face to face, never in the same message.',
  'envelope.act': 'Seal and save…',
  'envelope.saved': 'Saved as {fileName} in {place}.',
  'envelope.howOpened':
    'The receiver opens it with any age tool and types the passphrase. On the command line:',
  'envelope.close': 'Done',
} as const;
