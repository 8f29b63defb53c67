import { Damaged, mostReadings, mostSections, TooComplex } from '../limits.ts';
import { type Entry, readSection, type Section } from './cross-references.ts';
import { directLength, type IndirectObject, readIndirectObject } from './indirect-object.ts';
import { Lexer, latin1 } from './lexer.ts';
import { type Allowance, newAllowance, unpack } from './streams.ts';
import {
  isDictionary,
  nameOf,
  type PdfDictionary,
  PdfReference,
  PdfStream,
  type PdfValue,
} from './values.ts';

/** What one saving of the file wrote: the whole of it first, then what each further one appended. */
export type Revision = {
  readonly start: number;
  /** Behind its `%%EOF`; the end of that line may or may not belong to it. */
  readonly marker: number;
  readonly end: number;
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: PdfDictionary;
  /** Where its list of cross-references begins. */
  readonly listOffset: number;
  /** The objects that hold the cross-references themselves. */
  readonly listNumbers: readonly number[];
};

/**
 * A PDF with all its revisions, the oldest first. Objects are read when they are asked for, as of the end of any
 * revision. It never repairs: what does not hang together is {@link Damaged}.
 */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly revisions: readonly Revision[];
  readonly allowance: Allowance = newAllowance();
  readonly #read = new Map<number, IndirectObject>();
  readonly #reading = new Set<number>();
  #bytesRead = 0;
  readonly #containers = new Map<number, ReadonlyMap<number, PdfValue>>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.revisions = readRevisions(bytes, this.allowance);
  }

  get newest(): number {
    return this.revisions.length - 1;
  }

  trailer(revision = this.newest): PdfDictionary {
    const found = this.revisions[revision];
    if (found === undefined) throw new Damaged();
    return found.trailer;
  }

  catalog(revision = this.newest): PdfDictionary {
    return this.dictionary(this.trailer(revision).get('Root'), revision);
  }

  /** Where an object stands as of a revision; undefined for one that is not there. */
  entry(number: number, revision = this.newest): Exclude<Entry, { kind: 'free' }> | undefined {
    for (let each = revision; each >= 0; each -= 1) {
      const entry = this.revisions[each]?.entries.get(number);
      if (entry !== undefined) return entry.kind === 'free' ? undefined : entry;
    }
    return undefined;
  }

  /**
   * Every object that is there in the end, whether something leads to it or not. They are not kept: all objects of a
   * long document take ten times its size.
   */
  *objects(): Generator<PdfValue> {
    for (const number of numbersIn(this.revisions)) {
      const value = this.passing(number);
      if (value !== undefined) yield value;
    }
  }

  /** An object as of a revision; undefined for one that is not there. */
  object(number: number, revision = this.newest): PdfValue | undefined {
    return this.#object(number, revision, (offset) => this.at(offset, revision));
  }

  /** An object as it is in the end, for whoever comes by only once: it is not kept. */
  passing(number: number): PdfValue | undefined {
    return this.#object(
      number,
      this.newest,
      (offset) => this.#read.get(offset) ?? this.#readAt(offset, this.newest),
    );
  }

  #object(number: number, revision: number, read: (offset: number) => IndirectObject): PdfValue | undefined {
    const entry = this.entry(number, revision);
    if (entry === undefined) return undefined;
    if (entry.kind === 'packed') return this.packed(entry.container, revision).get(number);
    const found = read(entry.offset);
    if (found.number !== number || found.generation !== entry.generation) throw new Damaged();
    return found.value;
  }

  /** The value itself, or the object that it refers to. */
  resolve(value: PdfValue | undefined, revision = this.newest): PdfValue | undefined {
    return value instanceof PdfReference ? this.object(value.number, revision) : value;
  }

  dictionary(value: PdfValue | undefined, revision = this.newest): PdfDictionary {
    const found = this.resolve(value, revision);
    if (!isDictionary(found)) throw new Damaged();
    return found;
  }

  /** The object that begins at a place of the file. */
  at(offset: number, revision = this.newest): IndirectObject {
    const known = this.#read.get(offset);
    if (known !== undefined) return known;
    const read = this.#readAt(offset, revision);
    this.#read.set(offset, read);
    return read;
  }

  #readAt(offset: number, revision: number): IndirectObject {
    if (this.#reading.has(offset)) throw new Damaged();
    this.#reading.add(offset);
    const read = readIndirectObject(this.bytes, offset, (length) =>
      directLength(this.resolve(length, revision)),
    );
    this.#reading.delete(offset);
    this.#bytesRead += read.end - read.start;
    if (this.#bytesRead > this.bytes.length * mostReadings) throw new TooComplex();
    return read;
  }

  /** The objects packed into another one, a stream of objects (ISO 32000-1, 7.5.7). */
  packed(container: number, revision: number): ReadonlyMap<number, PdfValue> {
    const entry = this.entry(container, revision);
    if (entry?.kind !== 'at') throw new Damaged();
    const known = this.#containers.get(entry.offset);
    if (known !== undefined) return known;
    const stream = this.at(entry.offset, revision).value;
    if (!(stream instanceof PdfStream) || nameOf(stream.dictionary.get('Type')) !== 'ObjStm')
      throw new Damaged();
    const objects = this.#unpackObjects(stream);
    this.#containers.set(entry.offset, objects);
    return objects;
  }

  #unpackObjects(stream: PdfStream): Map<number, PdfValue> {
    const [count, first] = [stream.dictionary.get('N'), stream.dictionary.get('First')];
    const data = unpack(stream, this.allowance);
    if (data === undefined || typeof count !== 'number' || typeof first !== 'number') throw new Damaged();
    const head = new Lexer(data, 0, Math.min(first, data.length));
    const objects = new Map<number, PdfValue>();
    for (let index = 0; index < count; index += 1) {
      const [number, offset] = [head.integer(), head.integer()];
      if (objects.has(number) || first + offset > data.length) throw new Damaged();
      objects.set(number, new Lexer(data, first + offset).value());
    }
    return objects;
  }
}

