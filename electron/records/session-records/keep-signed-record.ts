import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import type { SignatureDetails } from '../../../shared/domain/signature.ts';
import type { SignedRecord } from '../../../shared/domain/signed-record.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { sealInChain } from '../../vault/chain/seal.ts';
import { getSession } from '../sessions/read-sessions.ts';
import { addSignature } from '../signatures/signatures.ts';
import { keepFile } from '../signed-documents/keep-file.ts';
import { sql } from '../sql.ts';
import type { WriteContext } from '../write-context.ts';
import { endAmendment, readAmendment } from './amendments.ts';
import { assertRecordOpen } from './record-standing.ts';
import { getSignedRecord } from './signed-records.ts';

const insert = sql`
  INSERT INTO signed_records
    (id, session_id, signed_at, file_name, sha256, fingerprint, attachment_id, pages, source, amends, amend_reason)
  VALUES (:id, :sessionId, :at, :fileName, :sha256, :fingerprint, :attachmentId, :pages, :source, :amends, :reason)`;

/** A record as it was signed: the bytes, and what they say as data. */
export interface RecordToKeep {
  readonly sessionId: string;
  readonly fileName: string;
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Of the certificate that signed it. */
  readonly fingerprint: string;
  readonly source: ShareableRecord;
  /** Given by hand before the file was signed; they stand on its pages. */
  readonly signatures: readonly SignatureDetails[];
}

/**
 * Keeps a record that was signed and saved, with a copy of the very bytes, and seals it. It ends the amendment that it
 * is the outcome of.
 * @throws AlcoveError `record.notFound` for an unknown session, `record.invalid` for a second record that amends none,
 *   `export.previewGone` when the amendment is another one than the pages name, `attachment.tooLarge`, `file.*`
 */
export async function keepSignedRecord(context: WriteContext, record: RecordToKeep): Promise<SignedRecord> {
  const { sessionId, fileName, pages, fingerprint, source, signatures } = record;
  assertRecordOpen(context.db, sessionId);
  const { menteeId } = getSession(context.db, sessionId);
  return keepFile(context, { menteeId, fileName, pdf: record.pdf }, (now, { attachmentId, sha256 }) => {
    const amendment = readAmendment(now.db, sessionId);
    if (source.amends?.sha256 !== amendment?.sha256) throw new AlcoveError('export.previewGone');
    const id = now.newId();
    now.db.prepare(insert).run({
      ...{ id, sessionId, at: now.at, fileName, sha256, fingerprint, attachmentId, pages },
      source: JSON.stringify(source),
      amends: amendment?.recordId ?? null,
      // what the pages say, should the reason have been reworded meanwhile
      reason: source.amends?.reason ?? null,
    });
    const today = localDayOf(new Date(now.at));
    for (const signature of signatures)
      addSignature(now, { kind: 'session-record', id }, { ...signature, today });
    sealInChain(now.db, 'signed-record', id);
    if (amendment !== undefined) endAmendment(now, sessionId);
    now.note(amendment === undefined ? 'record.signed' : 'record.amended', 'session', sessionId);
    return getSignedRecord(now.db, id);
  });
}
