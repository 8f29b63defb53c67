import { Damaged, deepestNesting, TooComplex } from '../limits.ts';
import { PdfName, PdfReference, PdfString, type PdfValue } from './values.ts';

const [openBracket, closeBracket, less, greater, slash, openParen, closeParen, percent, backslash] = [
  0x5b, 0x5d, 0x3c, 0x3e, 0x2f, 0x28, 0x29, 0x25, 0x5c,
];
const [plus, minus, point, zero, nine] = [0x2b, 0x2d, 0x2e, 0x30, 0x39];

/** What a byte is: part of a word, white space, or a delimiter (ISO 32000-1, 7.2.2). Tables, for every byte is asked about. */
const [regular, space, delimiter] = [0, 1, 2];
const kinds = new Uint8Array(256).fill(regular);
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) kinds[byte] = space;
for (const byte of Buffer.from('[]<>/()%{}')) kinds[byte] = delimiter;
const hexDigits = new Int8Array(256).fill(-1);
for (const digit of '0123456789abcdefABCDEF') hexDigits[digit.charCodeAt(0)] = Number.parseInt(digit, 16);

const isRegular = (byte: number): boolean => kinds[byte] === regular;
const isSpace = (byte: number): boolean => kinds[byte] === space;
const isDigit = (byte: number): boolean => byte >= zero && byte <= nine;

/** The bytes of strings of two bytes, each once. */
const letters: (Uint8Array | undefined)[] = new Array(0x10000);

/** No word or name is longer (ISO 32000-1, annex C allows 127). */
const longestWord = 4096;

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
    const { bytes, end } = this;
    let at = this.position;
    let onlySpace = true;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (isSpace(byte)) at += 1;
      else if (byte === percent) {
        onlySpace = false;
        while (at < end && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
      } else break;
    }
    this.position = at;
    return onlySpace;
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
    const end = this.#wordEnd();
    this.position = end;
    const number = numberIn(this.bytes, start, end);
    if (number !== undefined) return this.#numberOrReference(number, start);
    return wordIn(this.bytes, start, end);
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
    const { bytes, position } = this;
    const end = position + word.length;
    if (end > this.end || (end < this.end && isRegular(bytes[end] ?? 0))) return false;
    for (let index = 0; index < word.length; index += 1)
      if (bytes[position + index] !== word.charCodeAt(index)) return false;
    this.position = end;
    return true;
  }

  expect(word: string): void {
    if (!this.take(word)) throw new Damaged();
  }

  /** A whole number, not negative. */
  integer(): number {
    this.skipSpace();
    const start = this.position;
    const end = this.#wordEnd();
    if (!isWhole(this.bytes, start, end)) throw new Damaged();
    this.position = end;
    return numberIn(this.bytes, start, end) ?? 0;
  }

  #wordEnd(): number {
    const { bytes, position, end } = this;
    let at = position;
    while (at < end && isRegular(bytes[at] ?? 0)) at += 1;
    if (at - position > longestWord) throw new Damaged();
    return at;
  }

  /** `12 0 R`: only two whole numbers and an R make a reference. */
  #numberOrReference(number: number, start: number): PdfValue {
    const { bytes, end } = this;
    if (!isWhole(bytes, start, this.position)) return number;
    const second = behindSpace(bytes, this.position, end);
    let at = second;
    while (at < end && isDigit(bytes[at] ?? 0)) at += 1;
    if (second === this.position || at === second || at > second + 5) return number;
    const sign = behindSpace(bytes, at, end);
    const isReference =
      sign > at &&
      sign < end &&
      bytes[sign] === 0x52 &&
      (sign + 1 >= end || !isRegular(bytes[sign + 1] ?? 0));
    if (!isReference) return number;
    this.position = sign + 1;
    return new PdfReference(number, numberIn(bytes, second, at) ?? 0);
  }

  #name(): PdfName {
    this.position += 1;
    const start = this.position;
    this.position = this.#wordEnd();
    return nameIn(this.bytes, start, this.position);
  }

  #array(depth: number): PdfValue[] {
    this.position += 1;
    if (this.#closes()) return [];
    // most arrays hold one value: pushed, it would take room for seventeen
    const items = [this.value(depth + 1)];
    while (!this.#closes()) items.push(this.value(depth + 1));
    return items;
  }

  /** Whether an array ends here; goes behind its end then. */
  #closes(): boolean {
    this.skipSpace();
    if (this.bytes[this.position] !== closeBracket || this.position >= this.end) return false;
    this.position += 1;
    return true;
  }

  #dictionary(depth: number): Map<string, PdfValue> {
    this.position += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.position >= this.end) throw new Damaged();
      const byte = this.bytes[this.position];
      if (byte === greater) break;
      if (byte !== slash) throw new Damaged();
      const { size } = entries;
      entries.set(this.#name().name, this.value(depth + 1));
      // a key that stands twice is read differently by different programs
      if (entries.size === size) throw new Damaged();
    }
    if (this.bytes[this.position + 1] !== greater || this.position + 1 >= this.end) throw new Damaged();
    this.position += 2;
    return entries;
  }

  #hexString(): PdfString {
    const { bytes, position: start } = this;
    const letter = this.#letter(start);
    if (letter !== undefined) return letter;
    const close = bytes.indexOf(greater, start);
    if (close === -1 || close >= this.end) throw new Damaged();
    const out = new Uint8Array((close - start) >> 1); // as long as it is without white space
    let length = 0;
    for (let at = start + 1; at < close; at += 1) {
      const byte = bytes[at] ?? 0;
      if (isSpace(byte)) continue;
      const digit = hexDigits[byte] ?? -1;
      if (digit === -1) throw new Damaged();
      // a digit that is missing in the end is 0
      const isHigh = length % 2 === 0;
      out[length >> 1] = isHigh ? digit << 4 : (out[length >> 1] ?? 0) | digit;
      length += 1;
    }
    this.position = close + 1;
    const bytesInside = (length + 1) >> 1;
    return new PdfString(bytesInside === out.length ? out : out.subarray(0, bytesInside), start, close + 1);
  }

  /** `<0024>`: a file has hundreds of thousands of strings of one letter, and they say the same few over and over. */
  #letter(start: number): PdfString | undefined {
    const { bytes } = this;
    if (bytes[start + 5] !== greater || start + 5 >= this.end) return undefined;
    let code = 0;
    for (let at = start + 1; at < start + 5; at += 1) {
      const digit = hexDigits[bytes[at] ?? 0] ?? -1;
      if (digit === -1) return undefined;
      code = code * 16 + digit;
    }
    this.position = start + 6;
    const known = letters[code] ?? Uint8Array.of(code >> 8, code & 0xff);
    letters[code] = known;
    return new PdfString(known, start, start + 6);
  }

  #literalString(): PdfString {
    const { bytes, position: start } = this;
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
    return new PdfString(new Uint8Array(out), start, this.position);
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

