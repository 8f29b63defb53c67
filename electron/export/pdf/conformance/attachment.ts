import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Attachment } from './finishing.ts';
import { writeStream } from './streams.ts';

/** Carries a file inside a PDF, as the source of what its pages say (ISO 19005-3, 6.8). */
export async function attach(pdf: PDFDocument, file: Attachment, madeAt: Date): Promise<void> {
  const { context, catalog } = pdf;
  const date = PDFString.fromDate(madeAt);
  const stream = writeStream(context, file.bytes, {
    Type: 'EmbeddedFile',
    Subtype: file.mimeType,
    Params: { Size: file.bytes.length, CreationDate: date, ModDate: date },
  });
  // numbered at once, so that the same document is the same bytes however long the packing takes
  const specification = context.nextRef();
  context.assign(
    specification,
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(file.name),
      UF: PDFHexString.fromText(file.name),
      EF: { F: await stream },
      Desc: PDFHexString.fromText(file.description),
      AFRelationship: 'Source',
    }),
  );
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? context.obj({});
  names.set(
    PDFName.of('EmbeddedFiles'),
    context.obj({ Names: [PDFHexString.fromText(file.name), specification] }),
  );
  catalog.set(PDFName.of('Names'), names);
  catalog.set(PDFName.of('AF'), context.obj([specification]));
}
