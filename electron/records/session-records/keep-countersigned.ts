import { sealInChain } from '../../vault/chain/seal.ts';
import { getSession } from '../sessions/read-sessions.ts';
import { assertCountersigns, type CountersignedToKeep } from '../signed-documents/countersigned-file.ts';
import { keepFile } from '../signed-documents/keep-file.ts';
import { sql } from '../sql.ts';
import type { WriteContext } from '../write-context.ts';
import { getSignedRecord } from './signed-records.ts';

const insert = sql`
  INSERT INTO signed_records (id, session_id, signed_at, file_name, sha256, fingerprint, attachment_id, pages,
    countersigns, countersigner_name, countersigner_fingerprint)
  VALUES (:id, :sessionId, :at, :fileName, :sha256, :mentorKey, :attachmentId, :pages, :recordId, :name, :fingerprint)`;

/**
 * Keeps a countersigned file beside the record that it begins with, byte for byte, and seals it in the same way. That its
 * second signature holds was seen before.
 * @throws AlcoveError `record.notFound`; `record.invalid` for a file of another record, or where one is kept already
 */
export async function keepCountersigned(context: WriteContext, file: CountersignedToKeep): Promise<void> {
  const { recordId, fileName, pdf, name, fingerprint } = file;
  const record = getSignedRecord(context.db, recordId);
  assertCountersigns(context, file, record.countersigned);
  const { sessionId, fingerprint: mentorKey, pages } = record;
  const { menteeId } = getSession(context.db, sessionId);
  await keepFile(context, { menteeId, fileName, pdf }, (now, { attachmentId, sha256 }) => {
    const id = now.newId();
    now.db.prepare(insert).run({
      ...{ id, sessionId, at: now.at, fileName, sha256, mentorKey, attachmentId },
      // the form of its entry in the chain goes by it
      pages: pages ?? 1,
      ...{ recordId, name, fingerprint },
    });
    sealInChain(now.db, 'signed-record', id);
    now.note('record.countersigned', 'session', sessionId);
  });
}
