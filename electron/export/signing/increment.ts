import {
  PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectParser,
  PDFRef,
} from '@cantoo/pdf-lib';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

/** Each entry of a list of cross-references is so many bytes long (ISO 32000-1, 7.5.4). */
const entryBytes = 20;
/** Signatures and their room are the only increments: a longer chain is none of ours. */
const mostSections = 20;

/** A stretch of a list of cross-references: so many entries from this object's number on. */
type Stretch = { readonly first: number; readonly count: number; readonly at: number };

/**
 * A PDF to which objects are appended in one incremental update (ISO 32000-1, 7.5.6). Only the objects that are asked
 * for are read, so that a long document takes no longer than a short one. It reads the plain lists of cross-references
 * that `conform` writes, and nothing else.
 */
export class Increment {
  readonly context = PDFContext.create();
  readonly catalog: PDFDict;
  readonly #bytes: Buffer;
  readonly #stretches: Stretch[] = [];
  readonly #trailer: PDFDict;
  readonly #listOffset: number;
  readonly #changed = new Map<PDFRef, PDFObject>();
  #size: number;

  /** @throws AlcoveError `export.signFailed` for a file that is not built so */
  constructor(pdf: Uint8Array) {
    this.#bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
    const end = this.#bytes.subarray(-1024).toString('latin1');
    this.#listOffset = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? Number.NaN);
    this.#trailer = this.#readSection(this.#listOffset);
    let previous = this.#trailer.lookupMaybe(PDFName.of('Prev'), PDFNumber);
    for (let sections = 1; previous !== undefined; sections += 1) {
      if (sections > mostSections) throw new AlcoveError('export.signFailed');
      previous = this.#readSection(previous.asNumber()).lookupMaybe(PDFName.of('Prev'), PDFNumber);
    }
    this.#size = this.#trailer.lookup(PDFName.of('Size'), PDFNumber).asNumber();
    this.catalog = this.dictionary(this.#trailer.get(PDFName.of('Root')));
  }

  /** The dictionary itself, or the one behind a reference, as the file has it. */
  dictionary(object: PDFObject | undefined): PDFDict {
    const found = object instanceof PDFRef ? this.#read(object) : object;
    if (!(found instanceof PDFDict)) throw new AlcoveError('export.signFailed');
    return found;
  }

  /** Gives an object another value. */
  change(ref: PDFRef, object: PDFObject): void {
    this.#changed.set(ref, object);
  }

  add(object: PDFObject): PDFRef {
    const ref = PDFRef.of(this.#size);
    this.#size += 1;
    this.#changed.set(ref, object);
    return ref;
  }

  /** The file as it was, with what was changed and added behind it. */
  append(): Uint8Array<ArrayBuffer> {
    const start = this.#bytes.length;
    let body = '\n';
    let list = 'xref\n';
    const changed = [...this.#changed].sort(([a], [b]) => a.objectNumber - b.objectNumber);
    for (const [{ objectNumber, generationNumber }, object] of changed) {
      const offset = String(start + body.length).padStart(10, '0');
      list += `${objectNumber} 1\n${offset} ${String(generationNumber).padStart(5, '0')} n \n`;
      body += `${objectNumber} ${generationNumber} obj\n${object.toString()}\nendobj\n\n`;
    }
    this.#trailer.set(PDFName.of('Size'), PDFNumber.of(this.#size));
    this.#trailer.set(PDFName.of('Prev'), PDFNumber.of(this.#listOffset));
    const rest = `${list}\ntrailer\n${this.#trailer.toString()}\n\nstartxref\n${start + body.length}\n%%EOF`;
    return new Uint8Array(Buffer.concat([this.#bytes, Buffer.from(body + rest, 'latin1')]));
  }

  #readSection(offset: number): PDFDict {
    const line = /^\s*(?:xref\s+)?(?:(\d+) (\d+)\s*?\r?\n|trailer\s*)/;
    for (let at = offset; ; ) {
      const [found, first, count] = line.exec(this.#bytes.toString('latin1', at, at + 60)) ?? [];
      if (found === undefined) throw new AlcoveError('export.signFailed');
      at += found.length;
      if (first === undefined) return this.dictionary(this.#parse(at));
      this.#stretches.push({ first: Number(first), count: Number(count), at });
      at += Number(count) * entryBytes;
    }
  }

  #read({ objectNumber, generationNumber }: PDFRef): PDFObject {
    const stretch = this.#stretches.find(
      ({ first, count }) => objectNumber >= first && objectNumber < first + count,
    );
    const at = (stretch?.at ?? 0) + (objectNumber - (stretch?.first ?? 0)) * entryBytes;
    const entry = /^(\d{10}) \d{5} n/.exec(this.#bytes.toString('latin1', at, at + entryBytes));
    const offset = Number(entry?.[1]);
    const head = `${objectNumber} ${generationNumber} obj`;
    if (
      stretch === undefined ||
      !entry ||
      this.#bytes.toString('latin1', offset, offset + head.length) !== head
    )
      throw new AlcoveError('export.signFailed');
    return this.#parse(offset + head.length);
  }

  #parse(offset: number): PDFObject {
    return PDFObjectParser.forBytes(this.#bytes.subarray(offset), this.context).parseObject();
  }
}