function behindSpace(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(bytes[at] ?? 0)) at += 1;
  return at;
}

/** Whether there are digits alone, ten at most. */
function isWhole(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end || end - start > 10) return false;
  for (let at = start; at < end; at += 1) if (!isDigit(bytes[at] ?? 0)) return false;
  return true;
}

const powers = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));

/** A number as ISO 32000-1, 7.3.3 has it: `17`, `-.002`, `4.`; undefined for any other word. */
function numberIn(bytes: Uint8Array, start: number, end: number): number | undefined {
  const isNegative = bytes[start] === minus;
  let [sum, digits, decimals] = [0, 0, -1];
  for (let at = isNegative || bytes[start] === plus ? start + 1 : start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isDigit(byte)) {
      sum = sum * 10 + (byte - zero);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === point && decimals < 0) decimals = 0;
    else return undefined;
  }
  if (digits === 0) return undefined;
  // more digits than a number holds exactly
  if (digits > 15) return Number(latin1(bytes.subarray(start, end)));
  const size = decimals > 0 ? sum / (powers[decimals] ?? 1) : sum;
  return isNegative ? -size : size;
}

/** The words and names met lately: a file says the same few over and over. */
const lately: (Keyword | PdfName | undefined)[] = new Array(1024);
const longestKept = 32;

function slotOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (hash * 31 + (bytes[at] ?? 0)) & 0x3ff;
  return hash;
}

function says(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at - start) !== bytes[at]) return false;
  return true;
}

function wordIn(bytes: Uint8Array, start: number, end: number): Keyword | boolean | null {
  const slot = slotOf(bytes, start, end);
  const known = lately[slot];
  if (known instanceof Keyword && says(known.word, bytes, start, end)) return known;
  const word = latin1(bytes.subarray(start, end));
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  const keyword = new Keyword(word);
  if (word.length <= longestKept) lately[slot] = keyword;
  return keyword;
}

function nameIn(bytes: Uint8Array, start: number, end: number): PdfName {
  const slot = slotOf(bytes, start, end);
  const known = lately[slot];
  if (known instanceof PdfName && says(known.name, bytes, start, end)) return known;
  const raw = latin1(bytes.subarray(start, end));
  if (raw.includes('#')) return new PdfName(withoutEscapes(raw));
  const name = new PdfName(raw);
  if (raw.length <= longestKept) lately[slot] = name;
  return name;
}

function withoutEscapes(raw: string): string {
  if (/#(?![0-9A-Fa-f]{2})/.test(raw)) throw new Damaged();
  return raw.replace(/#(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
