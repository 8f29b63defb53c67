import type { Story, StoryItem } from '../../../shared/domain/timeline-story.ts';

/** The least distance between two signs of a row, and the least width of a stretch that stands alone, in pixels. */
export const leastGap = 30;

/** One sign of the picture: an item, or several that would overlap. */
export interface Mark {
  readonly key: string;
  readonly lane: number;
  readonly row: number;
  readonly bar: boolean;
  /** Of the first item, or of the only one. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly [StoryItem, ...StoryItem[]];
  /** Where the next sign of the row begins, or Infinity. */
  readonly next: number;
}

/**
 * The signs at a scale, row by row, earliest first. Items closer than {@link leastGap} pixels become one; a long stretch
 * always stands alone. What is one depends on the scale only, so nothing joins or parts while the picture is moved.
 */
export function placeMarks(story: Story, msPerPx: number): Mark[] {
  const gap = leastGap * msPerPx;
  return story.lanes.flatMap(({ rows }, lane) =>
    rows.flatMap(({ bars, items }, row) => {
      const groups = inGroups(items, gap);
      return groups.map((group, at): Mark => {
        const [first] = group;
        const to = Math.max(...group.map((item) => item.to));
        const next = groups[at + 1]?.[0].from ?? Number.POSITIVE_INFINITY;
        return { key: first.key, lane, row, bar: bars, from: first.from, to, items: group, next };
      });
    }),
  );
}

function inGroups(items: readonly StoryItem[], gap: number): [StoryItem, ...StoryItem[]][] {
  const groups: [StoryItem, ...StoryItem[]][] = [];
  let growing: [StoryItem, ...StoryItem[]] | undefined;
  for (const item of items) {
    const long = item.to - item.from >= gap;
    if (!long && growing !== undefined && item.from - growing[0].from < gap) growing.push(item);
    else {
      const group: [StoryItem, ...StoryItem[]] = [item];
      groups.push(group);
      growing = long ? undefined : group;
    }
  }
  return groups;
}

/** The sign that shows an item, whatever it was joined with. */
export function markOf(marks: readonly Mark[], itemKey: string): Mark | undefined {
  return marks.find(({ items }) => items.some(({ key }) => key === itemKey));
}

/** Where a key leads from one sign: along its row in time, to the row above or below at about the same time, to the ends. */
export function markAfter(marks: readonly Mark[], now: Mark, key: string): Mark | undefined {
  const row = marks.filter((mark) => mark.lane === now.lane && mark.row === now.row);
  const at = row.indexOf(now);
  if (key === 'ArrowRight') return row[at + 1];
  if (key === 'ArrowLeft') return row[at - 1];
  if (key === 'Home') return row[0];
  if (key === 'End') return row.at(-1);
  if (key === 'ArrowDown') return nearestIn(marks, now, 1);
  if (key === 'ArrowUp') return nearestIn(marks, now, -1);
  return undefined;
}

function nearestIn(marks: readonly Mark[], now: Mark, step: 1 | -1): Mark | undefined {
  const place = ({ lane, row }: Mark) => lane * 10_000 + row;
  const rows = [...new Set(marks.map(place))];
  const wanted = rows[rows.indexOf(place(now)) + step];
  return marks
    .filter((mark) => place(mark) === wanted)
    .reduce<Mark | undefined>(
      (best, mark) =>
        best === undefined || Math.abs(mark.from - now.from) < Math.abs(best.from - now.from) ? mark : best,
      undefined,
    );
}
