import { PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { behind, childElements, isElement, kidsOf, setKids, setType, typeOf } from './structure-tree.ts';

const inlineTypes = new Set(['Span', 'Link', 'Strong', 'Em', 'Code', 'Quote', 'Figure']);
/** Elements that hold a line of text and not blocks. */
const textBlocks = /^(?:P|H\d?|LBody|Lbl|TD|TH|Caption|Link|Span|Strong|Em|Code|Quote|Figure)$/;

/** Types of PDF 2.0 that Chromium writes, and the PDF 1.7 type each one stands for. */
const roleMap = { Strong: 'Span', Em: 'Span', Aside: 'Div' } as const;

/** Brings Chromium's structure tree to the types and nesting of ISO 32000-1, 14.8.4. */
export function fixStructure(treeRoot: PDFDict): void {
  fixChildren(treeRoot, false);
  treeRoot.set(PDFName.of('RoleMap'), treeRoot.context.obj({ ...roleMap }));
}

function fixChildren(parent: PDFDict, insideText: boolean): void {
  for (const kid of kidsOf(parent)) {
    const child = behind(parent, kid);
    // looking a reference up by its object goes through the whole file
    if (isElement(child)) fixElement(child, kid instanceof PDFRef ? kid : undefined, insideText);
  }
}

function fixElement(element: PDFDict, ref: PDFRef | undefined, insideText: boolean): void {
  fixChildren(element, insideText || textBlocks.test(typeOf(element)));
  setKids(
    element,
    kidsOf(element).filter((kid) => !isEmptyWrapper(behind(element, kid))),
  );
  if (typeOf(element) === 'NonStruct') setType(element, wrapperType(element, insideText));
  if (typeOf(element) === 'LI') fixListItem(element, ref);
}

/** An element without a meaning of its own that holds nothing: left over from borders and backgrounds. */
function isEmptyWrapper(object: PDFObject | undefined): boolean {
  return (
    isElement(object) && kidsOf(object).length === 0 && /^(?:NonStruct|Div|Span|P)$/.test(typeOf(object))
  );
}

function wrapperType(element: PDFDict, insideText: boolean): string {
  if (childElements(element).some((child) => !inlineTypes.has(typeOf(child)))) return 'Div';
  return insideText ? 'Span' : 'P';
}

/** A list item holds a label and a body. The drawn box of a task is its label. */
function fixListItem(item: PDFDict, ref: PDFRef | undefined): void {
  const labels: PDFObject[] = [];
  const body: PDFObject[] = [];
  for (const [index, kid] of kidsOf(item).entries()) {
    const child = behind(item, kid);
    if (isElement(child) && typeOf(child) === 'Lbl') labels.push(kid);
    else if (isElement(child) && typeOf(child) === 'Figure' && index === 0)
      labels.push(wrap(item, ref, 'Lbl', [kid]));
    else body.push(kid);
  }
  setKids(item, body.length > 0 ? [...labels, wrap(item, ref, 'LBody', body)] : labels);
}

function wrap(
  parent: PDFDict,
  parentRef: PDFRef | undefined,
  type: string,
  kids: readonly PDFObject[],
): PDFObject {
  const { context } = parent;
  const wrapper = context.obj({ Type: 'StructElem', S: type });
  const ref = context.register(wrapper);
  if (parentRef) wrapper.set(PDFName.of('P'), parentRef);
  const page = parent.get(PDFName.of('Pg'));
  if (page) wrapper.set(PDFName.of('Pg'), page);
  setKids(wrapper, kids);
  for (const kid of kids) {
    const child = behind(parent, kid);
    if (child instanceof PDFDict && isElement(child)) child.set(PDFName.of('P'), ref);
  }
  return ref;
}
