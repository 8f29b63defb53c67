import {
  type ConflictAnswer,
  type ConflictCheck,
  type ConflictOccasion,
  checkConflicts,
  conflictAnswer,
  conflictCheck,
  conflictProblem,
  isSameAnswer,
  tidyAnswer,
} from '../../../shared/domain/conflict-check.ts';
import type { Mentee } from '../../../shared/domain/mentee.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { jsonColumn, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { findableMentee } from './findable-mentee.ts';
import { getMentee } from './read-mentees.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, occasion, roles, earlier_roles AS earlierRoles, reason, asked_at AS askedAt
  FROM conflict_checks WHERE mentee_id = ? ORDER BY number DESC`;

const insert = sql`
  INSERT INTO conflict_checks (id, mentee_id, number, occasion, roles, earlier_roles, reason, asked_at)
  VALUES (:id, :menteeId, (SELECT count(*) + 1 FROM conflict_checks WHERE mentee_id = :menteeId), :occasion, :roles,
    :earlierRoles, :reason, :at)`;

const holdNow = sql`
  UPDATE mentees
  SET conflicts = :roles, earlier_roles = :earlierRoles, conflict_reason = :reason, conflicts_asked_at = :at,
    updated_at = :at
  WHERE id = :menteeId`;

const { roles, earlierRoles } = conflictAnswer.shape;
const checkRow = conflictCheck.extend({ roles: jsonColumn(roles), earlierRoles: jsonColumn(earlierRoles) });

/** How the conflict check of a mentee was answered over time, newest first. */
export function listConflictChecks(db: ReadableDb, menteeId: string): ConflictCheck[] {
  return readRows(checkRow, db.prepare(select).all(menteeId));
}

/**
 * Keeps the answer to the conflict check, as part of the change in which it was asked. Every answer is kept; the newest
 * is the one that holds. An override is noted in the audit log when roles or reason are not those of before.
 * @throws AlcoveError `record.notFound`; `record.invalid` with the rule that the answer breaks
 */
export function recordConflictCheck(
  now: Change,
  menteeId: string,
  { occasion, answer }: { occasion: ConflictOccasion; answer: ConflictAnswer },
): void {
  const before = getMentee(now.db, menteeId).conflict;
  const rule = conflictProblem(answer, localDayOf(new Date(now.at)));
  if (rule !== undefined) throw new AlcoveError('record.invalid', { rule });
  const { roles: said, earlierRoles: earlier, reason } = tidyAnswer(answer);
  const row = { menteeId, roles: JSON.stringify(said), earlierRoles: JSON.stringify(earlier), reason };
  now.db.prepare(insert).run({ ...row, id: now.newId(), occasion, at: now.at });
  now.db.prepare(holdNow).run({ ...row, at: now.at });
  now.note('conflict.asked', 'mentee', menteeId);
  if (checkConflicts(answer) === 'overridden' && !isSameAnswer(answer, before))
    now.note('conflict.overridden', 'mentee', menteeId);
  findableMentee(now, menteeId);
}

/**
 * Answers the conflict check between reviews: for the first time, or because something has changed.
 * @throws AlcoveError `record.notFound`; `record.invalid` with the rule that the answer breaks
 */
export function answerConflictCheck(
  context: WriteContext,
  { menteeId, answer }: { menteeId: string; answer: ConflictAnswer },
): Mentee {
  return change(context, (now) => {
    recordConflictCheck(now, menteeId, { occasion: 'changed', answer });
    return getMentee(now.db, menteeId);
  });
}
