import { deflateSync, inflateSync } from 'node:zlib';
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

/** A compressed stream of this text, one character a byte. */
export function writeStream(context: PDFContext, text: string): PDFRef {
  const bytes = deflateSync(Buffer.from(text, 'latin1'));
  return context.register(context.stream(bytes, { Filter: FlateDecode }));
}

/** Gives a page another content stream. */
export function replaceContents(pdf: PDFDocument, page: PDFPage, stream: string): void {
  const old = page.node.get(Contents);
  page.node.set(Contents, writeStream(pdf.context, stream));
  if (old instanceof PDFRef) pdf.context.delete(old);
}
