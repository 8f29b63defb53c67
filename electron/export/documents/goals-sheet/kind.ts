import {
  type ShareableGoalsSheet,
  shareableGoalsSheet,
} from '../../../../shared/domain/shareable-goals-sheet.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import type { DocumentKind } from '../document-kind.ts';
import { goalsSheetBody } from './body.ts';

/** The goals of a mentee as they stand on a day. */
export const goalsSheetKind: DocumentKind<ShareableGoalsSheet> = {
  kind: 'goals-sheet',
  format: 'alcove-goals-sheet',
  attachment: 'goals.json',
  schema: shareableGoalsSheet,
  words: {
    attachedAs: say('document.proof.attachment', { attachment: 'goals.json' }),
    chain: say('document.proof.chain'),
    attachment: say('goalsPrint.attachment'),
    reason: say('goalsPrint.reason'),
  },
  describe: ({ documentId, asOf }) => ({
    recordId: documentId,
    date: asOf,
    title: say('goalsPrint.title', { date: sayDay(asOf) }),
    subject: say('goalsPrint.subject'),
    fileName: say('goalsPrint.fileName', { date: asOf }),
  }),
  heads: ({ documentId, asOf }) => ({
    top: say('goalsPrint.title', { date: sayDay(asOf) }),
    topRight: say('document.headId', { id: documentId }),
  }),
  body: goalsSheetBody,
};
