/** An object of a PDF (ISO 32000-1, 7.3). A number is the only one that stands for itself. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfStream
  | PdfDictionary
  | readonly PdfValue[];

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A string, and where it stands: `start` is its first delimiter, `end` the byte behind its last. */
export class PdfString {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  constructor(bytes: Uint8Array, start: number, end: number) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }
}

export class PdfReference {
  readonly number: number;
  readonly generation: number;
  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export class PdfStream {
  readonly dictionary: PdfDictionary;
  /** As they stand in the file, still packed. */
  readonly bytes: Uint8Array;
  constructor(dictionary: PdfDictionary, bytes: Uint8Array) {
    this.dictionary = dictionary;
    this.bytes = bytes;
  }
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** The name, without its slash; undefined for anything else. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return value instanceof PdfName ? value.name : undefined;
}

/** A text string as people read it (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 with a mark, else taken for Latin-1. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!(value instanceof PdfString)) return undefined;
  const { bytes } = value;
  const buffer = Buffer.from(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(buffer.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return new TextDecoder('utf-8').decode(buffer.subarray(3));
  return buffer.toString('latin1');
}

/** Whether two objects say the same, however they are written. Numbers may be so far apart. */
export function sameValue(a: PdfValue | undefined, b: PdfValue | undefined, apart = 0): boolean {
  if (a === b) return true;
  if (typeof a === 'number') return typeof b === 'number' && Math.abs(a - b) <= apart;
  if (a instanceof PdfName) return b instanceof PdfName && a.name === b.name;
  if (a instanceof PdfString) return b instanceof PdfString && Buffer.compare(a.bytes, b.bytes) === 0;
  if (a instanceof PdfReference)
    return b instanceof PdfReference && a.number === b.number && a.generation === b.generation;
  if (a instanceof PdfStream)
    return (
      b instanceof PdfStream &&
      Buffer.compare(a.bytes, b.bytes) === 0 &&
      sameValue(a.dictionary, b.dictionary, apart)
    );
  if (isArray(a))
    return isArray(b) && a.length === b.length && a.every((each, index) => sameValue(each, b[index], apart));
  return isDictionary(a) && isDictionary(b) && changedKeys(a, b, apart).length === 0;
}

/** The keys that one of two dictionaries has and the other has not, or not with the same value. */
export function changedKeys(a: PdfDictionary, b: PdfDictionary, apart = 0): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => !sameValue(a.get(key), b.get(key), apart));
}
