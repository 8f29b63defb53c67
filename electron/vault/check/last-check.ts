import { z } from 'zod';
import { type CheckReport, checkReport } from '../../../shared/domain/check.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** Keeps what a check found, in the place of what the one before found. */
export function keepCheck(db: WritableDb, report: CheckReport): void {
  db.prepare('INSERT OR REPLACE INTO vault_checks (id, checked_at, report) VALUES (1, ?, ?)').run(
    report.checkedAt,
    JSON.stringify(report),
  );
}

/** What the last check found; null when there was none, or when it was another version's and cannot be read. */
export function readLastCheck(db: ReadableDb): CheckReport | null {
  const stored = db.prepare('SELECT report FROM vault_checks WHERE id = 1').pluck().get();
  if (stored === undefined) return null;
  const parsed = checkReport.safeParse(JSON.parse(z.string().parse(stored)));
  return parsed.success ? parsed.data : null;
}
