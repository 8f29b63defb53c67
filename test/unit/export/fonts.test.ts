import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { checkFonts } from '../../../electron/export/pdf/conformance/fonts.ts';
import { readStream } from '../../../electron/export/pdf/conformance/streams.ts';

/** A PDF, written and read again, with one font of that name and a Unicode map of these lines. */
async function pdfWithFont(baseFont: string, mapLines: string) {
  const pdf = await PDFDocument.create();
  const map = pdf.context.register(pdf.context.flateStream(mapLines));
  const font = pdf.context.register(pdf.context.obj({ Type: 'Font', BaseFont: baseFont, ToUnicode: map }));
  pdf.catalog.set(PDFName.of('Kept'), font);
  const read = await PDFDocument.load(await pdf.save(), { updateMetadata: false });
  return { read, font };
}

test('a glyph without a character gets the replacement character, and the others keep theirs', async () => {
  const { read, font } = await pdfWithFont('AAAAAA+NotoSans-Regular', '<0003> <0000>\n<0004> <0041>\n');
  await checkFonts(read);
  const fixed = read.context.lookup(font)?.toString() ?? '';
  expect(fixed).toContain('/ToUnicode');
  const maps = read.context.enumerateIndirectObjects().map(([, object]) => {
    try {
      return readStream(object);
    } catch {
      // not a stream: this test looks only at what is in streams
      return '';
    }
  });
  expect(maps).toContain('<0003> <FFFD>\n<0004> <0041>\n');
});

test.each(['AAAAAA+DejaVuSans-Bold', 'AAAAAA+NotoSansCJKsc-Regular', 'Helvetica'])(
  '%s, which is not bundled, is refused',
  async (baseFont) => {
    const { read } = await pdfWithFont(baseFont, '');
    await expect(checkFonts(read)).rejects.toMatchObject({ code: 'export.printFailed' });
  },
);
