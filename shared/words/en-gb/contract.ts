import type { ContractTemplate } from '../../domain/contract.ts';

const templateWords = {
  'contract.template.full': 'Full contract',
  'contract.template.short': 'Short contract',
  'contract.template.informal': 'Informal ground rules',
} as const satisfies Record<`contract.template.${ContractTemplate}`, string>;

export const contractWords = {
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
  'contract.sentence.mentor':
    'I have read version {number, number} of this contract and agree, as the mentor, to work by it.',
  'contract.sentence.mentee':
    'I have read version {number, number} of this contract and agree, as the mentee, to work by it. I take part of my own free will.',
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
  'contract.cancel': 'Cancel',
  'contract.versionTitle': 'Contract · version {number, number}',
  'contract.sealLine.said': 'Agreed on {date}, without signatures · version {number, number}',
  'contract.sealLine.signed': 'Signed by both, agreed on {date} · version {number, number}',
  'contract.sealLine.on-paper': 'Signed on paper, agreed on {date} · version {number, number}',
  'contract.sealedNote': 'Sealed. To change the terms, start a new version from these words.',
  'contract.newVersion': 'New version',
  'contract.versions': 'Versions',
  'contract.version': 'Version {number, number}',
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
} as const;
