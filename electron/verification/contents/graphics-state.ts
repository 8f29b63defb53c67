import type { Decode } from './page-fonts.ts';

// Taking arrays apart by name is slow, and all of this is done for every letter of every page.

/** a b c d e f of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];
/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

export const unit: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(inner: Matrix, outer: Matrix): Matrix {
  return [
    inner[0] * outer[0] + inner[1] * outer[2],
    inner[0] * outer[1] + inner[1] * outer[3],
    inner[2] * outer[0] + inner[3] * outer[2],
    inner[2] * outer[1] + inner[3] * outer[3],
    placedX(outer, inner[4], inner[5]),
    placedY(outer, inner[4], inner[5]),
  ];
}

export const placedX = (matrix: Matrix, x: number, y: number): number =>
  matrix[0] * x + matrix[2] * y + matrix[4];
export const placedY = (matrix: Matrix, x: number, y: number): number =>
  matrix[1] * x + matrix[3] * y + matrix[5];

/** How much larger a matrix makes things. */
export const scaleOf = (matrix: Matrix): number =>
  Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));

/** The box around points, whose x and y take turns. */
export function boxAround(points: readonly number[]): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    left = Math.min(left, x);
    bottom = Math.min(bottom, y);
    right = Math.max(right, x);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
}

/** Whether a point lies in a box, the tolerance (in points) included. */
export const isInside = (x: number, y: number, box: Box, tolerance: number): boolean =>
  x > box[0] - tolerance && x < box[2] + tolerance && y > box[1] - tolerance && y < box[3] + tolerance;

export function common(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

export type GraphicsState = {
  readonly matrix: Matrix;
  readonly clip: Box;
  /** 0 black to 1 white, the darkest of the three channels. */
  readonly lightness: number;
  readonly alpha: number;
  readonly decode: Decode;
  readonly fontSize: number;
  /** ISO 32000-1, 9.3.6. */
  readonly mode: number;
};
