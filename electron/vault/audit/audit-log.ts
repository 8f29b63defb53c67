import { z } from 'zod';
import { auditEntryText } from '../chain/entries.ts';
import { appendLink } from '../chain/links.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

const entry = z.object({
  sequence: z.int(),
  at: z.string(),
  event: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
});
export type AuditEntry = z.infer<typeof entry>;

/**
 * Notes what was done to which row, internal ids and a code, never content, and links the note into the chain. Part of
 * the caller's transaction.
 */
export function appendAudit(
  db: WritableDb,
  at: Date,
  event: string,
  subjectKind: string,
  subjectId: string,
): void {
  const noted = { at: at.toISOString(), event, subjectKind, subjectId };
  const sequence = appendLink(db, 'audit', null, (number) => auditEntryText(number, noted));
  db.prepare(
    'INSERT INTO audit_log (sequence, at, event, subject_kind, subject_id) VALUES (?, ?, ?, ?, ?)',
  ).run(sequence, noted.at, event, subjectKind, subjectId);
}

/** The log in the order in which it was written. */
export function listAudit(db: ReadableDb): AuditEntry[] {
  const rows = db.prepare(
    'SELECT sequence, at, event, subject_kind AS subjectKind, subject_id AS subjectId FROM audit_log ORDER BY sequence',
  );
  return z.array(entry).parse(rows.all());
}

/** The moment of the entry that was written last, whatever the clock said before it; null for an empty log. */
export function lastAuditMoment(db: ReadableDb): string | null {
  const at = db.prepare('SELECT at FROM audit_log ORDER BY sequence DESC LIMIT 1').pluck().get();
  return z.string().optional().parse(at) ?? null;
}
