import { Damaged, mostObjects, TooComplex } from '../limits.ts';
import { directLength, readIndirectObject } from './indirect-object.ts';
import { Lexer, latin1 } from './lexer.ts';
import { type Allowance, unpack } from './streams.ts';
import { isArray, isDictionary, nameOf, type PdfDictionary, PdfStream, type PdfValue } from './values.ts';

/** Where an object is to be found. */
export type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'packed'; readonly container: number; readonly index: number };

/** One list of cross-references with its trailer (ISO 32000-1, 7.5.4 and 7.5.8). */
export type Section = {
  readonly offset: number;
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: PdfDictionary;
  /** The object that holds the list, where it is a stream. */
  readonly streamNumber: number | undefined;
  /** Behind its `%%EOF` and the end of that line. */
  readonly end: number;
  /** Behind its `%%EOF`. */
  readonly marker: number;
};

export function readSection(bytes: Uint8Array, offset: number, allowance: Allowance): Section {
  if (offset >= bytes.length) throw new Damaged();
  const lexer = new Lexer(bytes, offset);
  const found = lexer.take('xref')
    ? readTable(lexer, bytes, allowance)
    : readStream(bytes, offset, allowance);
  const lexerBehind = new Lexer(bytes, found.end);
  lexerBehind.expect('startxref');
  const named = lexerBehind.integer();
  // a linearised file says 0 behind the section that stands at its front
  if (named !== offset && named !== 0) throw new Damaged();
  const marker = behindMarker(bytes, lexerBehind.position);
  return { ...found, offset, marker, end: behindLineEnd(bytes, marker) };
}

function behindMarker(bytes: Uint8Array, position: number): number {
  const space = /^[\t\n\f\r ]+%%EOF/.exec(latin1(bytes.subarray(position, position + 32)));
  if (space === null) throw new Damaged();
  return position + space[0].length;
}

function behindLineEnd(bytes: Uint8Array, position: number): number {
  if (bytes[position] === 0x0d) return position + (bytes[position + 1] === 0x0a ? 2 : 1);
  return position + (bytes[position] === 0x0a ? 1 : 0);
}

type Found = Pick<Section, 'entries' | 'trailer' | 'streamNumber' | 'end'>;

function readTable(lexer: Lexer, bytes: Uint8Array, allowance: Allowance): Found {
  const entries = new Map<number, Entry>();
  while (!lexer.take('trailer')) {
    const first = lexer.integer();
    const count = lexer.integer();
    if (first + count > mostObjects) throw new TooComplex();
    for (let index = 0; index < count; index += 1) {
      const offset = lexer.integer();
      const generation = lexer.integer();
      const inUse = lexer.take('n');
      if (!inUse) lexer.expect('f');
      if (entries.has(first + index)) throw new Damaged();
      entries.set(first + index, inUse ? { kind: 'at', offset, generation } : { kind: 'free' });
    }
  }
  const trailer = lexer.value();
  if (!isDictionary(trailer)) throw new Damaged();
  const hybrid = trailer.get('XRefStm');
  if (typeof hybrid === 'number') {
    for (const [number, entry] of readStream(bytes, hybrid, allowance).entries)
      if ((entries.get(number)?.kind ?? 'free') === 'free') entries.set(number, entry);
  }
  return { entries, trailer, streamNumber: undefined, end: lexer.position };
}

function readStream(bytes: Uint8Array, offset: number, allowance: Allowance): Found {
  const { number, value, end } = readIndirectObject(bytes, offset, directLength);
  if (!(value instanceof PdfStream) || nameOf(value.dictionary.get('Type')) !== 'XRef') throw new Damaged();
  const { dictionary } = value;
  const data = unpack(value, allowance);
  const widths = whole(dictionary.get('W'));
  const size = dictionary.get('Size');
  if (
    data === undefined ||
    widths.length !== 3 ||
    widths.some((width) => width > 8) ||
    typeof size !== 'number'
  )
    throw new Damaged();
  const index = dictionary.has('Index') ? whole(dictionary.get('Index')) : [0, size];
  const entries = new Map<number, Entry>();
  let at = 0;
  const field = (width: number, otherwise: number): number => {
    if (width === 0) return otherwise;
    let sum = 0;
    for (let each = 0; each < width; each += 1) sum = sum * 256 + (data[at++] ?? 0);
    return sum;
  };
  const [first = 0, second = 0, third = 0] = widths;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const [from = 0, count = 0] = index.slice(pair, pair + 2);
    if (from + count > mostObjects) throw new TooComplex();
    if (at + count * (first + second + third) > data.length) throw new Damaged();
    for (let each = 0; each < count; each += 1) {
      const [kind, a, b] = [field(first, 1), field(second, 0), field(third, 0)];
      if (entries.has(from + each)) throw new Damaged();
      entries.set(from + each, entryOf(kind, a, b));
    }
  }
  return { entries, trailer: dictionary, streamNumber: number, end };
}

function entryOf(kind: number, a: number, b: number): Entry {
  if (kind === 0) return { kind: 'free' };
  if (kind === 1) return { kind: 'at', offset: a, generation: b };
  if (kind === 2) return { kind: 'packed', container: a, index: b };
  throw new Damaged();
}

function whole(value: PdfValue | undefined): number[] {
  if (!isArray(value)) throw new Damaged();
  return value.map((each) => {
    if (typeof each !== 'number' || !Number.isInteger(each) || each < 0) throw new Damaged();
    return each;
  });
}
