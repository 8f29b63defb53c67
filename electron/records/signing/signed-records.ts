import { createHash } from 'node:crypto';
import { z } from 'zod';
import { instant } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, readRows } from '../rows.ts';
import { getSession } from '../sessions/read-sessions.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';

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

const insertAttachment = sql`
  INSERT INTO attachments (id, mentee_id, name, media_type, bytes, sha256, created_at)
  VALUES (:id, :menteeId, :name, 'application/pdf', :bytes, :sha256, :at)`;

const insertChunk = sql`INSERT INTO attachment_chunks (attachment_id, number, bytes) VALUES (?, ?, ?)`;

const select = sql`
  SELECT id, session_id AS sessionId, signed_at AS signedAt, file_name AS fileName, sha256, fingerprint
  FROM signed_records WHERE session_id = ? ORDER BY signed_at DESC, id DESC`;

const selectChunks = sql`
  SELECT c.bytes FROM signed_records r JOIN attachment_chunks c ON c.attachment_id = r.attachment_id
  WHERE r.id = ? ORDER BY c.number`;

/** The most that one row of an attachment holds. */
const chunkBytes = 1024 * 1024;

/**
 * Keeps a record that was signed and saved, with a copy of the very bytes. It is sealed from then on.
 * @throws AlcoveError `record.notFound` for an unknown session
 */
export function keepSignedRecord(
  context: WriteContext,
  record: { sessionId: string; fileName: string; pdf: Uint8Array; fingerprint: string },
): SignedRecord {
  return change(context, (now) => {
    const { sessionId, fileName, pdf, fingerprint } = record;
    const { menteeId } = getSession(now.db, sessionId);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const attachmentId = keepPdf(now, { menteeId, name: fileName, sha256, pdf });
    const id = now.newId();
    now.db.prepare(insert).run({ id, sessionId, at: now.at, fileName, sha256, fingerprint, attachmentId });
    now.note('record.signed', 'session', sessionId);
    return { id, sessionId, signedAt: now.at, fileName, sha256, fingerprint };
  });
}

/** The signed records of a session, newest first. */
export function listSignedRecords(db: ReadableDb, sessionId: string): SignedRecord[] {
  return readRows(signedRecord, db.prepare(select).all(sessionId));
}

/** The bytes of a signed record, as they were signed. @throws AlcoveError `record.notFound` */
export function readSignedPdf(db: ReadableDb, id: string): Uint8Array {
  const chunks = db.prepare(selectChunks).pluck().all(id);
  return Buffer.concat(foundRow(z.array(z.instanceof(Uint8Array)), chunks.length > 0 ? chunks : undefined));
}

function keepPdf(
  { db, at, newId }: Change,
  { menteeId, name, sha256, pdf }: { menteeId: string; name: string; sha256: string; pdf: Uint8Array },
): string {
  const id = newId();
  db.prepare(insertAttachment).run({ id, menteeId, name, bytes: pdf.byteLength, sha256, at });
  const insertOne = db.prepare(insertChunk);
  for (let start = 0; start < pdf.byteLength; start += chunkBytes)
    insertOne.run(id, start / chunkBytes, pdf.subarray(start, start + chunkBytes));
  return id;
}
