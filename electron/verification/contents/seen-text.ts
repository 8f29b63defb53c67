import { TooComplex } from '../limits.ts';
import { type Box, type GraphicsState, isInside, type Matrix, scaleOf, times } from './graphics-state.ts';

const smallestText = 2;
const lightestText = 0.92;
const faintestText = 0.2;
/** Thinner things, in points, underline or strike out a text and do not cover it. */
const thinnestCover = 4;
/** How often a fill is held against a text that it may cover, on one page. */
const mostCompared = 20_000_000;

/** Whether text set so can be seen at all: neither transparent, white nor tiny. */
export function isVisible(
  { matrix, lightness, alpha, fontSize, mode }: GraphicsState,
  line: Matrix,
): boolean {
  return (
    mode >= 0 &&
    mode <= 2 &&
    lightness < lightestText &&
    alpha >= faintestText &&
    fontSize * scaleOf(times(line, matrix)) >= smallestText
  );
}

/** Remembers where on a page there is text, to tell whether something hides it. */
export class SeenText {
  /** Whether there is text that nobody sees: not visible, outside, or painted over. */
  hasUnseen = false;
  readonly #places: number[] = [];
  #compared = 0;

  paint(x: number, y: number, clip: Box): void {
    if (!isInside(x, y, clip, 1)) this.hasUnseen = true;
    this.#places.push(x, y);
  }

  /** What is filled hides the text that was painted there before. */
  cover(box: Box, alpha: number): void {
    if (alpha < faintestText || box[2] - box[0] < thinnestCover || box[3] - box[1] < thinnestCover) return;
    const places = this.#places;
    this.#compared += places.length;
    if (this.#compared > mostCompared) throw new TooComplex();
    for (let at = 0; at + 1 < places.length; at += 2)
      if (isInside(places[at] ?? 0, places[at + 1] ?? 0, box, -0.5)) this.hasUnseen = true;
  }
}
