import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

const Title = PDFName.of('Title');
/** As much of a heading as a reader shows; PDF/A allows no string of more than 32767 bytes (ISO 19005-3, 6.1.13). */
const longestTitle = 250;

/** Cuts the bookmarks that Chromium made from very long headings. */
export function shortenBookmarks(catalog: PDFDict): void {
  const outlines = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (outlines !== undefined) shortenBelow(outlines);
}

function shortenBelow(parent: PDFDict): void {
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  for (; item !== undefined; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    const words = [...item.lookup(Title, PDFString, PDFHexString).decodeText()];
    if (words.length > longestTitle)
      item.set(Title, PDFHexString.fromText(`${words.slice(0, longestTitle).join('').trimEnd()}…`));
    shortenBelow(item);
  }
}
