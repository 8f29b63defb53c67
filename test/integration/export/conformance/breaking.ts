import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import {
  type CheckedFile,
  dictionaryAt,
  itemsAt,
  name,
  objectAt,
  readFile,
  streamAt,
} from './checked-file.ts';
import { allOf, type Element, readStructure } from './structure.ts';

/** What a test may put into a dictionary. */
type Value = PDFObject | string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** A finished file in the hands of a test that breaks one thing in it. */
export class Breaking {
  readonly #file: CheckedFile;
  readonly elements: readonly Element[];

  constructor(file: CheckedFile) {
    this.#file = file;
    this.elements = allOf(readStructure(file));
  }

  get catalog(): PDFDict {
    return this.#file.pdf.catalog;
  }

  /** The first page with a link on it. */
  get page(): PDFDict {
    const pages = this.#file.pdf.getPages().map(({ node }) => node);
    const found = pages.find((page) =>
      itemsAt(page, 'Annots').some(
        (each) => each instanceof PDFDict && each.get(name('Subtype')) === name('Link'),
      ),
    );
    if (found === undefined) throw new Error('no page with a link');
    return found;
  }

  /** The dictionary that keys lead to; a number is a place in an array. */
  at(from: PDFDict, ...path: readonly (string | number)[]): PDFDict {
    const end = path.reduce<PDFObject | undefined>((object, key) => {
      if (typeof key === 'number') return object instanceof PDFArray ? object.lookup(key) : undefined;
      return object instanceof PDFDict ? (dictionaryAt(object, key) ?? objectAt(object, key)) : undefined;
    }, from);
    if (!(end instanceof PDFDict)) throw new Error(`nothing at ${path.join(' ')}`);
    return end;
  }

  /** The first element of a type that fits. */
  element(type: string, fits: (element: Element) => boolean = () => true): Element {
    const found = this.elements.find((element) => element.type === type && fits(element));
    if (found === undefined) throw new Error(`no ${type}`);
    return found;
  }

  /** The first dictionary of a type or subtype. */
  dictionary(key: 'Type' | 'Subtype' | 'FT', value: string): PDFDict {
    const found = this.#file.dictionaries.find((each) => each.get(name(key)) === name(value));
    if (found === undefined) throw new Error(`no ${value}`);
    return found;
  }

  set(dictionary: PDFDict, key: string, value: Value): void {
    dictionary.set(name(key), this.value(value));
  }

  drop(dictionary: PDFDict, ...keys: readonly string[]): void {
    for (const key of keys) dictionary.delete(name(key));
  }

  /** A string becomes a name, or text where it stands in brackets. */
  value(value: Value): PDFObject {
    const { context } = this.#file.pdf;
    if (value instanceof PDFObject) return value;
    if (typeof value === 'string')
      return /^\(.*\)$/s.test(value) ? PDFString.of(value.slice(1, -1)) : PDFName.of(value);
    if (typeof value === 'number') return PDFNumber.of(value);
    if (typeof value === 'boolean') return value ? PDFBool.True : PDFBool.False;
    if (isList(value)) return context.obj(value.map((item) => this.value(item)));
    return context.obj(
      Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.value(item)])),
    );
  }

  /** Writes what a stream holds again, its dictionary kept. */
  rewrite(owner: PDFDict, key: string, change: (text: string) => string): void {
    const old = objectAt(owner, key);
    const text = streamAt(owner, key)?.toString('latin1');
    if (!(old instanceof PDFRawStream) || text === undefined) throw new Error(`no stream at ${key}`);
    const changed = change(text);
    if (changed === text) throw new Error(`nothing to change at ${key}`);
    const entries = Object.fromEntries(
      old.dict.entries().map(([entry, value]) => [entry.decodeText(), value]),
    );
    delete entries.Filter;
    owner.set(
      name(key),
      this.#file.pdf.context.register(this.#file.pdf.context.stream(Buffer.from(changed, 'latin1'), entries)),
    );
  }

  items(dictionary: PDFDict, key: string): PDFObject[] {
    return itemsAt(dictionary, key);
  }

  save(): Promise<Uint8Array> {
    return this.#file.pdf.save({
      useObjectStreams: false,
      updateFieldAppearances: false,
      addDefaultPage: false,
    });
  }
}

/** One rule broken in a good file: what must be said of it, and the change. */
export type Breakings = Readonly<Record<string, readonly [says: string, (file: Breaking) => void]>>;

/** The file written again with one change. */
export async function broken(bytes: Uint8Array, change: (file: Breaking) => void): Promise<Uint8Array> {
  const file = new Breaking(await readFile(bytes));
  change(file);
  return file.save();
}
