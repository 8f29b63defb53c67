import type { FindingCode, VerificationVerdict } from '../../domain/verification.ts';

const verdicts = {
  'verification.verdict.intact': 'Intact',
  'verification.verdict.altered': 'Altered or not valid',
  'verification.verdict.unreadable': 'Not a record that can be read',
} as const satisfies Record<`verification.verdict.${VerificationVerdict}`, string>;

const meanings = {
  'verification.means.intact':
    'This file has not been changed since it was signed with the {count, plural, one {key} other {keys}} below.',
  'verification.means.altered':
    'Do not rely on this file. Something in it is not as it was signed, or does not fit together. Ask whoever gave it to you for the record again.',
  'verification.means.unreadable': 'Nothing can be said about this file.',
} as const satisfies Record<`verification.means.${VerificationVerdict}`, string>;

/** What each finding means, and what to do about it where there is something to do. */
const findings = {
  'verification.finding.cannot-read':
    'The file could not be opened. Look whether it is still there, and whether you may read it.',
  'verification.finding.not-a-pdf':
    'This file is not a PDF. Choose the PDF file of the record, not a picture of it or a shortcut to it.',
  'verification.finding.too-large':
    'This file is larger than {megabytes, number} MB. No session record is; it was not looked at.',
  'verification.finding.too-complex':
    'This file is built so that reading it would take more memory or time than any record needs. It was not looked at further.',
  'verification.finding.encrypted':
    'This PDF is protected with a password, so its signatures cannot be looked at. If it came in an encrypted envelope, open that first.',
  'verification.finding.not-signed':
    'This PDF is not signed. Nothing shows whether it is as it was made, or who made it.',

  'verification.finding.structure-damaged':
    'The inner order of the file is damaged: it was altered, or only a part of it arrived. Ask for the file again.',
  'verification.finding.bytes-before':
    'Something was put in front of the PDF in this file. What readers show may not be what was signed.',
  'verification.finding.bytes-appended':
    '{bytes, plural, one {# byte was} other {# bytes were}} added to the file after the last signature. What is shown may not be what was signed.',
  'verification.finding.changed-after-signing':
    'After this signature {count, plural, one {one part} other {# parts}} of the document {count, plural, one {was} other {were}} added, replaced or removed that a further signature does not need. What is shown may not be what was signed.',
  'verification.finding.field-added':
    'After this signature another program added a place for one more signature, without anything that can be seen.',
  'verification.finding.validation-data-added':
    'After the last signature another program added data for looking the certificate up later. It changes nothing on the pages, and was not looked at here.',
  'verification.finding.document-timestamp':
    'The file carries a time stamp of another service. Whether that stamp can be trusted was not looked at here.',
  'verification.finding.field-signed-twice':
    'Two signatures stand in fields of the same name, so that one can be taken for the other.',

  'verification.finding.range-wrong':
    'This signature does not say properly which part of the file it covers. It proves nothing about the whole file.',
  'verification.finding.gap-wrong':
    'This signature leaves out more of the file than itself. What stands there is not protected.',
  'verification.finding.hex-mixed':
    'The signature was written again after it was made: its letters are not of one kind.',
  'verification.finding.padding-changed':
    'Something was put into the empty room behind the signature, where it changes nothing that is signed.',
  'verification.finding.digest-differs': 'What this signature covers has been altered since it was signed.',

  'verification.finding.form-unknown':
    'This signature is of a kind ({form}) that Alcove does not know. Use the program that made it.',
  'verification.finding.encoding-wrong':
    'The signature is not written as it must be. It was damaged, or made so that different programs read it differently.',
  'verification.finding.signers-wrong':
    'One signature holds {count, plural, =0 {no signer} one {# signer} other {# signers}}. It must hold exactly one, or it is not clear whose it is.',
  'verification.finding.content-inside':
    'The signature carries a text of its own and speaks for that, not for this document.',
  'verification.finding.unsigned-data':
    'Something was added inside the signature that is not protected by it.',
  'verification.finding.timestamp-unchecked':
    'The signature carries a time stamp of another service. Whether that stamp can be trusted was not looked at here.',
  'verification.finding.attributes-wrong':
    'What was signed along with the document is missing, doubled or of the wrong kind.',
  'verification.finding.algorithm-refused':
    'This signature uses a method ({algorithm}) that is no longer safe or that Alcove does not know. It could have been forged.',
  'verification.finding.key-short':
    'The key of this signature is too short ({bits, number} bits): it can be broken, so the signature could have been forged.',
  'verification.finding.signature-wrong':
    'This signature was not made with the key that it names. It was forged, damaged, or moved here from another file.',
  'verification.finding.time-missing': 'This signature does not say when it was made.',
  'verification.finding.time-in-future':
    'This signature claims a time that is still to come. The clock of the signer’s computer or of this one is wrong.',
  'verification.finding.times-differ': 'This signature claims two different times. Rely on neither.',

  'verification.finding.certificate-missing':
    'The signature does not carry the key that it was made with, so it cannot be looked at.',
  'verification.finding.certificate-unreadable': 'The certificate of this signature cannot be read.',
  'verification.finding.certificate-swapped':
    'The certificate beside this signature is not the one that it was made with.',
  'verification.finding.certificate-unbound':
    'The signature does not say itself which certificate belongs to it. Older programs sign so; the key fits.',
  'verification.finding.certificate-signature-wrong':
    'The certificate is not signed by the key it holds, though it says so. It was altered or forged.',
  'verification.finding.certificate-not-for-signing':
    'The certificate says that its key is not for signing documents.',
  'verification.finding.certificate-not-valid-then':
    'The certificate was not valid at the time that the signature claims. One of the two is wrong.',
  'verification.finding.certificate-expired-since':
    'The certificate has run out since. The signature was made before, by the clock of the signer’s computer.',
  'verification.finding.chain-broken':
    'A certificate that was sent along does not fit the others. It was altered, or belongs to someone else.',
  'verification.finding.chain-incomplete':
    'The certificate was issued by {issuer}. Alcove keeps no list of issuers: whether that one can be trusted was not looked at.',
  'verification.finding.other-key':
    'No signature was made with the key whose fingerprint you gave. Compare it once more, character by character; if it is right, this record was signed by someone else.',

  'verification.finding.data-missing':
    'This is not a session record of Alcove: the record is not attached as data.',
  'verification.finding.data-newer':
    'This record was made by a later version of Alcove. Its pages were not compared with the attached data; a newer Alcove can.',
  'verification.finding.data-unreadable': 'The attached data is not a session record as Alcove writes it.',
  'verification.finding.data-differs':
    'The pages and the attached data do not say the same. {missing, plural, =0 {} one {One word of the data is not on the pages: {missingWords}.} other {# words of the data are not on the pages: {missingWords}.}} {extra, plural, =0 {} one {One word on the pages is not in the data: {extraWords}.} other {# words on the pages are not in the data: {extraWords}.}}',
  'verification.finding.text-untagged':
    'Page {page, number} shows text that stands outside of the record: {words}.',
  'verification.finding.text-invisible':
    'Page {page, number} holds text that cannot be seen. It may say something else than what you read.',
  'verification.finding.text-unread':
    'The text of the pages is not written as Alcove writes it, and could not be compared with the attached data.',
  'verification.finding.key-not-on-pages':
    'The pages name another key than the one that signed. Someone else may have signed this record.',
  'verification.finding.hidden-layer':
    'The document has layers that can be shown or hidden. What you see may not be what the signer saw.',
  'verification.finding.script': 'The document carries a script, which can change what is shown.',
  'verification.finding.action': 'The document does something by itself when it is opened or touched.',
  'verification.finding.other-attachment':
    '{count, plural, one {Another file is} other {# other files are}} attached. Alcove has not looked inside.',
  'verification.finding.annotation':
    'Page {page, number} carries something drawn on top of it, such as a note or a stamp. Look at what it covers.',
  'verification.finding.signature-pictured':
    'This signature shows a picture of itself on page {page, number}, in an empty place: it hides nothing of the document. What the picture says is not part of what was signed before it.',
  'verification.finding.picture-over-words':
    'This signature shows a picture of itself on page {page, number}, over something that stands there. What it hides was not changed, but nobody can read it. Ask for the file without this signature.',
  'verification.finding.form-xfa':
    'The document carries a second form of itself (XFA) that some programs show instead of the pages.',
} as const satisfies Record<`verification.finding.${FindingCode}`, string>;

