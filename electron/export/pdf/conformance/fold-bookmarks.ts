import { PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';

/** How many levels of bookmarks stand open in a document with contents: its parts and what is in them. */
const openLevels = 2;

/** Folds the bookmarks of what lies deeper than the contents go, so that a long document is taken in at a glance. */
export function foldBookmarks({ catalog }: PDFDocument): void {
  const outline = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (outline === undefined) return;
  outline.set(PDFName.of('Count'), PDFNumber.of(fold(outline, 0)));
}

/** Returns how many bookmarks below this one are seen while it stands open (ISO 32000-1, 12.3.3). */
function fold(parent: PDFDict, level: number): number {
  let seen = 0;
  for (
    let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    item !== undefined;
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  ) {
    const below = fold(item, level + 1);
    const isOpen = level + 1 < openLevels;
    if (below > 0) item.set(PDFName.of('Count'), PDFNumber.of(isOpen ? below : -below));
    seen += 1 + (isOpen ? below : 0);
  }
  return seen;
}
