import { type ShareableRecord, shareableRecord } from '../../../../shared/domain/shareable-record.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import type { DocumentKind } from '../document-kind.ts';
import { recordBody } from './body.ts';

/** The agreed record of a session. */
export const sessionRecordKind: DocumentKind<ShareableRecord> = {
  kind: 'session-record',
  format: 'alcove-session-record',
  attachment: 'record.json',
  schema: shareableRecord,
  words: {
    attachedAs: say('record.proof.attachment'),
    chain: say('record.proof.chain'),
    attachment: say('record.proof.attachmentDescription'),
    reason: say('record.reason'),
  },
  describe: ({ recordId, session: { number, date } }) => ({
    recordId,
    number,
    date,
    title: say('record.titleWithDate', { date: sayDay(date) }),
    subject: say('record.subject'),
    fileName: say('record.fileName', { date }),
  }),
  heads: ({ recordId, session }) => ({
    top: say('record.head', { date: sayDay(session.date) }),
    topRight: say('record.headId', { id: recordId }),
  }),
  body: recordBody,
};
