/** The keys of others that were recognised by comparing fingerprints. */
export const knownKeysWords = {
  'knownKeys.title': 'Known signing keys',
  'knownKeys.lead':
    'Fingerprints you have compared with the people they belong to. A record signed with one of these keys is said to be signed with a key you know. Your own keys are known without being listed here.',
  'knownKeys.none': 'No fingerprint has been kept yet.',
  'knownKeys.list': 'Fingerprints that were compared',
  'knownKeys.comparedOn': 'Compared on {date}',
  'knownKeys.add': 'Add a fingerprint',
  'knownKeys.addTitle': 'Add a fingerprint you were given',
  'knownKeys.addLead':
    'For a fingerprint that came to you in another way than the record did: on a card, read out over the telephone, or from hand to hand.',
  'knownKeys.name': 'Whose key it is',
  'knownKeys.nameMissing': 'Write down whose key it is, in at most 120 characters.',
  'knownKeys.fingerprint': 'Fingerprint',
  'knownKeys.fingerprintHint':
    'In words or in figures and letters; case, spaces and line breaks do not count.',
  'knownKeys.comparedOnDay': 'Compared on',
  'knownKeys.dayMissing': 'Give the day on which you compared it.',
  'knownKeys.dayAhead': 'This day lies ahead. Please check it.',
  'knownKeys.keep': 'Keep',
  'knownKeys.remove': 'Forget the key of {name}',
  'knownKeys.removeTitle': 'Forget this key?',
  'knownKeys.removeText':
    'Records signed with the key of {name} will be said to be signed with a key you do not know, until you compare its fingerprint again.',
  'knownKeys.removeAct': 'Forget',
  'knownKeys.typed.empty': 'Type or paste the fingerprint that you were given.',
  'knownKeys.typed.neither': 'This is no fingerprint, neither in words nor in figures and letters.',
  'knownKeys.typed.digits':
    'A fingerprint has 64 figures and letters; {count, plural, one {this is #} other {these are #}}.',
  'knownKeys.typed.words':
    'A fingerprint has 20 words; {count, plural, one {this is #} other {these are #}}.',
  'knownKeys.typed.unknown-words':
    '{count, plural, =0 {These words together are no fingerprint. Is each of them in its place?} one {This word belongs to no fingerprint: {list}} other {These words belong to no fingerprint: {list}}}',
} as const;
