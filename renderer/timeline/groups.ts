import type { TimelineEvent } from '../../shared/domain/timeline.ts';

export interface TimelineMonth {
  /** `2026-11` */
  readonly month: string;
  readonly events: readonly TimelineEvent[];
}

export interface TimelineYear {
  readonly year: string;
  readonly months: readonly TimelineMonth[];
}

function inGroups<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}

/** The story of a relationship by year and month, newest first; within a day in the order it was told. */
export function groupTimeline(events: readonly TimelineEvent[]): TimelineYear[] {
  const newestFirst = [...events].sort((a, b) => b.on.localeCompare(a.on));
  return inGroups(newestFirst, ({ on }) => on.slice(0, 4)).map(([year, ofYear]) => ({
    year,
    months: inGroups(ofYear, ({ on }) => on.slice(0, 7)).map(([month, ofMonth]) => ({
      month,
      events: ofMonth,
    })),
  }));
}
