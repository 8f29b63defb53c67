import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { ReadableDb, WritableDb } from '../db.ts';

const entry = z.object({
  id: z.string(),
  at: z.string(),
  event: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
});
export type AuditEntry = z.infer<typeof entry>;

/** Notes what was done to which row: internal ids and a code, never content. Part of the caller's transaction. */
export function appendAudit(
  db: WritableDb,
  at: Date,
  event: string,
  subjectKind: string,
  subjectId: string,
): void {
  db.prepare('INSERT INTO audit_log (id, at, event, subject_kind, subject_id) VALUES (?, ?, ?, ?, ?)').run(
    uuidv7({ msecs: at.getTime() }),
    at.toISOString(),
    event,
    subjectKind,
    subjectId,
  );
}

/** The log, oldest first. */
export function listAudit(db: ReadableDb): AuditEntry[] {
  const rows = db.prepare(
    'SELECT id, at, event, subject_kind AS subjectKind, subject_id AS subjectId FROM audit_log ORDER BY id',
  );
  return z.array(entry).parse(rows.all());
}
