import type { PdfValue } from '../pdf/values.ts';
import type { Decode } from './page-fonts.ts';

/** a b c d e f of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [number, number];
/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

export const unit: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [g, h, i, j, k, l] = outer;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

export function placed([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much larger a matrix makes things. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether a point lies in a box, the tolerance (in points) included. */
export function isInside([x, y]: Point, [left, bottom, right, top]: Box, tolerance: number): boolean {
  return x > left - tolerance && x < right + tolerance && y > bottom - tolerance && y < top + tolerance;
}

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

export const numbersOf = (operands: readonly PdfValue[]): number[] =>
  operands.filter((each) => typeof each === 'number');

/** The matrix that six operands give. */
export function matrixOf(operands: readonly PdfValue[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(operands);
  return [a, b, c, d, e, f];
}
