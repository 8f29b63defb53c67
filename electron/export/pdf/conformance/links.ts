import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { say } from '../record-words.ts';

/** Gives every link the description that PDF/UA-1 (7.18.5) asks for: the address it leads to. */
export function describeLinks(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const annotation = annotations?.lookup(index, PDFDict);
      annotation?.set(PDFName.of('Contents'), PDFHexString.fromText(description(annotation)));
    }
  }
}

function description(annotation: PDFDict): string {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const address = action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)?.decodeText();
  return address === undefined ? say('record.linkWithin') : say('record.link', { address });
}
