import type { Cancellation, Session, SessionState } from '../../../shared/domain/session.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { recordStandingOf } from '../session-records/record-standing.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { momentInOrder } from './moment-in-order.ts';
import { getSession } from './read-sessions.ts';

const update = sql`
  UPDATE sessions
  SET state = :state, began_at = :beganAt, cancelled_by = :by, cancelled_on = :on, updated_at = :at
  WHERE id = :id`;

/**
 * Says what became of a meeting. It is begun in the moment when it is first said to be held. Who cancelled and when is
 * kept only with a cancelled one; nothing is asked about a missed one.
 * @throws AlcoveError `record.notFound`, `record.invalid` for a meeting that a signed record says was held
 */
export function changeSessionState(
  context: WriteContext,
  { id, state, cancellation }: { id: string; state: SessionState; cancellation: Cancellation },
): Session {
  return change(context, (now) => {
    const before = getSession(now.db, id);
    if (state !== 'held' && recordStandingOf(now.db, id) !== 'open')
      throw new AlcoveError('record.invalid', { rule: 'signed-was-held' });
    const { by, on } = state === 'cancelled' ? cancellation : { by: null, on: null };
    const beganAt = state === 'held' ? (before.beganAt ?? momentInOrder(now, before.menteeId)) : null;
    now.db.prepare(update).run({ id, state, beganAt, by, on, at: now.at });
    now.note(`session.${state}`, 'session', id);
    return getSession(now.db, id);
  });
}
