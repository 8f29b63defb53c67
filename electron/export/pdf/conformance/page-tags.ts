import {
  type PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { withArtifacts } from './artifacts.ts';
import { hasText, readPieces } from './page-content.ts';
import { readContents, replaceContents } from './streams.ts';
import {
  isElement,
  kidsOf,
  markedContent,
  readParentTree,
  scopeOf,
  selfAndAncestors,
  setKids,
  typeOf,
} from './structure-tree.ts';
import { unexpected } from './unexpected.ts';

/** Elements that mean something without any text in them. */
const meaningfulWithoutText = new Set(['Figure', 'Form', 'Formula', 'Lbl']);
/** CSS pixels to a PDF point. */
const pixels = 96 / 72;

/**
 * Goes through every page: what only decorates, and the heads that a table repeats on each further page, becomes an
 * artifact and leaves the structure tree; the rest keeps its tags.
 */
export async function tagPages(pdf: PDFDocument, treeRoot: PDFDict): Promise<void> {
  const parentTree = readParentTree(treeRoot);
  const firstPageOfHead = new Map<PDFDict, PDFPage>();
  let packing = Promise.resolve();
  for (const page of pdf.getPages()) {
    const key = page.node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
    const owners = key === undefined ? undefined : parentTree.get(key);
    const stream = withArtifacts(readPieces(readContents(page)), page.getHeight() * pixels, (piece) => {
      const owner = ownerOf(owners, piece.mcid);
      const decorates = !meaningfulWithoutText.has(typeOf(owner)) && !hasText(piece.lines);
      if (!decorates && !isRepeatedHead(owner, page, firstPageOfHead)) return false;
      owners?.set(piece.mcid, PDFNull);
      removeContent(owner, page, piece.mcid);
      return true;
    });
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    // one page is packed while the next is looked at; all at once would take much memory
    await packing;
    packing = replaceContents(pdf, page, stream);
  }
  await packing;
}

function ownerOf(owners: PDFArray | undefined, mcid: number): PDFDict {
  const owner = owners?.lookup(mcid);
  if (!isElement(owner)) throw unexpected('marked content without an element');
  return owner;
}

/** Chromium tags the repeated head of a long table as the very same TH again. */
function isRepeatedHead(owner: PDFDict, page: PDFPage, firstPages: Map<PDFDict, PDFPage>): boolean {
  const head = selfAndAncestors(owner).find(
    (element) => typeOf(element) === 'TH' && scopeOf(element) === 'Column',
  );
  if (head === undefined) return false;
  const first = firstPages.get(head) ?? page;
  firstPages.set(head, first);
  return first !== page;
}

function removeContent(owner: PDFDict, page: PDFPage, mcid: number): void {
  const kept = kidsOf(owner).filter((kid) => {
    const content = markedContent(owner, kid);
    return content === undefined || content.mcid !== mcid || content.page !== page.ref;
  });
  setKids(owner, kept);
}
