import type { Action } from './action.ts';
import type { Session } from './session.ts';

type Known = Pick<Session, 'id' | 'number' | 'createdAt'>;

/** The actions that belong on the page and in the record of one session. */
export interface SessionActions<A> {
  /** Agreed in this session, whatever became of them. */
  readonly own: readonly A[];
  /** From earlier sessions, or without one, and still open when this session began. */
  readonly carried: readonly A[];
}

/**
 * Which actions a session is about: its own, and every earlier one that was still open when it began (BMA: open
 * actions are carried forward). What was agreed after the next session began is not part of it.
 * @param sessions all sessions of the same mentee
 */
export function actionsOfSession<A extends Pick<Action, 'sessionId' | 'closedAt' | 'createdAt'>>(
  session: Known,
  sessions: readonly Known[],
  actions: readonly A[],
): SessionActions<A> {
  const earlier = new Set(sessions.filter(({ number }) => number < session.number).map(({ id }) => id));
  const ended = endOfSession(session, sessions);
  return {
    own: actions.filter(({ sessionId }) => sessionId === session.id),
    carried: actions.filter(
      ({ sessionId, closedAt, createdAt }) =>
        (sessionId === null ? createdAt < ended : earlier.has(sessionId)) &&
        (closedAt === null || closedAt >= session.createdAt),
    ),
  };
}

/** The moment from which things belong to a later session: when that was begun. No moment while this is the last one. */
export function endOfSession(session: Known, sessions: readonly Known[]): string {
  const later = sessions.filter(({ number }) => number > session.number).map(({ createdAt }) => createdAt);
  return later.sort()[0] ?? endOfTime;
}

/** Sorts after every instant. */
const endOfTime = '9999-12-31T23:59:59.999Z';
