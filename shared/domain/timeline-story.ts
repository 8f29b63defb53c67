import type { RelationshipStatus } from './mentee.ts';
import { familyOf, type TimelineEvent, type TimelineFamily, type TimelineKind } from './timeline.ts';

const dayMs = 86_400_000;

/** The lanes of the picture from top to bottom. */
export const timelineLanes = ['relationship', 'career', 'sessions', 'goals', 'documents'] as const;
export type TimelineLane = (typeof timelineLanes)[number];

const laneOfFamily: Readonly<Record<TimelineFamily, TimelineLane>> = {
  relationship: 'relationship',
  career: 'career',
  reviews: 'relationship',
  sessions: 'sessions',
  contracts: 'documents',
  boundaries: 'documents',
  checklists: 'documents',
  records: 'documents',
  documents: 'documents',
  goals: 'goals',
  choices: 'goals',
};

/** How a stretch is drawn: a state of the relationship, a stage of the career, or how a goal stands; a goal rests that was parked or dropped. */
export type BarLook = RelationshipStatus | 'stage' | 'goal' | 'goal-reached' | 'goal-rested';

/** Something on the picture: a moment (`bar` is null) or a stretch of time. Times are in UTC milliseconds. */
export interface StoryItem {
  /** Stays the same as long as the thing is the same. */
  readonly key: string;
  readonly from: number;
  /** Equal to `from` for a moment; of what has not ended the end of today. */
  readonly to: number;
  readonly bar: BarLook | null;
  /** True for a stretch that has not ended. */
  readonly open: boolean;
  /** True for what lies ahead. */
  readonly ahead: boolean;
  /** What it is, where Enter leads; for a stretch what began it, then what ended it. */
  readonly events: readonly [TimelineEvent, ...TimelineEvent[]];
}

/** Items that lie on one line, earliest first; stretches on one row never overlap. */
export interface StoryRow {
  readonly bars: boolean;
  readonly items: readonly StoryItem[];
}

export interface StoryLane {
  readonly lane: TimelineLane;
  readonly rows: readonly StoryRow[];
}

/** A relationship as a picture of lanes, whatever the scale. */
export interface Story {
  readonly lanes: readonly StoryLane[];
  /** The first moment shown and the moment after the last, at least thirty days apart. */
  readonly from: number;
  readonly to: number;
  /** The middle of today. */
  readonly today: number;
}

/** The start of a calendar day, as the picture counts time. */
export const dayStart = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** More rows of stretches than this nobody can take in; what has no row is shown as the moment it began. */
const mostRows = 6;

const byTime = (a: { from: number }, b: { from: number }) => a.from - b.from;
/** What ends a goal's stretch, and what undoes such an end. */
const movesAGoal: readonly TimelineKind[] = ['goal-achieved', 'goal-parked', 'goal-dropped', 'goal-taken-up'];
const isOver = ({ status }: TimelineEvent) => status === 'closed' || status === 'declined';
/** Shown by where their stretch begins, not by a sign of their own. */
const onlyBegins = (event: TimelineEvent) =>
  event.kind === 'goal-opened' ||
  event.kind === 'stage-began' ||
  (event.kind === 'relationship-moved' && !isOver(event));

/**
 * The picture of a story: what belongs to a hidden family is left out. What lies after `today` is drawn as planned.
 * @param events in any order
 */