function numbersIn(revisions: readonly Revision[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { entries } of revisions) for (const number of entries.keys()) numbers.add(number);
  return numbers;
}

function readRevisions(bytes: Uint8Array, allowance: Allowance): Revision[] {
  const sections = readChain(bytes, allowance);
  const revisions: Revision[] = [];
  for (const section of sections) {
    const last = revisions.at(-1);
    // a linearised file keeps its newer section at the front: both are of one saving
    if (last !== undefined && section.offset < last.end)
      revisions[revisions.length - 1] = joined(last, section);
    else revisions.push(revisionOf(section, last?.end ?? 0));
  }
  for (const { entries, end } of revisions)
    for (const entry of entries.values()) if (entry.kind === 'at' && entry.offset >= end) throw new Damaged();
  return revisions;
}

function revisionOf(section: Section, start: number): Revision {
  const { offset, marker, end, entries, trailer, streamNumber } = section;
  return {
    start,
    listOffset: offset,
    marker,
    end,
    entries,
    trailer,
    listNumbers: streamNumber === undefined ? [] : [streamNumber],
  };
}

function joined(older: Revision, newer: Section): Revision {
  return {
    start: older.start,
    listOffset: older.listOffset,
    marker: Math.max(older.marker, newer.marker),
    end: Math.max(older.end, newer.end),
    entries: new Map([...older.entries, ...newer.entries]),
    trailer: newer.trailer,
    listNumbers: [...older.listNumbers, ...(newer.streamNumber === undefined ? [] : [newer.streamNumber])],
  };
}

/** All sections, the oldest first. */
function readChain(bytes: Uint8Array, allowance: Allowance): Section[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = buffer.lastIndexOf('startxref');
  if (last === -1) throw new Damaged();
  const chain: Section[] = [];
  const visited = new Set<number>();
  let offset: number | undefined = Number(
    /^startxref[\t\n\f\r ]+(\d{1,10})[\t\n\f\r ]/.exec(latin1(bytes.subarray(last, last + 64)))?.[1],
  );
  while (offset !== undefined) {
    if (!Number.isInteger(offset) || visited.has(offset)) throw new Damaged();
    if (visited.size >= mostSections) throw new TooComplex();
    visited.add(offset);
    const section = readSection(bytes, offset, allowance);
    chain.push(section);
    const previous: PdfValue | undefined = section.trailer.get('Prev');
    if (previous !== undefined && typeof previous !== 'number') throw new Damaged();
    offset = previous;
  }
  return chain.reverse();
}
