import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

export const name = (of: string): PDFName => PDFName.of(of);

/** A finished file, read afresh. */
export type CheckedFile = {
  readonly bytes: Uint8Array;
  readonly pdf: PDFDocument;
  /** Every dictionary in the file, those of streams and those inside other objects too. */
  readonly dictionaries: readonly PDFDict[];
};

export async function readFile(bytes: Uint8Array): Promise<CheckedFile> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const dictionaries = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => dictionariesIn(object));
  return { bytes, pdf, dictionaries };
}

function dictionariesIn(object: PDFObject | undefined): PDFDict[] {
  if (object instanceof PDFStream) return dictionariesIn(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(dictionariesIn);
  if (!(object instanceof PDFDict)) return [];
  return [object, ...object.values().flatMap(dictionariesIn)];
}

/** The value of a key, followed where it is a reference. */
export function objectAt(dictionary: PDFDict | undefined, key: string): PDFObject | undefined {
  const value = dictionary?.get(name(key));
  return value instanceof PDFRef ? dictionary?.context.lookup(value) : value;
}

export function dictionaryAt(dictionary: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = objectAt(dictionary, key);
  if (value instanceof PDFStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

/** The items of an array, references followed; none where there is no array. */
export function itemsAt(dictionary: PDFDict | undefined, key: string): PDFObject[] {
  const value = objectAt(dictionary, key);
  if (!(value instanceof PDFArray)) return [];
  return value
    .asArray()
    .flatMap((item) => (item instanceof PDFRef ? (dictionary?.context.lookup(item) ?? []) : [item]));
}

/** A name's text, or a string's; undefined for anything else. */
export function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName || object instanceof PDFString || object instanceof PDFHexString
    ? object.decodeText()
    : undefined;
}

export function textAt(dictionary: PDFDict | undefined, key: string): string | undefined {
  return textOf(objectAt(dictionary, key));
}

export function numberAt(dictionary: PDFDict | undefined, key: string): number | undefined {
  const value = objectAt(dictionary, key)?.toString();
  return value !== undefined && /^[+-]?[\d.]+$/.test(value) ? Number(value) : undefined;
}

/** A stream's bytes, decoded. */
export function streamAt(dictionary: PDFDict | undefined, key: string): Buffer | undefined {
  const value = objectAt(dictionary, key);
  return value instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(value).decode()) : undefined;
}
