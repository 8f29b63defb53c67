/** The words of the card with which a mentee recognises a mentor's signed records. */
export const signingCardWords = {
  'signingCard.title': 'How to recognise my signed records',
  'signingCard.titleWithName': 'How to recognise signed records: {name}',
  'signingCard.fileName': 'How to recognise my signed records.pdf',
  'signingCard.certificateFileName': 'Signing key.cer',
  'signingCard.eyebrow': 'A card to keep with your session records',
  'signingCard.what':
    'Session records that {name} gives you are signed with a key of the mentor’s own. The key has a fingerprint that no other key has. With this card, handed to you in person, you can tell a record that was signed with this key from any other.',
  'signingCard.fingerprint': 'The fingerprint',
  'signingCard.how': 'How to compare',
  'signingCard.step.open':
    'Open the signed record and go to “What the digital signature shows” near its end. It names a fingerprint, in the same two forms.',
  'signingCard.step.compare':
    'Compare it with this card: either all the words, or all the letters and digits. One form is enough. Every single one must be the same.',
  'signingCard.step.verify':
    'What is printed could be copied, so have the signature itself checked too: choose “Verify a record” on the welcome screen of Alcove, or run pdfsig on the file. The fingerprint that it finds must again be this one.',
  'signingCard.step.other':
    'If anything differs, ask before you rely on the record. A new key comes with a new card.',
  'signingCard.aboutKey': 'The key',
  'signingCard.aboutKey.caption': 'About this key',
  'signingCard.bears': 'Bears the name',
  'signingCard.added.made': 'Made on',
  'signingCard.added.imported': 'Taken into use on',
  'signingCard.validUntil': 'Valid until',
  'signingCard.kind': 'Kind',
  'signingCard.meansNot':
    'A matching fingerprint shows that the record was signed with this key and not changed since. It does not prove who held the key or at what time it was used.',
  'signingCard.attachment': 'The certificate of the signing key',
} as const;
