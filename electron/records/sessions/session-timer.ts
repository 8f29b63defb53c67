import type { Session } from '../../../shared/domain/session.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { getSession } from './read-sessions.ts';

const update = sql`
  UPDATE sessions SET timer_started_at = :startedAt, timer_seconds = :seconds, timer_ended = :ended, updated_at = :at
  WHERE id = :id`;

export type TimerAct = 'start' | 'pause' | 'end' | 'reset';

/**
 * Starts, pauses or ends the clock of a session. Only the moment of the start is kept while it runs, so that neither a
 * lock nor a restart loses a second; a clock that was set back meanwhile adds nothing. The minutes of the session are
 * never touched.
 * @throws AlcoveError `record.notFound`
 */
export function actOnTimer(context: WriteContext, { id, act }: { id: string; act: TimerAct }): Session {
  return change(context, (now) => {
    const { timer } = getSession(now.db, id);
    const ran = timer.startedAt === null ? 0 : (Date.parse(now.at) - Date.parse(timer.startedAt)) / 1000;
    const seconds = timer.seconds + Math.max(0, Math.round(ran));
    const next = {
      start: { startedAt: timer.startedAt ?? now.at, seconds: timer.seconds, ended: 0 },
      pause: { startedAt: null, seconds, ended: 0 },
      end: { startedAt: null, seconds, ended: 1 },
      reset: { startedAt: null, seconds: 0, ended: 0 },
    }[act];
    now.db.prepare(update).run({ id, ...next, at: now.at });
    return getSession(now.db, id);
  });
}
