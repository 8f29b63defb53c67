import { describe, expect, it } from 'vitest';
import { isOverdue, orderedActions } from '../../../renderer/actions/order.ts';
import { groupBoundaries } from '../../../renderer/boundaries/groups.ts';
import { lastSession, nextSessionDate } from '../../../renderer/mentees/next-session.ts';
import { groupTimeline } from '../../../renderer/timeline/groups.ts';
import { placeOf } from '../../../renderer/timeline/places.ts';
import type { Action } from '../../../shared/domain/action.ts';
import type { Boundary } from '../../../shared/domain/boundary.ts';
import type { ListedSession } from '../../../shared/domain/session.ts';
import { familiesIn, type TimelineEvent } from '../../../shared/domain/timeline.ts';

const at = '2026-08-07T10:00:00.000Z';

const session = (number: number, date: string, nextDate: string | null): ListedSession => ({
  id: `session-${number}`,
  menteeId: 'mentee',
  number,
  date,
  nextDate,
  startTime: null,
  minutes: 60,
  format: 'in-person',
  state: 'held',
  beganAt: at,
  createdAt: at,
});

describe('the next and the last session', () => {
  const sessions = [session(2, '2026-09-25', '2026-11-06'), session(1, '2026-08-14', '2026-09-25')];
  it('the next is the nearest date that was set and lies ahead', () => {
    expect(nextSessionDate(sessions, '2026-10-01')).toBe('2026-11-06');
    expect(nextSessionDate(sessions, '2026-12-01')).toBeNull();
  });
  it('a session already on the list for later counts as the next', () => {
    expect(nextSessionDate([session(3, '2026-10-20', null), ...sessions], '2026-10-01')).toBe('2026-10-20');
  });
  it('one that was cancelled or missed is neither the next nor the last', () => {
    for (const state of ['cancelled', 'missed'] as const) {
      const off = { ...session(3, '2026-10-20', null), state };
      expect(nextSessionDate([off, ...sessions], '2026-10-01')).toBeNull();
      expect(lastSession([off, ...sessions], '2026-10-21')?.number).toBe(2);
    }
  });
  it('a planned one that was moved counts rather than the date that was first agreed', () => {
    const planned = { ...session(3, '2026-11-20', null), state: 'planned' as const, beganAt: null };
    expect(nextSessionDate([planned, ...sessions], '2026-10-01')).toBe('2026-11-20');
  });
  it('the last is the newest that has taken place', () => {
    expect(lastSession([session(3, '2026-12-20', null), ...sessions], '2026-10-01')?.number).toBe(2);
    expect(lastSession([], '2026-10-01')).toBeUndefined();
  });
});

describe('the timeline', () => {
  const event = (kind: TimelineEvent['kind'], on: string): TimelineEvent => ({
    kind,
    subjectId: `${kind}-${on}`,
    on,
    number: null,
    title: null,
    status: null,
    until: null,
    transition: null,
    document: null,
  });
  const events = [
    event('relationship-began', '2025-12-01'),
    event('session', '2026-08-14'),
    event('goal-opened', '2026-08-14'),
    event('session', '2026-09-25'),
  ];
  it('stands by year and month, newest first', () => {
    const years = groupTimeline(events);
    expect(years.map(({ year, months }) => [year, months.map(({ month }) => month)])).toEqual([
      ['2026', ['2026-09', '2026-08']],
      ['2025', ['2025-12']],
    ]);
    expect(years[0]?.months[1]?.events.map(({ kind }) => kind)).toEqual(['session', 'goal-opened']);
  });
  it('offers only the families that occur, in a fixed order', () => {
    expect(familiesIn(events)).toEqual(['relationship', 'sessions', 'goals']);
  });
  it('leads to the thing itself, or to its tab where it has no page of its own', () => {
    expect(placeOf('m', event('session', '2026-08-14'))).toBe('/mentees/m/sessions/session-2026-08-14');
    expect(placeOf('m', event('boundary-agreed', '2026-08-14'))).toBe('/mentees/m/boundaries');
  });
});

describe('boundaries', () => {
  const boundary = (category: Boundary['category'], ruling: Boundary['ruling'], item: string): Boundary => ({
    id: item,
    menteeId: 'mentee',
    category,
    ruling,
    item,
    agreedOn: null,
    reviewOn: null,
    steps: [],
    earlier: [],
    createdAt: at,
    updatedAt: at,
  });
  it('stand by ruling, with the limits of confidentiality set apart', () => {
    const groups = groupBoundaries([
      boundary('topics', 'out', 'patients'),
      boundary('limits-of-confidentiality', 'discuss-first', 'harm'),
      boundary('place', 'in', 'a room'),
      boundary('topics', 'in', 'career'),
    ]);
    expect(groups.limits.map(({ item }) => item)).toEqual(['harm']);
    expect(groups.byRuling.in.map(({ item }) => item)).toEqual(['career', 'a room']);
    expect(groups.byRuling['discuss-first']).toEqual([]);
  });
});

describe('actions', () => {
  const action = (title: string, due: string | null, status: Action['status']): Action => ({
    id: title,
    menteeId: 'mentee',
    sessionId: null,
    title,
    owner: 'mentee',
    due,
    status,
    outcome: null,
    confidence: null,
    easier: null,
    closedAt: null,
    createdAt: at,
    updatedAt: at,
  });
  it('stand open ones first, soonest first, those without a day last', () => {
    const list = [
      action('done', '2026-01-01', 'done'),
      action('some day', null, 'open'),
      action('later', '2026-12-01', 'open'),
      action('soon', '2026-11-25', 'open'),
    ];
    expect(orderedActions(list).map(({ title }) => title)).toEqual(['soon', 'later', 'some day', 'done']);
  });
  it('are overdue only while they are open', () => {
    expect(isOverdue({ status: 'open', due: '2026-11-20' }, '2026-11-21')).toBe(true);
    expect(isOverdue({ status: 'open', due: '2026-11-21' }, '2026-11-21')).toBe(false);
    expect(isOverdue({ status: 'done', due: '2026-11-20' }, '2026-11-21')).toBe(false);
  });
});
