import { z } from 'zod';
import { instant } from '../../../shared/domain/time.ts';
import { readAttachment } from '../../vault/attachments/read-attachment.ts';
import { writeAttachment } from '../../vault/attachments/write-attachment.ts';
import { sealInChain } from '../../vault/chain/seal.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, readRows } from '../rows.ts';
import { getSession } from '../sessions/read-sessions.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';

const signedRecord = z.object({
  id: z.string(),
  sessionId: z.string(),
  signedAt: instant,
  fileName: z.string(),
  /** Of the signed PDF, lower-case hex. */
  sha256: z.string(),
  /** Of the certificate that signed it, lower-case hex. */
  fingerprint: z.string(),
});
/** A session record that was signed and left the vault. */
export type SignedRecord = z.infer<typeof signedRecord>;

const insert = sql`
  INSERT INTO signed_records (id, session_id, signed_at, file_name, sha256, fingerprint, attachment_id)
  VALUES (:id, :sessionId, :at, :fileName, :sha256, :fingerprint, :attachmentId)`;

const removeAttachment = sql`DELETE FROM attachments WHERE id = ?`;

const select = sql`
  SELECT id, session_id AS sessionId, signed_at AS signedAt, file_name AS fileName, sha256, fingerprint
  FROM signed_records WHERE session_id = ? ORDER BY rowid DESC`;

const selectAttachment = sql`SELECT attachment_id FROM signed_records WHERE id = ?`;

/**
 * Keeps a record that was signed and saved, with a copy of the very bytes. It is sealed from then on.
 * @throws AlcoveError `record.notFound` for an unknown session, `attachment.tooLarge`, `file.*`
 */
export async function keepSignedRecord(
  context: WriteContext,
  record: { sessionId: string; fileName: string; pdf: Uint8Array; fingerprint: string },
): Promise<SignedRecord> {
  const { sessionId, fileName, pdf, fingerprint } = record;
  const { menteeId } = getSession(context.db, sessionId);
  const about = { name: fileName, mediaType: 'application/pdf', menteeId, at: context.clock() };
  const { id: attachmentId, sha256 } = await writeAttachment(context.db, about, once(pdf));
  try {
    return change(context, ({ db, at, newId, note }) => {
      const id = newId();
      db.prepare(insert).run({ id, sessionId, at, fileName, sha256, fingerprint, attachmentId });
      sealInChain(db, 'signed-record', id);
      note('record.signed', 'session', sessionId);
      return { id, sessionId, signedAt: at, fileName, sha256, fingerprint };
    });
  } catch (error) {
    context.db.prepare(removeAttachment).run(attachmentId);
    throw error;
  }
}

/** The signed records of a session, newest first. */
export function listSignedRecords(db: ReadableDb, sessionId: string): SignedRecord[] {
  return readRows(signedRecord, db.prepare(select).all(sessionId));
}

/** The bytes of a signed record, as they were signed. @throws AlcoveError `record.notFound`, `vault.damaged` */
export function readSignedPdf(db: ReadableDb, id: string): Uint8Array {
  const attachmentId = foundRow(z.string(), db.prepare(selectAttachment).pluck().get(id));
  return Buffer.concat([...readAttachment(db, attachmentId)]);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
