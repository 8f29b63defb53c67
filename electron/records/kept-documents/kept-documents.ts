import { type KeptDocument, keptDocument } from '../../../shared/domain/kept-document.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { jsonColumn, readRows } from '../rows.ts';
import { countersignedColumn, withCountersigned } from '../signed-documents/countersigned-file.ts';
import { sql } from '../sql.ts';

const ofSessions = sql`
  SELECT r.id, 'session-record' AS kind, s.number, r.signed_at AS at, r.sha256, r.file_name AS fileName, r.pages,
    f.bytes, r.fingerprint, l.sequence AS link, r.session_id AS subjectId,
    ${withCountersigned} AS countersigned,
    json_array('signed', iif(c.id IS NULL, NULL, 'countersigned'),
      iif(EXISTS (SELECT 1 FROM signed_records later WHERE later.amends = r.id), 'amended', NULL)) AS states
  FROM signed_records r JOIN sessions s ON s.id = r.session_id JOIN attachments f ON f.id = r.attachment_id
    JOIN chain_links l ON l.kind = 'signed-record' AND l.subject_id = r.id
    LEFT JOIN signed_records c ON c.countersigns = r.id LEFT JOIN attachments cf ON cf.id = c.attachment_id
  WHERE s.mentee_id = ? AND r.countersigns IS NULL`;

const ofDocuments = sql`
  SELECT d.id, d.kind, v.number, d.signed_at AS at, d.sha256, d.file_name AS fileName, d.pages, d.bytes, d.fingerprint,
    l.sequence AS link, d.subject_id AS subjectId, ${withCountersigned} AS countersigned,
    json_array('signed', iif(c.id IS NULL, NULL, 'countersigned'), iif(d.attachment_id IS NULL, 'not-kept', NULL)) AS states
  FROM signed_documents d JOIN chain_links l ON l.kind = 'signed-record' AND l.subject_id = d.id
    LEFT JOIN contract_versions v ON d.kind = 'contract' AND v.id = d.subject_id
    LEFT JOIN signed_documents c ON c.countersigns = d.id LEFT JOIN attachments cf ON cf.id = c.attachment_id
  WHERE d.mentee_id = ? AND d.countersigns IS NULL ORDER BY d.rowid DESC`;

const scans = sql`
  SELECT f.id, 'contract-scan' AS kind, v.number, x.added_at AS at, f.sha256, f.name AS fileName, NULL AS pages,
    f.bytes, NULL AS fingerprint, NULL AS link, v.id AS subjectId, NULL AS countersigned,
    json_array('paper-scan') AS states
  FROM contract_scans x JOIN attachments f ON f.id = x.attachment_id JOIN contract_versions v ON v.id = x.contract_id
  WHERE v.mentee_id = ?`;

const { states } = keptDocument.shape;
const row = keptDocument.extend({
  countersigned: countersignedColumn,
  states: jsonColumn(states.element.nullable().array()).transform((all) => all.filter((one) => one !== null)),
});

/** Everything that was signed, saved or scanned for a mentee, newest first. */
export function listKeptDocuments(db: ReadableDb, menteeId: string): KeptDocument[] {
  return [ofDocuments, ofSessions, scans]
    .flatMap((select) => readRows(row, db.prepare(select).all(menteeId)))
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