export function storyOf(
  events: readonly TimelineEvent[],
  today: string,
  hidden: readonly TimelineFamily[] = [],
): Story {
  const told = [...events].reverse().sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const shown = told.filter(({ kind }) => !hidden.includes(familyOf(kind)));
  const now = dayStart(today);
  // a career that began long before does not make the picture of the relationship longer
  const days = told.filter(({ kind }) => familyOf(kind) !== 'career').map(({ on }) => dayStart(on));
  const from = Math.min(now, ...days);
  const to = Math.max(now, ...days) + dayMs;
  const inside = (item: StoryItem) => item.to > from && item.from < to;
  const bars = [...stateBars(shown, today), ...stageBars(shown, today), ...goalBars(shown, today)].filter(
    inside,
  );
  const points = shown
    .filter((event) => !onlyBegins(event))
    .map((event) => point(event, today))
    .filter(inside);
  const lanes = timelineLanes.map((lane) => {
    const of = (item: StoryItem) => laneOfFamily[familyOf(item.events[0].kind)] === lane;
    const { rows, over } = inRows(bars.filter(of));
    const begun = over.map(({ events: [begin] }) => point(begin, today));
    const moments = [...points.filter(of), ...begun].sort(byTime);
    return {
      lane,
      rows: [
        ...rows.map((items) => ({ bars: true, items })),
        ...(moments.length > 0 ? [{ bars: false, items: moments }] : []),
      ],
    };
  });
  const missing = Math.max(0, 30 * dayMs - (to - from));
  return {
    lanes: lanes.filter(({ rows }) => rows.length > 0),
    from: from - missing / 2,
    to: to + missing / 2,
    today: now + dayMs / 2,
  };
}

function point(event: TimelineEvent, today: string): StoryItem {
  const at = dayStart(event.on) + dayMs / 2;
  const key = `${event.kind} ${event.subjectId} ${event.on} ${event.number ?? ''}`;
  return { key, from: at, to: at, bar: null, open: false, ahead: event.on > today, events: [event] };
}

function stretch(
  bar: BarLook,
  begun: TimelineEvent,
  ended: TimelineEvent | undefined,
  to: number | undefined,
  today: string,
): StoryItem {
  const from = dayStart(begun.on);
  return {
    key: `bar ${begun.kind} ${begun.subjectId} ${begun.on}`,
    from,
    to: Math.max(to ?? dayStart(today) + dayMs, from + dayMs),
    bar,
    open: to === undefined,
    ahead: begun.on > today,
    events: ended === undefined ? [begun] : [begun, ended],
  };
}

/** States follow one another without a gap; what is over has no bar. Of several moves on one day the last one counts. */
function stateBars(told: readonly TimelineEvent[], today: string): StoryItem[] {
  const moves = told
    .filter(({ status }) => status !== null)
    .filter((move, at, all) => all[at + 1]?.on !== move.on);
  return moves.flatMap((move, at) => {
    const next = moves[at + 1];
    if (move.status === null || isOver(move)) return [];
    return [stretch(move.status, move, next, next && dayStart(next.on), today)];
  });
}

/** A stage lasts until it ended, or until the next one began. */
function stageBars(told: readonly TimelineEvent[], today: string): StoryItem[] {
  const stages = told
    .filter(({ kind }) => kind === 'stage-began')
    .filter((stage, at, all) => all[at + 1]?.on !== stage.on);
  return stages.map((stage, at) => {
    const ends = [stages[at + 1]?.on, stage.until ?? undefined].flatMap((day, index) =>
      day === undefined ? [] : [dayStart(day) + index * dayMs],
    );
    return stretch('stage', stage, undefined, ends.length > 0 ? Math.min(...ends) : undefined, today);
  });
}

/** A goal reaches from the day it was opened to the day its work ended. */
function goalBars(told: readonly TimelineEvent[], today: string): StoryItem[] {
  return told
    .filter(({ kind }) => kind === 'goal-opened')
    .map((opened) => {
      const last = told.findLast(
        ({ kind, subjectId }) => subjectId === opened.subjectId && movesAGoal.includes(kind),
      );
      const ended = last?.kind === 'goal-taken-up' ? undefined : last;
      const look =
        ended === undefined ? 'goal' : ended.kind === 'goal-achieved' ? 'goal-reached' : 'goal-rested';
      return stretch(look, opened, ended, ended && dayStart(ended.on) + dayMs, today);
    });
}

/** Spreads stretches over as few rows as hold them without an overlap; those that would need one row too many are over. */
function inRows(bars: readonly StoryItem[]): { rows: StoryItem[][]; over: StoryItem[] } {
  const rows: StoryItem[][] = [];
  const over: StoryItem[] = [];
  for (const bar of [...bars].sort(byTime)) {
    const row = rows.find((items) => (items.at(-1)?.to ?? 0) <= bar.from);
    if (row !== undefined) row.push(bar);
    else if (rows.length < mostRows) rows.push([bar]);
    else over.push(bar);
  }
  return { rows, over };
}
