import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { textOf } from './conformance/checked-file.ts';
import { hasTool, run } from './tools.ts';

/** All that can be read in a PDF: its bytes, its strings, its streams and attachments unpacked, the words of its pages. */
export async function allText(pdf: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const objects = context.enumerateIndirectObjects().flatMap(([, object]) => stringsIn(object));
  return [Buffer.from(pdf).toString('latin1'), ...objects, ...wordsOf(pdf)].join('\n');
}

function stringsIn(object: PDFObject): string[] {
  if (object instanceof PDFArray) return object.asArray().flatMap(stringsIn);
  if (object instanceof PDFDict) return object.values().flatMap(stringsIn);
  if (!(object instanceof PDFRawStream)) return [textOf(object) ?? ''];
  const bytes = Buffer.from(decodePDFRawStream(object).decode());
  return [bytes.toString('utf8'), bytes.toString('utf16le'), ...stringsIn(object.dict)];
}

/** The words of the pages without their spaces, so that one broken over lines is found too. */
function wordsOf(pdf: Uint8Array): string[] {
  if (!hasTool('pdftotext')) return [];
  const folder = mkdtempSync(join(tmpdir(), 'alcove-words-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    return [run('pdftotext', ['-enc', 'UTF-8', file, '-']).output.replaceAll(/\s+/g, '')];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
