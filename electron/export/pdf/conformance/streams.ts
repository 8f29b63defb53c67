import { decodePDFRawStream, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { unexpected } from './unexpected.ts';

/** The decoded bytes of a stream as Latin-1, one character a byte. */
export function readStream(object: PDFObject | undefined): string {
  if (!(object instanceof PDFRawStream)) throw unexpected('a page whose content is not one stream');
  return Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
}
