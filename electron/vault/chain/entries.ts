/** What the chain links: each entry of the audit log, and each thing that was sealed; a signed record is any signed document. */
export type LinkKind = 'audit' | 'contract' | 'signed-record' | 'closing-statement';
export type SealedKind = Exclude<LinkKind, 'audit'>;

/**
 * The text of an audit entry as the chain takes it in: a JSON list without spaces, which SQLite's `json_array` writes
 * the same way.
 */
export function auditEntryText(
  sequence: number,
  entry: { at: string; event: string; subjectKind: string; subjectId: string },
): string {
  return JSON.stringify(['audit', sequence, entry.at, entry.event, entry.subjectKind, entry.subjectId]);
}

/** The text of the entry that a link is of, for a query over `chain_links AS l`; null when that row is gone. */
export const entryTextOfLink = `
  CASE l.kind
    WHEN 'audit' THEN (
      SELECT json_array('audit', sequence, at, event, subject_kind, subject_id)
      FROM audit_log WHERE sequence = l.sequence)
    WHEN 'contract' THEN (
      SELECT json_array('contract', id, mentee_id, number, follows, change_kind, change_reason, template,
        template_name, revision, agreed_on, agreed_how, created_at, updated_at, document, terms,
        (SELECT json_group_array(json_array(party, name, sentence, signed_on, created_at, hex(drawn)))
          FROM (SELECT * FROM signatures WHERE subject_kind = 'contract' AND subject_id = l.subject_id
            ORDER BY party)),
        (SELECT json_group_array(sha256)
          FROM (SELECT a.sha256 FROM contract_scans AS s JOIN attachments AS a ON a.id = s.attachment_id
            WHERE s.contract_id = l.subject_id AND s.sealed = 1 ORDER BY a.sha256)))
      FROM contract_versions WHERE id = l.subject_id AND status = 'agreed')
    WHEN 'signed-record' THEN coalesce((
      SELECT CASE WHEN pages IS NULL
        THEN json_array('signed-record', id, session_id, signed_at, file_name, sha256, fingerprint, attachment_id)
        ELSE json_array('signed-record', id, session_id, signed_at, file_name, sha256, fingerprint, attachment_id, pages,
          source, amends, amend_reason, countersigns, countersigner_name, countersigner_fingerprint,
          (SELECT json_group_array(json_array(party, name, sentence, signed_on, created_at, hex(drawn)))
            FROM (SELECT * FROM signatures WHERE subject_kind = 'session-record' AND subject_id = l.subject_id
              ORDER BY party))) END
      FROM signed_records WHERE id = l.subject_id), (
      SELECT json_array('signed-document', id, mentee_id, kind, subject_id, signed_at, file_name, sha256, fingerprint,
        pages, bytes, attachment_id, countersigns, countersigner_name, countersigner_fingerprint)
      FROM signed_documents WHERE id = l.subject_id))
    WHEN 'closing-statement' THEN (
      SELECT json_array('closing-statement', s.id, e.mentee_id, s.ending_id, s.revision, s.sealed_on, s.created_at,
        s.updated_at, s.document,
        (SELECT json_group_array(json_array(party, name, sentence, signed_on, created_at, hex(drawn)))
          FROM (SELECT * FROM signatures WHERE subject_kind = 'closing-statement' AND subject_id = l.subject_id
            ORDER BY party)))
      FROM closing_statements s JOIN endings e ON e.id = s.ending_id
      WHERE s.id = l.subject_id AND s.sealed_on IS NOT NULL)
  END`;
