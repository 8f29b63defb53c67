import {
  type ShareableClosingStatement,
  shareableClosingStatement,
} from '../../../../shared/domain/shareable-closing-statement.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import type { DocumentKind } from '../document-kind.ts';
import { closingStatementBody } from './body.ts';

/** What the two said together at the end. */
export const closingStatementKind: DocumentKind<ShareableClosingStatement> = {
  kind: 'closing-statement',
  format: 'alcove-closing-statement',
  attachment: 'closing-statement.json',
  schema: shareableClosingStatement,
  words: {
    attachedAs: say('document.proof.attachment', { attachment: 'closing-statement.json' }),
    chain: say('document.proof.chain'),
    attachment: say('closingPrint.attachment'),
    reason: say('closingPrint.reason'),
  },
  describe: ({ documentId, sealedOn }) => ({
    recordId: documentId,
    date: sealedOn,
    title: say('closingPrint.title', { date: sayDay(sealedOn) }),
    subject: say('closingPrint.subject'),
    fileName: say('closingPrint.fileName', { date: sealedOn }),
  }),
  heads: ({ documentId, sealedOn }) => ({
    top: say('closingPrint.title', { date: sayDay(sealedOn) }),
    topRight: say('document.headId', { id: documentId }),
  }),
  body: closingStatementBody,
};
