import { z } from 'zod';
import type { OpenActionsAtClose } from '../../../shared/domain/life-cycle.ts';
import { words } from '../../../shared/words/index.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';
import { findableAction } from './actions.ts';

const selectOpen = sql`SELECT id FROM actions WHERE mentee_id = ? AND status = 'open'`;

const close = sql`
  UPDATE actions
  SET status = 'dropped', closed_at = :at, updated_at = :at,
    outcome = iif(outcome IS NULL, :outcome, outcome || char(10) || :outcome)
  WHERE id = :id`;

const outcomes = {
  'with-mentee': words['lifeCycle.actions.outcome.with-mentee'],
  dropped: words['lifeCycle.actions.outcome.dropped'],
} as const;

/** Has the open actions of a relationship that closes become what the mentor said, and writes it down as their outcome. */
export function settleOpenActions(now: Change, menteeId: string, become: OpenActionsAtClose): void {
  if (become === 'kept-open') return;
  const open = readRows(z.object({ id: z.string() }), now.db.prepare(selectOpen).all(menteeId));
  for (const { id } of open) {
    now.db.prepare(close).run({ id, at: now.at, outcome: outcomes[become] });
    now.note('action.changed', 'action', id);
    findableAction(now, id);
  }
}
