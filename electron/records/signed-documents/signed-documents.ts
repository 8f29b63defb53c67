import { z } from 'zod';
import { type SignedDocument, signedDocument } from '../../../shared/domain/signed-document.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { countersignedColumn, withCountersigned } from './countersigned-file.ts';

/** A countersigned file is told with the document that it begins with. */
const select = sql`
  SELECT d.id, d.mentee_id AS menteeId, d.kind, d.subject_id AS subjectId, d.signed_at AS signedAt,
    d.file_name AS fileName, d.pages, d.bytes, d.sha256, d.fingerprint, l.sequence AS link,
    d.attachment_id IS NOT NULL AS kept,
    ${withCountersigned} AS countersigned
  FROM signed_documents d
    JOIN chain_links l ON l.kind = 'signed-record' AND l.subject_id = d.id
    LEFT JOIN signed_documents c ON c.countersigns = d.id LEFT JOIN attachments cf ON cf.id = c.attachment_id
  WHERE d.countersigns IS NULL`;
const selectOfMentee = sql`${select} AND d.mentee_id = ? ORDER BY d.rowid DESC`;
const selectOne = sql`${select} AND d.id = ?`;
const selectIsOne = sql`SELECT 1 FROM signed_documents WHERE id = ?`;

const row = signedDocument.extend({
  kept: z.int().transform((kept) => kept === 1),
  countersigned: countersignedColumn,
});

/** The documents that were signed and saved for a mentee, newest first. */
export function listSignedDocuments(db: ReadableDb, menteeId: string): SignedDocument[] {
  return readRows(row, db.prepare(selectOfMentee).all(menteeId));
}

/** @throws AlcoveError `record.notFound` */
export function getSignedDocument(db: ReadableDb, id: string): SignedDocument {
  return foundRow(row, db.prepare(selectOne).get(id));
}

/** Whether this is a signed document, and not the record of a session. */
export function isSignedDocument(db: ReadableDb, id: string): boolean {
  return db.prepare(selectIsOne).get(id) !== undefined;
}
