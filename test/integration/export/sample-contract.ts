import { contractDocument } from '../../../shared/domain/contract-templates.ts';
import type { ShareableContract } from '../../../shared/domain/shareable-contract.ts';
import { link, paragraph } from '../../fixtures/rich-documents.ts';
import { sampleRecord } from './sample-record.ts';

const { mentor, mentee, madeAt, chainHead } = sampleRecord;
const { version, content } = contractDocument('full', { mentor: mentor.name, mentee: mentee.shownAs });

/** An agreed contract with everything that one can hold, over several pages. Invented people. */
export const sampleContract: ShareableContract = {
  format: 'alcove-contract',
  version: 1,
  documentId: '0199a6a2-3c7e-7b5a-8d21-4f6f0d9c1e66',
  mentor,
  mentee,
  contract: {
    number: 2,
    words: {
      version,
      content: {
        ...content,
        content: [
          ...(content.content ?? []),
          paragraph('See the ', link('guidance on mentoring', 'https://example.org/mentoring'), '.'),
        ],
      },
    },
    terms: {
      everyWeeks: 6,
      minutes: 60,
      sessions: 12,
      hoursAMonth: 1.5,
      reviewOn: '2027-02-01',
      endsOn: '2028-02-01',
      recordsSigned: true,
      noPrivateNotes: true,
      reporting: 'That meetings take place, and nothing of what is said.',
    },
    replaces: { number: 1, how: 'the terms changed', reason: 'The rota changed in spring.' },
    agreedOn: '2026-08-01',
    agreedHow: 'signed by both',
    replacedBy: { number: 3, agreedOn: '2026-11-01' },
  },
  signedByHand: [
    {
      ...{ party: 'Mentor', name: mentor.name, sentence: 'I agree, as the mentor.' },
      ...{ signedOn: '2026-08-01', drawn: false },
    },
    {
      ...{ party: 'Mentee', name: mentee.shownAs, sentence: 'I agree, as the mentee.' },
      ...{ signedOn: '2026-08-01', drawn: false },
    },
  ],
  madeAt,
  chainHead,
};
