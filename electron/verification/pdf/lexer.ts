import { Damaged, deepestNesting, TooComplex } from '../limits.ts';
import { PdfName, PdfReference, PdfString, type PdfValue } from './values.ts';

const [openBracket, closeBracket, less, greater, slash, openParen, closeParen, percent, backslash] = [
  0x5b, 0x5d, 0x3c, 0x3e, 0x2f, 0x28, 0x29, 0x25, 0x5c,
];
const whiteSpace = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const delimiters = new Set([
  openBracket,
  closeBracket,
  less,
  greater,
  slash,
  openParen,
  closeParen,
  percent,
  0x7b,
  0x7d,
]);

const isRegular = (byte: number): boolean => !whiteSpace.has(byte) && !delimiters.has(byte);

/** A word that is no object: `obj`, `stream`, or an operator of a content stream. */
export class Keyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

/**
 * Reads objects of a PDF one after another (ISO 32000-1, 7.2 and 7.3), stricter than readers are: what it does not know
 * is {@link Damaged}, for other programs could read it in another way.
 */
export class Lexer {
  readonly bytes: Uint8Array;
  position: number;
  readonly end: number;

  constructor(bytes: Uint8Array, position = 0, end = bytes.length) {
    this.bytes = bytes;
    this.position = position;
    this.end = end;
  }

  /** Goes to the next byte that means something; comments mean nothing, and false says that one was there. */
  skipSpace(): boolean {
    let onlySpace = true;
    while (this.position < this.end) {
      const byte = this.bytes[this.position] ?? 0;
      if (byte === percent) {
        onlySpace = false;
        while (this.position < this.end && !this.#isLineEnd()) this.position += 1;
      } else if (whiteSpace.has(byte)) this.position += 1;
      else break;
    }
    return onlySpace;
  }

  #isLineEnd(): boolean {
    const byte = this.bytes[this.position];
    return byte === 0x0a || byte === 0x0d;
  }

  atEnd(): boolean {
    this.skipSpace();
    return this.position >= this.end;
  }

  /** The next object, or the next word that is none. */
  next(depth = 0): PdfValue | Keyword {
    if (depth > deepestNesting) throw new TooComplex();
    this.skipSpace();
    const start = this.position;
    const byte = this.bytes[start];
    if (byte === undefined || start >= this.end) throw new Damaged();
    if (byte === slash) return this.#name();
    if (byte === openParen) return this.#literalString();
    if (byte === openBracket) return this.#array(depth);
    if (byte === less) return this.bytes[start + 1] === less ? this.#dictionary(depth) : this.#hexString();
    if (!isRegular(byte)) throw new Damaged();
    const word = this.#regular();
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return this.#numberOrReference(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Keyword(word);
  }

  /** The next object. A word in its place is damage. */
  value(depth = 0): PdfValue {
    const value = this.next(depth);
    if (value instanceof Keyword) throw new Damaged();
    return value;
  }

  /** Whether the next word is this one; goes behind it then. */
  take(word: string): boolean {
    this.skipSpace();
    const { position } = this;
    const first = this.bytes[position];
    if (first === undefined || position >= this.end || !isRegular(first)) return false;
    if (this.#regular() === word) return true;
    this.position = position;
    return false;
  }

  expect(word: string): void {
    if (!this.take(word)) throw new Damaged();
  }

  /** A whole number, not negative. */
  integer(): number {
    this.skipSpace();
    const word = this.#regular();
    if (!/^\d{1,10}$/.test(word)) throw new Damaged();
    return Number(word);
  }

  #regular(): string {
    const start = this.position;
    while (this.position < this.end && isRegular(this.bytes[this.position] ?? 0)) this.position += 1;
    if (this.position - start > 4096) throw new Damaged();
    return latin1(this.bytes.subarray(start, this.position));
  }

  #numberOrReference(word: string): PdfValue {
    if (!/^\d{1,10}$/.test(word)) return Number(word);
    const { position } = this;
    // `12 0 R`: only two whole numbers and an R make a reference
    const rest = /^[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(
      latin1(this.bytes.subarray(position, Math.min(position + 24, this.end))),
    );
    if (rest === null) return Number(word);
    this.position = position + rest[0].length;
    return new PdfReference(Number(word), Number(rest[1]));
  }

  #name(): PdfName {
    this.position += 1;
    const raw = this.#regular();
    if (!raw.includes('#')) return new PdfName(raw);
    if (/#(?![0-9A-Fa-f]{2})/.test(raw)) throw new Damaged();
    return new PdfName(
      raw.replace(/#(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }

  #array(depth: number): PdfValue[] {
    this.position += 1;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.position] === closeBracket && this.position < this.end) break;
      items.push(this.value(depth + 1));
    }
    this.position += 1;
    return items;
  }

  #dictionary(depth: number): Map<string, PdfValue> {
    this.position += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.position] === greater && this.position < this.end) break;
      const key = this.value(depth + 1);
      // a key that stands twice is read differently by different programs
      if (!(key instanceof PdfName) || entries.has(key.name)) throw new Damaged();
      entries.set(key.name, this.value(depth + 1));
    }
    if (this.bytes[this.position + 1] !== greater || this.position + 1 >= this.end) throw new Damaged();
    this.position += 2;
    return entries;
  }

  #hexString(): PdfString {
    const start = this.position;
    const close = this.bytes.indexOf(greater, start);
    if (close === -1 || close >= this.end) throw new Damaged();
    const hex = latin1(this.bytes.subarray(start + 1, close)).replace(/[\0\t\n\f\r ]/g, '');
    if (/[^0-9A-Fa-f]/.test(hex)) throw new Damaged();
    this.position = close + 1;
    return new PdfString(Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex'), start, close + 1);
  }

  #literalString(): PdfString {
    const start = this.position;
    const { bytes } = this;
    const out: number[] = [];
    let open = 1;
    this.position += 1;
    while (open > 0) {
      const byte = bytes[this.position];
      if (byte === undefined || this.position >= this.end) throw new Damaged();
      this.position += 1;
      if (byte === backslash) this.#escape(out);
      else {
        if (byte === openParen) open += 1;
        if (byte === closeParen) open -= 1;
        if (open === 0) break;
        out.push(byte);
      }
    }
    return new PdfString(Uint8Array.from(out), start, this.position);
  }

  #escape(out: number[]): void {
    const byte = this.bytes[this.position] ?? 0;
    const octal = /^[0-7]{1,3}/.exec(latin1(this.bytes.subarray(this.position, this.position + 3)))?.[0];
    if (octal !== undefined) {
      out.push(Number.parseInt(octal, 8) & 0xff);
      this.position += octal.length;
      return;
    }
    this.position += 1;
    if (byte === 0x0d && this.bytes[this.position] === 0x0a) this.position += 1;
    if (byte === 0x0d || byte === 0x0a) return;
    out.push(escapes.get(byte) ?? byte);
  }
}

const escapes = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
