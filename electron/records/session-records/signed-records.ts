import { z } from 'zod';
import { type ShareableRecord, shareableRecord } from '../../../shared/domain/shareable-record.ts';
import { type SignedRecord, signedRecord } from '../../../shared/domain/signed-record.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, jsonColumn, readDocument, readRows } from '../rows.ts';
import { countersignedColumn, withCountersigned } from '../signed-documents/countersigned-file.ts';
import { sql } from '../sql.ts';

/** A countersigned file is told with the record that it begins with. */
const select = sql`
  SELECT r.id, r.session_id AS sessionId, r.signed_at AS signedAt, r.file_name AS fileName, r.pages, f.bytes, r.sha256,
    r.fingerprint, l.sequence AS link,
    iif(r.amends IS NULL, NULL, json_object('id', r.amends, 'signedAt', before.signed_at, 'sha256', before.sha256,
      'reason', r.amend_reason)) AS amends,
    (SELECT later.signed_at FROM signed_records later WHERE later.amends = r.id) AS amendedAt,
    (SELECT json_group_array(party) FROM (SELECT party FROM signatures
      WHERE subject_kind = 'session-record' AND subject_id = r.id ORDER BY party DESC)) AS signedByHand,
    ${withCountersigned} AS countersigned
  FROM signed_records r JOIN attachments f ON f.id = r.attachment_id
    JOIN chain_links l ON l.kind = 'signed-record' AND l.subject_id = r.id
    LEFT JOIN signed_records before ON before.id = r.amends
    LEFT JOIN signed_records c ON c.countersigns = r.id LEFT JOIN attachments cf ON cf.id = c.attachment_id
  WHERE r.countersigns IS NULL`;
const selectOfSession = sql`${select} AND r.session_id = ? ORDER BY r.rowid DESC`;
const selectOne = sql`${select} AND r.id = ?`;

const selectSource = sql`SELECT source FROM signed_records WHERE id = ?`;

const { amends, signedByHand } = signedRecord.shape;
const row = signedRecord.extend({
  amends: jsonColumn(amends.unwrap()).nullable(),
  signedByHand: jsonColumn(signedByHand),
  countersigned: countersignedColumn,
});
/** Its text may be of an earlier version of the editor. */
const sourceColumn = jsonColumn(
  z.looseObject({ record: z.unknown().transform(readDocument) }).pipe(shareableRecord),
).nullable();

/** The signed records of a session, newest first. */
export function listSignedRecords(db: ReadableDb, sessionId: string): SignedRecord[] {
  return readRows(row, db.prepare(selectOfSession).all(sessionId));
}

/** @throws AlcoveError `record.notFound` */
export function getSignedRecord(db: ReadableDb, id: string): SignedRecord {
  return foundRow(row, db.prepare(selectOne).get(id));
}

/** What a signed record says, as data; null for one that was signed before that was kept. @throws AlcoveError `record.notFound` */
export function readSignedSource(db: ReadableDb, id: string): ShareableRecord | null {
  return foundRow(sourceColumn, db.prepare(selectSource).pluck().get(id));
}
