import { inflateSync } from 'node:zlib';
import { Damaged, largestStream, mostUnpacked, TooComplex } from '../limits.ts';
import {
  isArray,
  isDictionary,
  nameOf,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './values.ts';

/** How much may still be unpacked: shared by everything that reads one file. */
export type Allowance = { left: number };

export const newAllowance = (): Allowance => ({ left: mostUnpacked });

/**
 * The bytes of a stream that is not packed or packed with Flate; undefined for any other filter.
 * @throws TooComplex where it would unpack to more than a record needs
 */
export function unpack(stream: PdfStream, allowance: Allowance): Uint8Array | undefined {
  const filters = listOf(stream.dictionary.get('Filter'));
  if (filters.length === 0) return stream.bytes;
  const [only] = filters;
  if (filters.length > 1 || nameOf(only) !== 'FlateDecode') return undefined;
  const [parameters] = listOf(stream.dictionary.get('DecodeParms'));
  return withoutPredictor(
    inflate(stream.bytes, allowance),
    isDictionary(parameters) ? parameters : undefined,
  );
}

function inflate(packed: Uint8Array, allowance: Allowance): Uint8Array {
  const limit = Math.min(largestStream, allowance.left);
  if (limit <= 0) throw new TooComplex();
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: limit });
    allowance.left -= unpacked.length;
    return unpacked;
  } catch (error) {
    throw error instanceof RangeError ? new TooComplex() : new Damaged();
  }
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value : [value];
}

/** Undoes the PNG predictors (ISO 32000-1, 7.4.4.4), with which lists of cross-references are packed. */
function withoutPredictor(data: Uint8Array, parameters: PdfDictionary | undefined): Uint8Array {
  const predictor = parameters?.get('Predictor') ?? 1;
  if (parameters === undefined || predictor === 1) return data;
  const columns = numberOr(parameters.get('Columns'), 1);
  const bits = numberOr(parameters.get('Colors'), 1) * numberOr(parameters.get('BitsPerComponent'), 8);
  const width = Math.ceil((columns * bits) / 8);
  const left = Math.max(1, bits >> 3);
  if (typeof predictor !== 'number' || predictor < 10 || width < 1 || width > 1_000_000) throw new Damaged();
  const rows = Math.floor(data.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = data[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const a = column >= left ? (out[at - left] ?? 0) : 0;
      const b = row > 0 ? (out[at - width] ?? 0) : 0;
      const c = row > 0 && column >= left ? (out[at - width - left] ?? 0) : 0;
      out[at] = (data[row * (width + 1) + 1 + column] ?? 0) + predicted(kind, a, b, c);
    }
  }
  return out;
}

function predicted(kind: number, a: number, b: number, c: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return a;
  if (kind === 2) return b;
  if (kind === 3) return (a + b) >> 1;
  if (kind !== 4) throw new Damaged();
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

const numberOr = (value: PdfValue | undefined, otherwise: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : otherwise;
