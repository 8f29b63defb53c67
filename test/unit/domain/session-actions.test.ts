import { describe, expect, it } from 'vitest';
import { actionsOfSession, endOfSession, sessionBefore } from '../../../shared/domain/session-actions.ts';

const session = (number: number, beganAt: string | null) => ({ id: `s${number}`, number, beganAt });
const first = session(1, '2026-01-10T10:00:00.000Z');
const second = session(2, '2026-02-10T10:00:00.000Z');
const third = session(3, '2026-03-10T10:00:00.000Z');
const sessions = [third, first, second];

const action = (
  title: string,
  sessionId: string | null,
  createdAt: string,
  closedAt: string | null = null,
) => ({
  ...{ title, sessionId, createdAt, closedAt },
});

const actions = [
  action('of the first, open', 's1', '2026-01-10T11:00:00.000Z'),
  action('of the first, done between', 's1', '2026-01-10T11:00:00.000Z', '2026-01-20T09:00:00.000Z'),
  action('of the first, done in the second', 's1', '2026-01-10T11:00:00.000Z', '2026-02-10T10:20:00.000Z'),
  action('of the second', 's2', '2026-02-10T11:00:00.000Z'),
  action('between the second and the third', null, '2026-02-20T11:00:00.000Z'),
  action('of the third', 's3', '2026-03-10T11:00:00.000Z', '2026-03-10T11:30:00.000Z'),
];

const titlesOf = (at: typeof first) => {
  const { own, carried } = actionsOfSession(at, sessions, actions);
  return { own: own.map(({ title }) => title), carried: carried.map(({ title }) => title) };
};

describe('the actions of a session', () => {
  it('the first has only its own', () => {
    expect(titlesOf(first)).toEqual({
      own: ['of the first, open', 'of the first, done between', 'of the first, done in the second'],
      carried: [],
    });
  });

  it('a later one carries what was open when it began, also what was then closed in it', () => {
    expect(titlesOf(second)).toEqual({
      own: ['of the second'],
      carried: ['of the first, open', 'of the first, done in the second', 'between the second and the third'],
    });
  });

  it('an open action is carried into every later session', () => {
    expect(titlesOf(third)).toEqual({
      own: ['of the third'],
      carried: ['of the first, open', 'of the second', 'between the second and the third'],
    });
  });

  it('a session lasts until the next one is begun, and the last one has no end', () => {
    expect(endOfSession(first, sessions)).toBe(second.beganAt);
    expect(endOfSession(third, sessions) > '2999').toBe(true);
  });

  it('planning the next one ends nothing, and the planned one carries all that is open', () => {
    const planned = session(4, null);
    expect(endOfSession(third, [planned, ...sessions]) > '2999').toBe(true);
    expect(
      actionsOfSession(planned, [planned, ...sessions], actions).carried.map(({ title }) => title),
    ).toEqual(['of the first, open', 'of the second', 'between the second and the third']);
  });

  it('sessions follow each other as they were begun, also when a higher number came first', () => {
    const plannedFirst = session(4, '2026-04-20T10:00:00.000Z');
    const extra = session(5, '2026-04-01T10:00:00.000Z');
    const all = [extra, plannedFirst, ...sessions];
    expect(endOfSession(third, all)).toBe(extra.beganAt);
    expect(sessionBefore(plannedFirst, all)?.number).toBe(5);
    expect(sessionBefore(session(6, null), all)?.number).toBe(4);
    expect(sessionBefore(first, all)).toBeUndefined();
  });
});
