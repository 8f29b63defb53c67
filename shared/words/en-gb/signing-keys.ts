/** The mentor's own keys that sign records, in Settings. */
export const signingKeysWords = {
  'signingKeys.title': 'Signing key',
  'signingKeys.lead':
    'Session records are signed with this key. Whoever has its fingerprint from you can tell your records from any other.',
  'signingKeys.bears': 'Bears the name',
  'signingKeys.issuer': 'Confirmed by',
  'signingKeys.issuerNone': 'Nobody: you hand out the fingerprint yourself',
  'signingKeys.kind': 'Kind',
  'signingKeys.added.made': 'Made on',
  'signingKeys.added.imported': 'Imported on',
  'signingKeys.validUntil': 'Valid until',
  'signingKeys.inUseSince': 'In use since',
  'signingKeys.reason': 'Taken into use because',
  'signingKeys.signed': 'Records signed',
  'signingKeys.fingerprint': 'Fingerprint',
  'signingKeys.inWords': 'The same in words',
  'signingKeys.details':
    'The fingerprint is the SHA-256 of the key’s certificate. Either form says the whole of it.',
  'signingKeys.card': 'Make the card to hand out…',
  'signingKeys.certificate': 'Save the certificate…',
  'signingKeys.new': 'New key…',
  'signingKeys.import': 'Import from a file…',
  'signingKeys.saved': 'Saved as {fileName} in {place}.',
  'signingKeys.cardSaved':
    'Saved as {fileName} in {place}. Print it and hand it over in person: a card that came by e-mail proves little.',
  'signingKeys.attention.ended':
    'This key was valid until {date}. Nothing can be signed with it any more; make or import a new one.',
  'signingKeys.attention.ends-soon':
    'This key is valid until {date}. Take a new one in good time, and hand out its card.',
  'signingKeys.attention.other-name':
    'This key still bears the name “{old}”, and your profile says “{name}”. Records show the new name; the key’s certificate shows the old one until you make a new key.',
  'signingKeys.new.title': 'A new signing key',
  'signingKeys.new.lead':
    'From now on records are signed with the new key, in the name “{name}”. Records that are signed already stay as they are and are still recognised as yours. The new key has a new fingerprint, so hand out a new card.',
  'signingKeys.new.kind': 'Kind of key',
  'signingKeys.new.p-256': 'P-256',
  'signingKeys.new.p-256.hint': 'Short and fast, read by every current program. The usual choice.',
  'signingKeys.new.rsa': 'RSA-3072',
  'signingKeys.new.rsa.hint': 'For whoever must show records to old programs that read nothing else.',
  'signingKeys.whyNow': 'Why now',
  'signingKeys.whyNow.hint': 'Optional; only you see it.',
  'signingKeys.new.act': 'Make the key',
  'signingKeys.import.title': 'Import a signing key',
  'signingKeys.import.lead':
    'A key that your hospital, college or a certificate authority gave you, in a file that ends in .p12 or .pfx. The file has a password of its own.',
  'signingKeys.import.file': 'File',
  'signingKeys.import.choose': 'Choose a file…',
  'signingKeys.import.another': 'Choose another file…',
  'signingKeys.import.password': 'Password of the file',
  'signingKeys.import.open': 'Open the file',
  'signingKeys.import.which': 'Which key is to sign your records?',
  'signingKeys.import.found': 'The file holds this key',
  'signingKeys.import.valid': 'Valid from {from} to {until}',
  'signingKeys.import.by': 'Confirmed by {issuer}',
  'signingKeys.import.bySelf': 'Confirmed by nobody else',
  'signingKeys.import.after':
    'From now on records are signed with it. Its private part is kept in your vault and in its backups, and shown nowhere. Hand out a new card. Then put the file where nobody else finds it.',
  'signingKeys.import.act': 'Sign with this key',
  'signingKeys.earlier': 'Earlier keys',
  'signingKeys.earlier.lead': 'Records that they signed are still recognised as yours.',
  'signingKeys.earlier.facts':
    '{key} · last in use from {since} · {records, plural, =0 {no records signed} one {# record signed} other {# records signed}}',
  'signingKeys.earlier.erased': 'Private part erased on {date}',
  'signingKeys.earlier.use': 'Sign with it again…',
  'signingKeys.earlier.useOf': 'Sign with it again… (the key of {name} of {date})',
  'signingKeys.earlier.erase': 'Erase the private part…',
  'signingKeys.earlier.eraseOf': 'Erase the private part… (of the key of {name} of {date})',
  'signingKeys.use.title': 'Sign with this key again?',
  'signingKeys.use.text':
    'From now on records are signed with the key of {name} whose fingerprint begins with {start}. The one that is in use now is kept among the earlier keys.',
  'signingKeys.use.act': 'Sign with it again',
  'signingKeys.erase.title': 'Erase the private part of this key?',
  'signingKeys.erase.text':
    'Nobody can sign with it any more, not even you, and this cannot be undone. Its certificate stays, so that the records it signed are still recognised as yours. Backups made before still hold it.',
  'signingKeys.erase.act': 'Erase',
  'signingKeys.home': 'Signing key',
  'signingKeys.home.open': 'See the signing key',
} as const;
