import type { Clock } from '../../shared/domain/time.ts';
import { appendAudit } from '../vault/audit/audit-log.ts';
import { transact, type WritableDb } from '../vault/db.ts';

/** What a function that writes records is given: the open vault, the present and fresh ids. */
export interface WriteContext {
  readonly db: WritableDb;
  readonly clock: Clock;
  /** A new UUIDv7 (RFC 9562). */
  readonly newId: () => string;
}

/** One change while it is being made: everything in it carries the same moment. */
export interface Change {
  readonly db: WritableDb;
  /** The moment of the change, as it is stored. */
  readonly at: string;
  readonly newId: () => string;
  /** Notes the change in the audit log: an event and an internal id, never content. */
  note(event: string, subjectKind: string, subjectId: string): void;
}

/** Runs one change in a transaction: all of it is kept, its audit entries included, or none. */
export function change<T>({ db, clock, newId }: WriteContext, work: (change: Change) => T): T {
  const now = clock();
  return transact(db, () =>
    work({
      db,
      at: now.toISOString(),
      newId,
      note: (event, subjectKind, subjectId) => appendAudit(db, now, event, subjectKind, subjectId),
    }),
  );
}
