/** The screens on which a signed record is checked. What is found is said in the words of the verification itself. */
export const verifyWords = {
  'verify.title': 'Check a session record',
  'verify.lead':
    'See whether a signed PDF is as it was signed, and which keys signed it. The file is only read: nothing in it is changed, kept or sent.',
  'verify.menu': 'Check a session record',
  'verify.door': 'Check a session record',
  'verify.doorHint': 'See whether a signed PDF is unchanged.',
  'verify.drop': 'Drop the PDF here',
  'verify.dropOr': 'or',
  'verify.choose': 'Choose a file…',
  'verify.another': 'Check another file',
  'verify.noVault':
    'No vault is open, so no key is known here and nothing is kept. You can compare a fingerprint that the signer gave you.',
  'verify.running': 'Looking at {fileName}…',
  'verify.stop': 'Stop',
  'verify.stopped': 'Stopped. Nothing can be said about {fileName}.',
  'verify.of': 'File: {fileName}',

  'verify.refused.not-a-file': 'That was not a file. Drop the PDF of a record, or choose it with the button.',
  'verify.refused.folder': 'That was a folder. Drop the PDF of one record.',
  'verify.refused.several':
    'Those were several files. Drop one at a time, so that it is clear which is which.',
  'verify.refused.busy':
    'One file at a time: {fileName} was not looked at. Drop it again once the other one is done.',
  'verify.refused.too-large':
    'This file is too large to be taken from another program. Save it on this computer first, then choose it with the button.',
  'verify.refused.unreadable':
    'This file could not be read. Save it on this computer first, then choose it with the button.',

  'verify.keysOpen': 'Not every key is one you know: see below before you rely on the names.',
  'verify.not-signed': 'Not signed',
  'verify.signatures': '{count, plural, one {The signature} other {The # signatures}}',
  'verify.signatureOf.Mentor': 'Signature of the mentor',
  'verify.signatureOf.Mentee': 'Signature of the mentee',
  'verify.signatureOf.other': 'Signature in the place “{field}”',
  'verify.claimedName': 'The name in it, as its maker claims: {name}',

  'verify.unchanged': 'Is it unchanged?',
  'verify.unchanged.yes': 'Yes, it fits the document and its key. {covers}',
  'verify.unchanged.part':
    'Only in part. What this signature covers fits it, but the file as a whole is not right: see what was found.',
  'verify.unchanged.no': 'No. This signature does not hold: see what was found.',

  'verify.key': 'Is the key one I know?',
  'verify.key.own': 'Yes. It is your own: a key of this vault.',
  'verify.key.known': 'Yes. You compared its fingerprint with {name} on {date}.',
  'verify.key.known-name':
    'Take care: the name is one you know, {name}, but the key is not. Anyone can write any name into a key. Ask for the fingerprint before you rely on this.',
  'verify.key.own-name':
    'Take care: it carries your name, but it is not a key of this vault. If you did not sign this yourself elsewhere, somebody else did.',
  'verify.key.unknown':
    'Not known. Ask the signer for the fingerprint in another way, such as by telephone, and compare it with this one.',
  'verify.key.cannot-say': 'That cannot be said of a signature that does not hold.',
  'verify.key.same': 'Yes, if the fingerprint you were given came from the signer: it is the same.',

  'verify.when': 'When was it signed?',
  'verify.when.claimed': '{moment}, as the signer’s computer claims. Nothing proves it.',
  'verify.when.none': 'No time is claimed.',

  'verify.fingerprint': 'Fingerprint of the key',
  'verify.fingerprintWords': 'in words',
  'verify.fingerprintHex': 'in figures and letters',
  'verify.compare': 'The fingerprint you were given',
  'verify.compareHint': 'Type or paste it, in words or in figures and letters.',
  'verify.compare.same': 'The two are the same.',
  'verify.compare.different':
    'The two are not the same. Compare once more; if you typed it rightly, this was signed with another key than the one you were told of.',
  'verify.compared': 'I have compared it…',
  'verify.comparedWith': 'With whom did you compare it?',
  'verify.comparedHint':
    'The key is kept in this vault under this name, as compared today. Settings lists it.',
  'verify.keep': 'Keep as known',

  'verify.findings': 'What was found',
  'verify.findingOf': '{signature}: {finding}',

  'verify.says': 'What the document says',
  'verify.saysAltered': 'What the file says now',
  'verify.saysCare': 'The file is not as it was signed. What stands here may be anyone’s words.',
  'verify.says.kind': 'Document',
  'verify.says.date': 'Date',
  'verify.says.mentor': 'Mentor',
  'verify.says.mentee': 'Mentee',
  'verify.says.madeAt': 'Laid out',
  'verify.showPages': 'Show the pages',
  'verify.hidePages': 'Hide the pages',
  'verify.pages': 'Pages of the file, to be read only',
  'verify.pagesOpening': 'Opening the pages…',
  'verify.cannotShow': 'The pages could not be shown here.',
  'verify.tooLargeToShow': 'This file is too large for its pages to be shown here.',

  'verify.details': 'Details',
  'verify.details.signature': 'Details of this signature',
  'verify.details.size': 'Size',
  'verify.details.pages': 'Pages',
  'verify.details.sha256': 'SHA-256 of the file',
  'verify.details.pagesAndData': 'Pages and attached data',
  'verify.details.field': 'Place in the file',
  'verify.details.covers': 'Covers',
  'verify.details.coversBytes': '{bytes, number} bytes from the start',
  'verify.details.algorithm': 'Algorithm',
  'verify.details.bits': '{name}, {bits, number} bits',
  'verify.details.certificate': 'Certificate',
  'verify.details.selfSigned': 'self-signed',
  'verify.details.issuedBy': 'issued by {issuer}, which was not looked up',
  'verify.details.valid': 'Valid',
  'verify.details.validFromTo': '{from} to {until}',
  'verify.proves':
    'A signature proves that the file is unchanged and which key signed it. It proves neither who holds the key nor when it was used; comparing the fingerprint tells the first, and nothing in the file tells the second.',
} as const;
