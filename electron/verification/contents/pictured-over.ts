import type { Box } from './graphics-state.ts';

/** How far letters reach below their line and above it, in sizes of their font; the most that the record's fonts do. */
const below = 0.35;
const above = 1.1;

/** Tells whether pictures that lie on top of a page hide something that is painted there: letters, pictures, lines. */
export class PicturedOver {
  /** The places in `boxes` of those that hide something. */
  readonly hiding = new Set<number>();
  readonly #boxes: readonly Box[];

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes;
  }

  /** So many letters from here on, each at most as wide as it is high. */
  letters(x: number, y: number, count: number, size: number): void {
    this.#paint([x, y - below * size, x + count * size, y + above * size]);
  }

  /** Something painted within a box. A plain area may lie all around a picture: it is what the picture lies on. */
  shape(box: Box, isArea: boolean): void {
    this.#paint(box, isArea);
  }

  #paint(painted: Box, isArea = false): void {
    for (const [at, box] of this.#boxes.entries())
      if (meets(painted, box) && !(isArea && holds(painted, box))) this.hiding.add(at);
  }
}

const meets = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const holds = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
