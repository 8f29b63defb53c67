import { type ShareableContract, shareableContract } from '../../../../shared/domain/shareable-contract.ts';
import { say } from '../../pdf/record-words.ts';
import type { DocumentKind } from '../document-kind.ts';
import { contractBody } from './body.ts';

/** A version of the agreed terms. */
export const contractKind: DocumentKind<ShareableContract> = {
  kind: 'contract',
  format: 'alcove-contract',
  attachment: 'contract.json',
  schema: shareableContract,
  words: {
    attachedAs: say('document.proof.attachment', { attachment: 'contract.json' }),
    chain: say('document.proof.chain'),
    attachment: say('contractPrint.attachment'),
    reason: say('contractPrint.reason'),
  },
  describe: ({ documentId, contract: { number, agreedOn } }) => ({
    recordId: documentId,
    number,
    date: agreedOn,
    title: say('contractPrint.title', { number }),
    subject: say('contractPrint.subject'),
    fileName: say('contractPrint.fileName', { number }),
  }),
  heads: ({ documentId, contract: { number } }) => ({
    top: say('contractPrint.head', { number }),
    topRight: say('document.headId', { id: documentId }),
  }),
  body: contractBody,
};
