import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { SignatureField } from '../pdf/conformance/finishing.ts';
import { behind, isElement, kidsOf, setKids } from '../pdf/conformance/structure-tree.ts';
import { unexpected } from '../pdf/conformance/unexpected.ts';

/** Invisible, printable, locked (ISO 32000-1, 12.5.3): allowed by PDF/A-3a without an appearance. */
const widgetFlags = 132;

/**
 * Adds empty, tagged, invisible signature fields, so that each signature later changes nothing but its own field.
 * @throws AlcoveError `export.printFailed` for a document without tags
 */
export function addSignatureFields(pdf: PDFDocument, fields: readonly SignatureField[]): void {
  const { context, catalog } = pdf;
  const treeRoot = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const documentRef = kidsOf(treeRoot).find((kid) => isElement(behind(treeRoot, kid)));
  const documentElement = behind(treeRoot, documentRef);
  const page = pdf.getPages().at(-1);
  if (!(documentRef instanceof PDFRef) || !isElement(documentElement) || page === undefined)
    throw unexpected('no document element');

  const firstKey = treeRoot.lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber();
  const added = fields.map(({ name, description }, index) => {
    const widget = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Widget',
        FT: 'Sig',
        T: PDFHexString.fromText(name),
        TU: PDFHexString.fromText(description),
        F: widgetFlags,
        Rect: [0, 0, 0, 0],
        P: page.ref,
        StructParent: firstKey + index,
      }),
    );
    const element = context.register(
      context.obj({
        Type: 'StructElem',
        S: 'Form',
        P: documentRef,
        Alt: PDFHexString.fromText(description),
        K: [{ Type: 'OBJR', Obj: widget, Pg: page.ref }],
      }),
    );
    return { widget, element };
  });
  setKids(documentElement, [...kidsOf(documentElement), ...added.map(({ element }) => element)]);
  extendParentTree(
    treeRoot,
    firstKey,
    added.map(({ element }) => element),
  );
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
  page.node.set(PDFName.of('Annots'), context.obj([...annotations, ...added.map(({ widget }) => widget)]));
  catalog.set(
    PDFName.of('AcroForm'),
    context.register(context.obj({ Fields: added.map(({ widget }) => widget), SigFlags: 3 })),
  );
}

/** Appends to the parent tree: as one more leaf where the tree has branches, else to its only list. */
function extendParentTree(treeRoot: PDFDict, firstKey: number, elements: readonly PDFRef[]): void {
  const { context } = treeRoot;
  const tree = treeRoot.lookup(PDFName.of('ParentTree'), PDFDict);
  const lastKey = firstKey + elements.length - 1;
  const numbers = elements.flatMap((element, index) => [PDFNumber.of(firstKey + index), element]);
  const branches = tree.lookupMaybe(PDFName.of('Kids'), PDFArray);
  if (branches === undefined) {
    const list = tree.lookup(PDFName.of('Nums'), PDFArray);
    tree.set(PDFName.of('Nums'), context.obj([...list.asArray(), ...numbers]));
  } else {
    const leaf = context.register(context.obj({ Limits: [firstKey, lastKey], Nums: numbers }));
    tree.set(PDFName.of('Kids'), context.obj([...branches.asArray(), leaf]));
  }
  treeRoot.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(lastKey + 1));
}
