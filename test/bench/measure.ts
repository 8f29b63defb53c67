/** A measured case: Alcove's way and the least that the same work costs without Alcove, in the same run. */
export interface Measured {
  readonly name: string;
  readonly floor: string;
  readonly oursMs: number;
  readonly floorMs: number;
  /** How many times the floor Alcove may take before someone should look; undefined for what only tells more. */
  readonly budget: number | undefined;
}

/** The middle time of `times` runs in milliseconds. The two ways take turns, so that a slow moment meets both. */
export function takeTurns(
  times: number,
  ours: (round: number) => unknown,
  floor: (round: number) => unknown,
): Promise<{ oursMs: number; floorMs: number }> {
  return compareTurns(
    times,
    (round) => time(() => ours(round)),
    (round) => time(() => floor(round)),
  );
}

/** The same for work that tells by itself how many milliseconds it took, of which only a part counts. */
export async function compareTurns(
  times: number,
  ours: (round: number) => Promise<number>,
  floor: (round: number) => Promise<number>,
): Promise<{ oursMs: number; floorMs: number }> {
  const own: number[] = [];
  const least: number[] = [];
  for (let round = 0; round < times; round += 1) {
    own.push(await ours(round));
    least.push(await floor(round));
  }
  return { oursMs: middle(own), floorMs: middle(least) };
}

async function time(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The middle one of several figures. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** One line a case: both times, the ratio, and whether the ratio keeps to its budget. */
export function describeMeasured({ name, floor, oursMs, floorMs, budget }: Measured): string {
  const ratio = oursMs / floorMs;
  const verdict = budget === undefined ? '' : ` (${ratio <= budget ? 'within' : 'OVER'} ×${budget})`;
  return `${name.padEnd(38)} ${oursMs.toFixed(2).padStart(9)} ms   ${floor}: ${floorMs.toFixed(2)} ms   ×${ratio.toFixed(2)}${verdict}`;
}
