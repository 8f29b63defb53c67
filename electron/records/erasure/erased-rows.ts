import type { WritableDb } from '../../vault/db.ts';
import { sql } from '../sql.ts';

const sessions = sql`SELECT id FROM sessions WHERE mentee_id = :id`;
const goals = sql`SELECT id FROM goals WHERE mentee_id = :id`;
const contracts = sql`SELECT id FROM contract_versions WHERE mentee_id = :id`;
const statements = sql`
  SELECT s.id FROM closing_statements s JOIN endings e ON e.id = s.ending_id WHERE e.mentee_id = :id`;
const records = sql`SELECT id FROM signed_records WHERE session_id IN (${sessions})`;
const documents = sql`SELECT id FROM signed_documents WHERE mentee_id = :id`;

/** What of a mentee has a link in the chain, with its salt. */
export const sealedOfMentee = sql`
  SELECT kind, subject_id AS id FROM chain_links
  WHERE salt IS NOT NULL AND (kind = 'contract' AND subject_id IN (${contracts})
    OR kind = 'closing-statement' AND subject_id IN (${statements})
    OR kind = 'signed-record' AND (subject_id IN (${records}) OR subject_id IN (${documents})))`;

const choices = sql`SELECT id FROM goal_choices WHERE goal_id IN (${goals})`;
const endings = sql`SELECT id FROM endings WHERE mentee_id = :id`;
const concerns = sql`SELECT id FROM concerns WHERE mentee_id = :id`;
const boundaries = sql`SELECT id FROM boundaries WHERE mentee_id = :id`;
const checklists = sql`SELECT id FROM checklists WHERE mentee_id = :id`;
const written = `${sessions} UNION ALL ${contracts} UNION ALL ${statements}`;

/** Where the rows of a mentee are: a table, and the ids that a column of it holds. Whatever hangs on another comes before that. */
const parts: readonly (readonly [table: string, column: string, ids?: string])[] = [
  ['record_amendments', 'session_id', sessions],
  ['signatures', 'subject_id', `${contracts} UNION ALL ${statements} UNION ALL ${records}`],
  ['signed_records', 'session_id', sessions],
  ['signed_documents', 'mentee_id'],
  ['contract_scans', 'contract_id', contracts],
  ['attachments', 'mentee_id'],
  ['document_versions', 'owner_id', written],
  ['search_pending', 'subject_id', written],
  ['search_texts', 'mentee_id'],
  ['bin', 'mentee_id'],
  ['accepted_identifiers', 'mentee_id'],
  ['session_goals', 'session_id', sessions],
  ['contributions', 'mentee_id'],
  ['actions', 'mentee_id'],
  ['goal_choice_reopenings', 'choice_id', choices],
  ['goal_choices', 'goal_id', goals],
  ['goal_options', 'goal_id', goals],
  ['goal_moves', 'goal_id', goals],
  ['goal_progress', 'goal_id', goals],
  ['goals', 'mentee_id'],
  ['concern_entries', 'concern_id', concerns],
  ['concerns', 'mentee_id'],
  ['agenda_items', 'session_id', sessions],
  ['session_records', 'session_id', sessions],
  ['private_notes', 'session_id', sessions],
  ['private_logs', 'session_id', sessions],
  ['sessions', 'mentee_id'],
  ['contract_versions', 'mentee_id'],
  ['closing_statements', 'ending_id', endings],
  ['endings', 'mentee_id'],
  ['reviews', 'mentee_id'],
  ['boundary_changes', 'boundary_id', boundaries],
  ['boundaries', 'mentee_id'],
  ['checklist_items', 'checklist_id', checklists],
  ['checklists', 'mentee_id'],
  ['career_stages', 'mentee_id'],
  ['conflict_checks', 'mentee_id'],
  ['relationship_waivers', 'mentee_id'],
  ['relationship_moves', 'mentee_id'],
  ['sensitive_details', 'mentee_id'],
  ['mentees', 'id'],
];

const deleteOf = ([table, column, ids = ':id']: (typeof parts)[number]) =>
  `DELETE FROM ${table} WHERE ${column} IN (${ids})`;

/** Deletes every row of a mentee. What is sealed in the chain must be a tombstone by then. */
export function deleteRowsOf(db: WritableDb, menteeId: string): void {
  for (const part of parts) db.prepare(deleteOf(part)).run({ id: menteeId });
}
