import { type KeptDocument, keptDocument } from '../../../shared/domain/kept-document.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { jsonColumn, readRows } from '../rows.ts';
import { listSignedDocuments } from '../signed-documents/signed-documents.ts';
import { sql } from '../sql.ts';

const ofSessions = sql`
  SELECT r.id, 'session-record' AS kind, s.number, r.signed_at AS at, r.sha256, r.file_name AS fileName, r.pages,
    f.bytes, r.fingerprint, l.sequence AS link, r.session_id AS subjectId,
    iif(c.id IS NULL, NULL, json_object('id', c.id, 'addedAt', c.signed_at, 'bytes', cf.bytes, 'sha256', c.sha256,
      'name', c.countersigner_name, 'fingerprint', c.countersigner_fingerprint)) AS countersigned,
    json_array('signed', iif(c.id IS NULL, NULL, 'countersigned'),
      iif(EXISTS (SELECT 1 FROM signed_records later WHERE later.amends = r.id), 'amended', NULL)) AS states
  FROM signed_records r JOIN sessions s ON s.id = r.session_id JOIN attachments f ON f.id = r.attachment_id
    JOIN chain_links l ON l.kind = 'signed-record' AND l.subject_id = r.id
    LEFT JOIN signed_records c ON c.countersigns = r.id LEFT JOIN attachments cf ON cf.id = c.attachment_id
  WHERE s.mentee_id = ? AND r.countersigns IS NULL`;

const scans = sql`
  SELECT f.id, 'contract-scan' AS kind, v.number, x.added_at AS at, f.sha256, f.name AS fileName, NULL AS pages,
    f.bytes, NULL AS fingerprint, NULL AS link, v.id AS subjectId, NULL AS countersigned,
    json_array('paper-scan') AS states
  FROM contract_scans x JOIN attachments f ON f.id = x.attachment_id JOIN contract_versions v ON v.id = x.contract_id
  WHERE v.mentee_id = ?`;

const selectNumber = sql`SELECT number FROM contract_versions WHERE id = ?`;

const { states, countersigned } = keptDocument.shape;
const row = keptDocument.extend({
  countersigned: jsonColumn(countersigned.unwrap()).nullable(),
  states: jsonColumn(states.element.nullable().array()).transform((all) => all.filter((one) => one !== null)),
});

/** Everything that was signed, saved or scanned for a mentee, newest first. */
export function listKeptDocuments(db: ReadableDb, menteeId: string): KeptDocument[] {
  const signed = listSignedDocuments(db, menteeId).map((document): KeptDocument => {
    const { menteeId: _, signedAt, kept, ...facts } = document;
    const { kind, subjectId, countersigned } = document;
    return {
      ...facts,
      at: signedAt,
      number: kind === 'contract' ? Number(db.prepare(selectNumber).pluck().get(subjectId)) : null,
      states: [
        'signed',
        ...(countersigned === null ? [] : ['countersigned' as const]),
        ...(kept ? [] : ['not-kept' as const]),
      ],
    };
  });
  const others = [ofSessions, scans].flatMap((select) => readRows(row, db.prepare(select).all(menteeId)));
  return [...signed, ...others].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
