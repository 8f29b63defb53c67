import { checkConflicts } from '../../../shared/domain/conflict-check.ts';
import type { ConflictAnswer } from '../../../shared/domain/review.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';

const update = sql`
  UPDATE mentees SET conflicts = :conflicts, conflict_reason = :reason, updated_at = :at WHERE id = :menteeId`;

/**
 * Notes what was answered when the conflict check was asked again.
 * @throws AlcoveError `record.invalid` for a conflicting role without a reason
 */
export function answerConflicts(now: Change, menteeId: string, { roles, reason }: ConflictAnswer): void {
  const verdict = checkConflicts({ conflicts: roles, conflictReason: reason });
  if (verdict === 'reason-needed') throw new AlcoveError('record.invalid', { rule: 'conflict-reason' });
  const conflicts = JSON.stringify([...new Set(roles)]);
  now.db.prepare(update).run({ menteeId, conflicts, reason: roles.length === 0 ? null : reason, at: now.at });
  now.note('conflict.asked', 'mentee', menteeId);
  if (verdict === 'overridden') now.note('conflict.overridden', 'mentee', menteeId);
}
