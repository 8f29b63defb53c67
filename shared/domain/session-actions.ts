import type { Action } from './action.ts';
import type { ListedSession } from './session.ts';

type Known = Pick<ListedSession, 'id' | 'number' | 'beganAt'>;

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
  const earlier = new Set(sessions.filter((other) => isBefore(other, session)).map(({ id }) => id));
  const ended = endOfSession(session, sessions);
  const began = session.beganAt ?? endOfTime;
  return {
    own: actions.filter(({ sessionId }) => sessionId === session.id),
    carried: actions.filter(
      ({ sessionId, closedAt, createdAt }) =>
        (sessionId === null ? createdAt < ended : earlier.has(sessionId)) &&
        (closedAt === null || closedAt >= began),
    ),
  };
}

/**
 * The moment from which things belong to a later session: when that was begun. Planning it ends nothing. No moment
 * while this is the last one.
 */
export function endOfSession(session: Known, sessions: readonly Known[]): string {
  const later = sessions
    .filter((other) => isBefore(session, other))
    .flatMap(({ beganAt }) => (beganAt === null ? [] : [beganAt]));
  return later.sort()[0] ?? endOfTime;
}

/** The session that was held last before another; undefined for the first. */
export function sessionBefore<S extends Known>(session: Known, sessions: readonly S[]): S | undefined {
  return sessions
    .filter((other) => other.beganAt !== null && isBefore(other, session))
    .reduce<S | undefined>(
      (last, other) => (last === undefined || isBefore(last, other) ? other : last),
      undefined,
    );
}

/** Sessions follow each other as they were begun; what was not begun yet comes after, in the order of its numbers. */
function isBefore(one: Known, other: Known): boolean {
  const [began, otherBegan] = [one.beganAt ?? endOfTime, other.beganAt ?? endOfTime];
  return began === otherBegan ? one.number < other.number : began < otherBegan;
}

/** Sorts after every instant. */
const endOfTime = '9999-12-31T23:59:59.999Z';
