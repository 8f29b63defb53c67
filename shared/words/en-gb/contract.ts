import type { ContractTemplate } from '../../domain/contract.ts';
import { contractSentences } from './contract-print.ts';

const templateWords = {
  'contract.template.full': 'Full contract',
  'contract.template.short': 'Short contract',
  'contract.template.informal': 'Informal ground rules',
} as const satisfies Record<`contract.template.${ContractTemplate}`, string>;

export const contractWords = {
  ...contractSentences,
  ...templateWords,
  'contract.template.full.text':
    'Every section that guidance names: roles, confidentiality and its limits, meetings, notes, conflicts, reviews and ending. For formal schemes.',
  'contract.template.short.text':
    'The essentials on one page: purpose, confidentiality, meetings, notes and ending. Enough for most pairs.',
  'contract.template.informal.text':
    'A few ground rules to go through together at a first meeting, with no formal terms.',
  'contract.templates': 'Contracts',
  'contract.empty.title': 'No contract has been agreed yet',
  'contract.empty.text':
    'A contract says how the two of you will work together, before anything difficult is said. Choose a text to start from, change whatever does not fit, and record the day on which you both agreed. An informal relationship can do without.',
  'contract.toTemplates': 'Make and change templates of your own',
  'contract.start': 'Start with this',
  'contract.startWith': 'Start with this: {template}',
  'contract.draftTitle': 'Contract · draft of version {number, number}',
  'contract.draftNote': 'Written together; the mentee may see every word.',
  'contract.placeholder': 'How will the two of you work together?',
  'contract.recordAgreement': 'Record agreement',
  'contract.agreeText':
    'For when you do not sign here: record the day on which you both agreed to these words. The version is then sealed: nobody can change it any more, and a later change becomes a new version.',
  'contract.how': 'How you agreed',
  'contract.how.said': 'Without signatures',
  'contract.how.said.text': 'You both said yes to these words; nobody signed anything.',
  'contract.how.on-paper': 'Signed on paper',
  'contract.how.on-paper.text': 'You printed it and both signed. A scan can be attached, before or after.',
  'contract.signing': 'Signing together',
  'contract.signingText':
    'Read the words through together, turn the laptop to whoever signs, and sign one after the other. With the first signature the words are held as they are; with both, the version is sealed.',
  'contract.held': 'Held as signed. Withdraw the signature below to change these words.',
  'contract.sealSigned': 'Seal with both signatures',
  'contract.bothSigned': 'Both have signed. Once it is sealed, neither words nor signatures can change.',
  'contract.awaiting':
    'Still awaited: the signature of {name}, the {party, select, mentor {mentor} other {mentee}}.',
  'contract.unsavedSign':
    'The last words could not be saved yet, so nothing was signed. The page above says why.',
  'contract.agreedOn': 'Agreed on',
  'contract.dateMissing': 'Give the day on which you both agreed, such as 21 Nov 2026.',
  'contract.unsaved':
    'The last words could not be saved yet, so nothing was sealed. The page behind this says why.',
  'contract.seal': 'Seal this version',
  'contract.versionTitle': 'Contract · version {number, number}',
  'contract.sealLine.said': 'Agreed on {date}, without signatures · version {number, number}',
  'contract.sealLine.signed': 'Signed by both, agreed on {date} · version {number, number}',
  'contract.sealLine.on-paper': 'Signed on paper, agreed on {date} · version {number, number}',
  'contract.sealedNote': 'Sealed. To change the terms, start a new version from these words.',
  'contract.newVersion': 'New version',
  'contract.newVersionText':
    'The new version starts from the words and terms of version {number, number} and names it. Version {number, number} stays as it was agreed, and in force until the new one is agreed too.',
  'contract.change': 'What kind of change',
  'contract.change.amendment': 'Amendment',
  'contract.change.amendment.text': 'Some of the terms change.',
  'contract.change.renewal': 'Renewal',
  'contract.change.renewal.text': 'You go on together, for longer than was agreed.',
  'contract.renewedUntil': 'New end',
  'contract.renewedUntilHint': 'Leave empty to go on without an end.',
  'contract.renewedReviewHint': 'A day to look together at how it goes.',
  'contract.changeReason': 'Why (optional; part of what is agreed)',
  'contract.beginVersion': 'Begin the new version',
  'contract.follows':
    '{kind, select, amendment {Amends} renewal {Renews} other {Takes the place of}} version {number, number}',
  'contract.changeWhy': 'Why: {reason}',
  'contract.compare': 'Compare versions',
  'contract.compareEarlier': 'From',
  'contract.compareLater': 'To',
  'contract.sameTerms': 'The terms are the same in both.',
  'contract.notAgreed': 'not agreed',
  'contract.versionDraft': 'Version {number, number} (draft)',
  'contract.due.review':
    'The review of this contract {past, select, yes {was due on} other {is due on}} {date}. Look together at what works, and agree a new version if the terms should change.',
  'contract.due.end':
    'This contract {past, select, yes {ended on} other {ends on}} {date}. Renew it with a new version, or plan the ending.',
  'contract.sections': 'Sections',
  'contract.sectionsText': 'Switch off what you do not need. Its words are kept.',
  'contract.sectionUnnamed': 'Section without a heading',
  'contract.terms': 'Terms in short',
  'contract.terms.change': 'Set the terms',
  'contract.terms.keep': 'Keep these terms',
  'contract.terms.text':
    'What Alcove itself keeps an eye on, beside the words. Everything is optional; the words of the contract should say the same.',
  'contract.terms.none':
    'Nothing set yet. Alcove reminds you of the review and the end, and counts hours, once they stand here.',
  'contract.terms.noneAgreed': 'None beyond the words.',
  'contract.term.everyWeeks': 'Weeks between sessions',
  'contract.term.minutes': 'Minutes a session',
  'contract.term.sessions': 'Number of sessions',
  'contract.term.hoursAMonth': 'Hours a month',
  'contract.term.reviewOn': 'Review on',
  'contract.term.endsOn': 'Ends on',
  'contract.term.recordsSigned': 'Session records',
  'contract.term.recordsSigned.label': 'Session records are signed',
  'contract.term.recordsSigned.text': 'Both sign the record of each session.',
  'contract.term.noPrivateNotes': 'Private notes',
  'contract.term.noPrivateNotes.label': 'No private notes',
  'contract.term.noPrivateNotes.text':
    'The mentor keeps none about this relationship; some schemes ask for that.',
  'contract.term.reporting': 'What is reported',
  'contract.term.reporting.text':
    'For mentoring that somebody else asked for: what is reported to whom, and that nothing else is.',
  'contract.term.weeks': '{weeks, plural, one {every week} other {every # weeks}}',
  'contract.term.minutesLong': '{minutes, plural, one {# minute} other {# minutes}}',
  'contract.term.signedByBoth': 'signed by both',
  'contract.term.noneKept': 'none are kept',
  'contract.term.between': 'Give a number between {min, number} and {max, number}, or leave it empty.',
  'contract.term.tooLong': 'This is too long to be kept. Please shorten it.',
  'contract.reportingMissing':
    'This mentoring was asked for by somebody else. Say what is reported to whom before it begins: set it here, or write it into the words.',
  'contract.paper': 'On paper',
  'contract.paperText':
    'Save the contract as a PDF with room for both signatures, print and sign it, then record the agreement as signed on paper. A scan of it can be kept here. The PDF is not encrypted.',
  'contract.paperSealed': 'Save this version as a PDF to print or to hand over. The PDF is not encrypted.',
  'contract.attachScan': 'Attach a scan',
  'contract.scans': 'Scans of the signed paper',
  'contract.saveScan': 'Save a copy',
  'contract.saveScanOf': 'Save a copy of {name}',
  'contract.removeScan': 'Remove',
  'contract.removeScanOf': 'Remove {name}',
  'contract.savedTo': 'Saved as {fileName} in {place}.',
  'contract.paperStatus':
    '{count, plural, =0 {Signed on paper, no scan attached} one {Signed on paper, scan attached} other {Signed on paper, # scans attached}}',
  'contract.versions': 'Versions',
  'contract.version': 'Version {number, number}',
  'contract.amendFromHere':
    'At the review of {date} you decided on changed terms. Start the new version from these words.',
  'contract.amendDraft':
    'At the review of {date} you decided on changed terms. Change the words below; they hold once both agree.',
  'contract.discard': 'Discard this draft',
  'contract.discardTitle': 'Discard the draft of version {number, number}?',
  'contract.discardAct': 'Discard',
  'contract.discardText':
    'Its words, their history, its terms and its scans are destroyed. This cannot be undone. Backups made before still hold them.',
  'contract.discardKept': 'Version {number, number} stays in force as it was agreed.',
  'contract.draft': 'Draft',
  'contract.agreed': 'Agreed on {date}',
  'rule.held-by-signature':
    'A signature stands under these words, so they are held as they are. Withdraw the signature to change them; what you typed is still here.',
  'rule.signatures-awaited': 'Nobody has signed yet. Both sign, and then the contract can be sealed.',
  'rule.mentor-signature-awaited':
    'Only the mentee has signed. The mentor’s signature is still awaited; until then this stays a draft.',
  'rule.mentee-signature-awaited':
    'Only the mentor has signed. The mentee’s signature is still awaited; until then this stays a draft.',
  'rule.signed-by-both':
    'Both have signed here. Seal the contract with these signatures, or withdraw them first.',
  'rule.agreed-in-future': 'That day has not come yet. Give the day on which you both agreed.',
  'rule.agreed-before-earlier-version':
    'That day lies before the day on which the version before this one was agreed. Give a day on or after it.',
  'rule.review-after-end':
    'The review would come after the contract has ended. Give a day for the review that lies before the end.',
  'rule.template-name-used': 'There is already a template of that name. Give this one another.',
  'rule.scan-kind': 'That file is no scan that Alcove can keep. Choose a PDF, PNG or JPEG file.',
} as const;
