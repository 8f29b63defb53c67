import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Contents, PlacedContents } from '../contents-of.ts';
import { say } from '../record-words.ts';
import { annotationsOf, placeOf } from './contents.ts';

/**
 * Gives every link the description that PDF/UA-1 (7.18.5) asks for: the address it leads to, or what stands in the
 * contents for it and on which page that is.
 */
export function describeLinks(pdf: PDFDocument, contents: Contents, pages: PlacedContents): void {
  for (const page of pdf.getPages())
    for (const annotation of annotationsOf(page)) {
      const words = addressWords(annotation) ?? placeWords(placeOf(annotation) ?? '', contents, pages);
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words));
    }
}

function addressWords(annotation: PDFDict): string | undefined {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const address = action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)?.decodeText();
  return address === undefined ? undefined : say('record.link', { address });
}

function placeWords(place: string, contents: Contents, pages: PlacedContents): string {
  const [title, page] = [contents.get(place), pages.get(place)];
  if (title === undefined || page === undefined) return say('record.linkWithin');
  return say('portfolioPrint.linkToPage', { title, page });
}