const signatures = {
  'verification.signature.heading': 'Signature {number, number}, “{field}”',
  'verification.signature.holds': 'Fits the document and its key',
  'verification.signature.broken': 'Does not hold',
  'verification.signature.covers.whole': 'Covers the whole file.',
  'verification.signature.covers.part':
    'Covers the file as it was then, its first {bytes, number} bytes; a later signature covers the rest.',
  'verification.signature.claimedName': 'Name in the certificate, as its maker claims: {name}',
  'verification.signature.fingerprint': 'Fingerprint: {fingerprint}',
  'verification.signature.key.known': 'Key known: you have compared this fingerprint before.',
  'verification.signature.key.expected': 'Key as expected: it has the fingerprint that you gave.',
  'verification.signature.key.unknown':
    'Key not known: ask the signer for the fingerprint in another way, and compare it with this one.',
  'verification.signature.time': 'Time claimed by the signer’s computer: {time}',
  'verification.signature.noTime': 'No time is claimed.',
  'verification.signature.self-signed':
    'The key vouches for itself (self-signed): this proves that the file is unchanged and which key signed it, not who holds the key or when it was used.',
  'verification.signature.issued': 'Certificate issued by {issuer}, which was not looked up.',
} as const;

const document = {
  'verification.document.session-record': 'Session {number, number} on {date}: {mentor} with {mentee}',
  'verification.document.contract':
    'Mentoring contract, version {number, number}, agreed on {date}: {mentor} with {mentee}',
  'verification.document.goals-sheet': 'Goals as of {date}: {mentor} with {mentee}',
  'verification.document.closing-statement': 'Closing statement of {date}: {mentor} with {mentee}',
  'verification.document.portfolio': 'Portfolio made on {date}: {mentor} with {mentee}',
  'verification.document.pages': '{pages, plural, one {# page} other {# pages}}, {bytes, number} bytes',
  'verification.document.sha256': 'SHA-256 of the file: {sha256}',
  'verification.document.pagesAndData.same': 'The pages and the attached data say the same.',
  'verification.document.pagesAndData.different': 'The pages and the attached data do not say the same.',
  'verification.document.pagesAndData.not-compared': 'The pages were not compared with attached data.',
  'verification.severity.breaks': 'Not right',
  'verification.severity.caution': 'Take care',
  'verification.severity.note': 'Worth knowing',
} as const;

/** What is said of a file that was looked at, in the app and by the command alike. */
export const verificationWords = {
  ...verdicts,
  ...meanings,
  ...findings,
  ...signatures,
  ...document,
} as const;
