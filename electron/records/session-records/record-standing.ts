import { z } from 'zod';
import type { RecordStanding } from '../../../shared/domain/signed-record.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { sql } from '../sql.ts';

const selectAmending = sql`SELECT 1 FROM record_amendments WHERE session_id = ?`;
const selectSigned = sql`SELECT 1 FROM signed_records WHERE session_id = ?`;

const selectMoments = sql`
  SELECT signed_at FROM signed_records WHERE session_id = ? AND countersigns IS NULL ORDER BY rowid DESC`;

/** Whether the words of a session's record may be written. */
export function recordStandingOf(db: ReadableDb, sessionId: string): RecordStanding {
  if (db.prepare(selectAmending).get(sessionId) !== undefined) return 'amending';
  return db.prepare(selectSigned).get(sessionId) === undefined ? 'open' : 'sealed';
}

/** When the words of a session's record were signed, newest first. */
export function momentsSigned(db: ReadableDb, sessionId: string): string[] {
  return z.array(z.string()).parse(db.prepare(selectMoments).pluck().all(sessionId));
}

/** @throws AlcoveError `record.invalid` when the record is signed and no amendment of it was begun */
export function assertRecordOpen(db: ReadableDb, sessionId: string): void {
  if (recordStandingOf(db, sessionId) === 'sealed')
    throw new AlcoveError('record.invalid', { rule: 'record-is-sealed' });
}
