/** A stretch of a text, and what stands there. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with other words in place of a stretch; undefined where something else stands there meanwhile. */
export function withReplaced(
  whole: string | null,
  { start, end, text }: Stretch,
  replacement: string,
): string | undefined {
  return whole?.slice(start, end) === text
    ? whole.slice(0, start) + replacement + whole.slice(end)
    : undefined;
}
