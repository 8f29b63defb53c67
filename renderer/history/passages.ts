import type { DifferenceLine } from '../../shared/domain/history-difference.ts';

/** Lines that are shown, or unchanged ones that are folded away until somebody asks. */
export interface Passage {
  readonly folded: boolean;
  /** The place of its first line. */
  readonly at: number;
  readonly lines: readonly DifferenceLine[];
}

/** Unchanged lines that stay in sight on either side of a change. */
const around = 2;
/** Fewer than this are not worth folding. */
const fewest = 3;

/** Folds long stretches in which nothing changed, so that the changes are found at a glance. */
export function passages(lines: readonly DifferenceLine[]): Passage[] {
  const folded: Passage[] = [];
  for (let from = 0; from < lines.length; ) {
    const same = lines[from]?.change === 'same';
    let to = from;
    while (to < lines.length && (lines[to]?.change === 'same') === same) to += 1;
    folded.push(
      ...(same ? foldMiddle(lines, from, to) : [{ folded: false, at: from, lines: lines.slice(from, to) }]),
    );
    from = to;
  }
  return folded;
}

function foldMiddle(lines: readonly DifferenceLine[], from: number, to: number): Passage[] {
  const first = from === 0 ? from : from + around;
  const last = to === lines.length ? to : to - around;
  if (last - first < fewest || (from === 0 && to === lines.length))
    return [{ folded: false, at: from, lines: lines.slice(from, to) }];
  return [
    { folded: false, at: from, lines: lines.slice(from, first) },
    { folded: true, at: first, lines: lines.slice(first, last) },
    { folded: false, at: last, lines: lines.slice(last, to) },
  ];
}
