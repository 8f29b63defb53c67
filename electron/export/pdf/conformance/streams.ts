import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  type PDFContext,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { unexpected } from './unexpected.ts';

const Filter = PDFName.of('Filter');
const FlateDecode = PDFName.of('FlateDecode');
const Contents = PDFName.of('Contents');

/** The decoded bytes of a stream as Latin-1, one character a byte. */
export function readStream(object: PDFObject | undefined): string {
  if (!(object instanceof PDFRawStream)) throw unexpected('a page whose content is not one stream');
  return decoded(object).toString('latin1');
}

function decoded(stream: PDFRawStream): Buffer {
  const isPlainFlate = stream.dict.get(Filter) === FlateDecode && !stream.dict.has(PDFName.of('DecodeParms'));
  // Node's own zlib takes a tenth of the time
  if (isPlainFlate) return inflateSync(stream.getContents());
  return Buffer.from(decodePDFRawStream(stream).decode());
}

/** The content stream of a page. */
export function readContents(page: PDFPage): string {
  return readStream(page.node.lookup(Contents));
}

type Entries = Parameters<PDFContext['stream']>[1];

/** A stream of these bytes. They are packed by another thread, so that whoever has many need not wait for each. */
export async function writeStream(
  context: PDFContext,
  bytes: Uint8Array,
  entries: Entries = {},
): Promise<PDFRef> {
  const ref = context.nextRef();
  context.assign(ref, context.stream(await packed(bytes), { ...entries, Filter: FlateDecode }));
  return ref;
}

const packed = promisify<Uint8Array, Buffer>(deflate);

/** A stream of this text, one character a byte. */
export const writeText = (context: PDFContext, text: string): Promise<PDFRef> =>
  writeStream(context, Buffer.from(text, 'latin1'));

/** Gives a page another content stream. */
export async function replaceContents(pdf: PDFDocument, page: PDFPage, stream: string): Promise<void> {
  const old = page.node.get(Contents);
  page.node.set(Contents, await writeText(pdf.context, stream));
  if (old instanceof PDFRef) pdf.context.delete(old);
}
