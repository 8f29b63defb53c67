import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { sealInChain } from '../../vault/chain/seal.ts';
import { sql } from '../sql.ts';
import type { WriteContext } from '../write-context.ts';
import { keepFile } from './keep-signed-record.ts';
import { getSignedRecord, readSignedFile } from './signed-records.ts';

const insert = sql`
  INSERT INTO signed_records (id, session_id, signed_at, file_name, sha256, fingerprint, attachment_id, pages,
    countersigns, countersigner_name, countersigner_fingerprint)
  VALUES (:id, :sessionId, :at, :fileName, :sha256, :mentorKey, :attachmentId, :pages, :recordId, :name, :fingerprint)`;

/** A file that both signed, and the second signature as its certificate and its key say. */
export interface CountersignedToKeep {
  /** Of the sealed record that it must begin with. */
  readonly recordId: string;
  readonly fileName: string;
  readonly pdf: Uint8Array;
  readonly name: string;
  readonly fingerprint: string;
}

/**
 * Keeps a countersigned file beside the record that it begins with, byte for byte, and seals it in the same way. That its
 * second signature holds was seen before.
 * @throws AlcoveError `record.notFound`; `record.invalid` for a file of another record, or where one is kept already
 */
export async function keepCountersigned(context: WriteContext, file: CountersignedToKeep): Promise<void> {
  const { recordId, fileName, pdf, name, fingerprint } = file;
  const record = getSignedRecord(context.db, recordId);
  if (record.countersigned !== null)
    throw new AlcoveError('record.invalid', { rule: 'countersigned-already' });
  const sealed = readSignedFile(context.db, recordId).pdf;
  const begins = pdf.length > sealed.length && Buffer.compare(pdf.subarray(0, sealed.length), sealed) === 0;
  if (!begins) throw new AlcoveError('record.invalid', { rule: 'countersigned-other' });
  const { sessionId, fingerprint: mentorKey, pages } = record;
  await keepFile(context, { sessionId, fileName, pdf }, (now, { attachmentId, sha256 }) => {
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
