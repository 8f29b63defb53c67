import { describe, expect, it } from 'vitest';
import type { RelationshipStatus } from '../../../shared/domain/mentee.ts';
import { familiesIn, type TimelineEvent, type TimelineKind } from '../../../shared/domain/timeline.ts';
import { dayStart, type StoryItem, storyOf } from '../../../shared/domain/timeline-story.ts';

const today = '2026-11-21';
const dayMs = 86_400_000;

const event = (kind: TimelineKind, on: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  kind,
  on,
  subjectId: `${kind} ${on}`,
  number: null,
  title: null,
  status: null,
  until: null,
  transition: null,
  document: null,
  ...more,
});
const moved = (on: string, status: RelationshipStatus, number: number) =>
  event('relationship-moved', on, { status, number });
const began = (on: string, status: RelationshipStatus) => event('relationship-began', on, { status });

/** As the records give it: newest first. */
const story = (events: readonly TimelineEvent[], hidden: Parameters<typeof storyOf>[2] = []) =>
  storyOf([...events].reverse(), today, hidden);
const lane = (events: readonly TimelineEvent[], name: string) =>
  story(events).lanes.find((one) => one.lane === name)?.rows ?? [];
const bars = (events: readonly TimelineEvent[], name: string) =>
  lane(events, name)
    .filter((row) => row.bars)
    .flatMap(({ items }) => items);
const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const said = ({ bar, from, to, open }: StoryItem) => [bar, day(from), open ? 'open' : day(to - 1)];

describe('the states of a relationship', () => {
  it('follow one another, and the one that holds reaches to the end of today', () => {
    const events = [
      began('2026-01-05', 'exploratory'),
      moved('2026-02-01', 'active', 1),
      moved('2026-05-01', 'paused', 2),
      moved('2026-06-01', 'active', 3),
    ];
    const states = bars(events, 'relationship');
    expect(states.map(said)).toEqual([
      ['exploratory', '2026-01-05', '2026-01-31'],
      ['active', '2026-02-01', '2026-04-30'],
      ['paused', '2026-05-01', '2026-05-31'],
      ['active', '2026-06-01', 'open'],
    ]);
    expect(states.at(-1)?.to).toBe(dayStart(today) + dayMs);
    expect(lane(events, 'relationship').filter((row) => row.bars)).toHaveLength(1);
  });

  it('a pause that has not ended is open', () => {
    const states = bars([began('2026-01-05', 'active'), moved('2026-05-01', 'paused', 1)], 'relationship');
    expect(said(states[1] as StoryItem)).toEqual(['paused', '2026-05-01', 'open']);
  });

  it('end when the relationship is closed, which is a moment of its own, and begin anew when it is reopened', () => {
    const events = [
      began('2025-01-05', 'active'),
      moved('2025-05-01', 'closed', 1),
      event('relationship-reopened', '2026-03-01', { status: 'exploratory', number: 2 }),
    ];
    expect(bars(events, 'relationship').map(said)).toEqual([
      ['active', '2025-01-05', '2025-04-30'],
      ['exploratory', '2026-03-01', 'open'],
    ]);
    const moments = lane(events, 'relationship').find((row) => !row.bars)?.items ?? [];
    expect(moments.map(({ events: [one] }) => [one.kind, one.on])).toEqual([
      ['relationship-began', '2025-01-05'],
      ['relationship-moved', '2025-05-01'],
      ['relationship-reopened', '2026-03-01'],
    ]);
  });

  it('of several steps on one day the last one counts', () => {
    const events = [
      began('2026-01-05', 'enquiry'),
      moved('2026-01-05', 'exploratory', 1),
      moved('2026-01-05', 'active', 2),
    ];
    expect(bars(events, 'relationship').map(said)).toEqual([['active', '2026-01-05', 'open']]);
  });

  it('of a relationship of one day fill that day, in a picture of thirty days around it', () => {
    const shown = story([began(today, 'exploratory')]);
    const state = shown.lanes[0]?.rows[0]?.items[0];
    expect(state && state.to - state.from).toBe(dayMs);
    expect(shown.to - shown.from).toBe(30 * dayMs);
    expect((shown.from + shown.to) / 2).toBe(shown.today);
  });
});

