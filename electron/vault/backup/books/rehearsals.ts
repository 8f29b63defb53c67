import { z } from 'zod';
import type { ReadableDb, WritableDb } from '../../db.ts';

export interface Rehearsal {
  readonly id: string;
  readonly backupId: string;
  readonly rehearsedAt: Date;
  readonly openedWith: 'password' | 'recovery';
  readonly faithful: boolean;
}

/** Notes that a backup was restored for trial and opened. */
export function noteRehearsal(db: WritableDb, rehearsal: Rehearsal): void {
  const { id, backupId, rehearsedAt, openedWith, faithful } = rehearsal;
  db.prepare(
    `INSERT INTO backup_rehearsals (id, backup_id, rehearsed_at, opened_with, faithful) VALUES (?, ?, ?, ?, ?)`,
  ).run(id, backupId, rehearsedAt.toISOString(), openedWith, faithful ? 1 : 0);
}

/** When a backup last came out of a rehearsal as it went in. */
export function lastRehearsedAt(db: ReadableDb): string | null {
  const found = db
    .prepare('SELECT rehearsed_at FROM backup_rehearsals WHERE faithful = 1 ORDER BY rowid DESC LIMIT 1')
    .pluck()
    .get();
  return z
    .string()
    .nullable()
    .parse(found ?? null);
}
