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
    'Record the day on which you both agreed to these words. The version is then sealed: nobody can change it any more, and a later change becomes a new version.',
  'contract.agreedOn': 'Agreed on',
  'contract.dateMissing': 'Give the day on which you both agreed, such as 21 Nov 2026.',
  'contract.unsaved':
    'The last words could not be saved yet, so nothing was sealed. The page behind this says why.',
  'contract.seal': 'Seal this version',
  'contract.cancel': 'Cancel',
  'contract.versionTitle': 'Contract · version {number, number}',
  'contract.sealLine': 'Agreed on {date} · version {number, number}',
  'contract.sealedNote': 'Sealed. To change the terms, start a new version from these words.',
  'contract.newVersion': 'New version',
  'contract.versions': 'Versions',
  'contract.version': 'Version {number, number}',
  'contract.draft': 'Draft',
  'contract.agreed': 'Agreed on {date}',
} as const;