describe('goals', () => {
  const goal = (id: string, kind: TimelineKind, on: string) => event(kind, on, { subjectId: id, title: id });

  it('reach from the day they were opened to the end of the day they were achieved, parked or dropped', () => {
    const events = [
      goal('a', 'goal-opened', '2026-01-05'),
      goal('a', 'goal-achieved', '2026-03-01'),
      goal('b', 'goal-opened', '2026-03-02'),
      goal('b', 'goal-parked', '2026-04-01'),
      goal('c', 'goal-opened', '2026-04-02'),
    ];
    expect(bars(events, 'goals').map(said)).toEqual([
      ['goal-reached', '2026-01-05', '2026-03-01'],
      ['goal-rested', '2026-03-02', '2026-04-01'],
      ['goal', '2026-04-02', 'open'],
    ]);
  });

  it('that were taken up again are open again', () => {
    const events = [
      goal('a', 'goal-opened', '2026-01-05'),
      goal('a', 'goal-parked', '2026-03-01'),
      goal('a', 'goal-taken-up', '2026-05-01'),
    ];
    expect(bars(events, 'goals').map(said)).toEqual([['goal', '2026-01-05', 'open']]);
  });

  it('that were worked on at the same time lie on rows of their own, and a row is used again', () => {
    const events = [
      goal('a', 'goal-opened', '2026-01-05'),
      goal('b', 'goal-opened', '2026-02-05'),
      goal('a', 'goal-achieved', '2026-03-01'),
      goal('c', 'goal-opened', '2026-03-02'),
    ];
    const rows = lane(events, 'goals').filter((row) => row.bars);
    expect(rows.map(({ items }) => items.map(({ events: [one] }) => one.subjectId))).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });

  it('achieved on the day they were opened still have a day', () => {
    const [bar] = bars([goal('a', 'goal-opened', today), goal('a', 'goal-achieved', today)], 'goals');
    expect(bar && bar.to - bar.from).toBe(dayMs);
  });
});

describe('a career', () => {
  const stage = (on: string, title: string, until: string | null = null) =>
    event('stage-began', on, { title, until });

  it('is told stage by stage, each until it ended or the next one began', () => {
    const events = [
      stage('2024-08-01', 'ST4'),
      began('2025-01-05', 'active'),
      stage('2025-08-01', 'ST5', '2026-01-31'),
      event('transition', '2026-03-01', { transition: 'return-to-work' }),
      stage('2026-03-01', 'ST6'),
    ];
    expect(bars(events, 'career').map(said)).toEqual([
      ['stage', '2024-08-01', '2025-07-31'],
      ['stage', '2025-08-01', '2026-01-31'],
      ['stage', '2026-03-01', 'open'],
    ]);
    expect(lane(events, 'career').filter((row) => row.bars)).toHaveLength(1);
  });

  it('before the relationship does not make its picture longer, and what was over by then is left to the list', () => {
    const events = [
      event('transition', '2004-08-01', { transition: 'first-post' }),
      stage('2004-08-01', 'House officer', '2005-07-31'),
      stage('2015-02-01', 'Consultant'),
      began('2026-01-05', 'active'),
    ];
    expect(day(story(events).from)).toBe('2026-01-05');
    expect(bars(events, 'career').map(said)).toEqual([['stage', '2015-02-01', 'open']]);
    expect(lane(events, 'career')).toHaveLength(1);
  });
});

describe('the whole story', () => {
  it('reaches to what is planned, and marks it as ahead', () => {
    const shown = story([
      began('2026-01-05', 'active'),
      event('session-planned', '2027-02-01', { number: 1 }),
    ]);
    expect(day(shown.to - 1)).toBe('2027-02-01');
    const planned = shown.lanes.flatMap(({ rows }) => rows.flatMap(({ items }) => items));
    expect(planned.filter(({ ahead }) => ahead).map(({ events: [one] }) => one.kind)).toEqual([
      'session-planned',
    ]);
  });

  it('leaves out hidden families, and their lane where nothing is left in it, but not their time', () => {
    const events = [
      began('2026-01-05', 'active'),
      event('session', '2026-02-01'),
      event('contract-agreed', '2026-03-01'),
    ];
    const shown = story(events, ['relationship', 'contracts']);
    expect(shown.lanes.map((one) => one.lane)).toEqual(['sessions']);
    expect(day(shown.from)).toBe('2026-01-05');
    expect(familiesIn(events)).toEqual(['relationship', 'sessions', 'contracts']);
  });

  it('shows signed files among what was agreed and signed, to be hidden together', () => {
    const signed = event('document-signed', '2026-03-01', { document: 'goals-sheet' });
    const countersigned = event('document-countersigned', '2026-03-02', { document: 'goals-sheet' });
    const events = [began('2026-01-05', 'active'), signed, countersigned];
    expect(lane(events, 'documents').flatMap(({ items }) => items.map(({ events: [one] }) => one))).toEqual([
      signed,
      countersigned,
    ]);
    expect(story(events, ['documents']).lanes.map((one) => one.lane)).toEqual(['relationship']);
    expect(familiesIn(events)).toEqual(['relationship', 'documents']);
  });

  it('gives every item a key of its own, however many events a day has', () => {
    const events = Array.from({ length: 5 }, (_, number) =>
      event('progress-noted', '2026-02-01', { subjectId: 'one goal', number }),
    );
    const keys = story(events).lanes.flatMap(({ rows }) =>
      rows.flatMap(({ items }) => items.map(({ key }) => key)),
    );
    expect(new Set(keys).size).toBe(5);
  });
});
