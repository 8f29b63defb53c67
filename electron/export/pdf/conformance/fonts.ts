import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { fontFiles } from '../font-files.ts';
import { readStream, writeText } from './streams.ts';
import { unexpected } from './unexpected.ts';

const bundledFamilies = new Set(fontFiles.map(({ name }) => name.split('_')[0]));

/**
 * Refuses a font of the machine's own, which would print differently elsewhere, and gives glyphs without a character
 * (parts of composed emoji) the replacement character: PDF/A-3a forbids U+0000 in a ToUnicode map.
 */
export async function checkFonts(pdf: PDFDocument): Promise<void> {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) continue;
    const family = /^[A-Z]{6}\+([^-]+)-/.exec(
      object.lookup(PDFName.of('BaseFont'), PDFName).decodeText(),
    )?.[1];
    if (!bundledFamilies.has(family)) throw unexpected('a font that is not bundled');
    await fixUnicodeMap(object);
  }
}

async function fixUnicodeMap(font: PDFDict): Promise<void> {
  const map = font.lookup(PDFName.of('ToUnicode'));
  if (!(map instanceof PDFRawStream)) return;
  const written = readStream(map);
  const fixed = written.replaceAll(/^(<[0-9A-F]{2,4}> )<0000>$/gm, '$1<FFFD>');
  if (fixed === written) return;
  font.set(PDFName.of('ToUnicode'), await writeText(font.context, fixed));
}
