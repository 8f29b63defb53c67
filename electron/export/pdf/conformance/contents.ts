import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { type Contents, type PlacedContents, pagePlaceholder } from '../contents-of.ts';
import { readContents, readStream, replaceContents } from './streams.ts';
import {
  behind,
  childElements,
  isElement,
  kidsOf,
  markedContent,
  selfAndAncestors,
  setKids,
  setType,
  typeOf,
} from './structure-tree.ts';
import { unexpected } from './unexpected.ts';

/** Of a digit of Noto Sans, in ems: all ten are equally wide. */
const digitWidth = 0.572;

/**
 * Puts the numbers of the pages into a document's contents, once Chromium has laid it out: it knows no target-counter
 * (css-content-3). Each link that leads to a place in the document ends with {@link pagePlaceholder}, set in the font
 * of the running heads, so that every digit that is wanted is among those embedded. The lists become a table of contents
 * (ISO 32000-1, 14.8.4.2).
 */
export async function fillContents(
  pdf: PDFDocument,
  treeRoot: PDFDict,
  contents: Contents,
): Promise<PlacedContents> {
  if (contents.size === 0) return new Map();
  const pages = pagesOfPlaces(pdf);
  const owners = annotationOwners(treeRoot);
  for (const page of pdf.getPages()) {
    const numbers = new Map<number, string>();
    for (const annotation of annotationsOf(page)) {
      const place = placeOf(annotation);
      if (place === undefined) continue;
      const number = pages.get(place);
      const link = owners.get(annotation.lookup(PDFName.of('StructParent'), PDFNumber).asNumber());
      if (number === undefined || link === undefined) throw unexpected('a link that leads nowhere');
      numbers.set(numberPlace(link, page), String(number));
      asContents(link);
    }
    if (numbers.size > 0) await replaceContents(pdf, page, withNumbers(page, numbers));
  }
  return pages;
}

/** The name of the place in the document that a link leads to. */
export function placeOf(annotation: PDFDict): string | undefined {
  const place = annotation.get(PDFName.of('Dest'));
  return place instanceof PDFName ? place.decodeText() : undefined;
}

export function annotationsOf(page: PDFPage): PDFDict[] {
  const all = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  return Array.from({ length: all?.size() ?? 0 }, (_, at) => all?.lookup(at, PDFDict)).filter(
    (each) => each !== undefined,
  );
}

function pagesOfPlaces(pdf: PDFDocument): Map<string, number> {
  const numbers = new Map<PDFObject | undefined, number>(
    pdf.getPages().map(({ ref }: { ref: PDFRef }, at) => [ref, at + 1]),
  );
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  return new Map(
    places.flatMap(([name, place]) => {
      const where = behind(pdf.catalog, place);
      const number = where instanceof PDFArray ? numbers.get(where.get(0)) : undefined;
      return number === undefined ? [] : [[name.decodeText(), number]];
    }),
  );
}

/** The element of each annotation, by its key in the parent tree. */
function annotationOwners(treeRoot: PDFDict): Map<number, PDFDict> {
  const owners = new Map<number, PDFDict>();
  const read = (node: PDFDict) => {
    const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
    for (let index = 0; index < numbers.length; index += 2) {
      const [key, value] = [numbers[index], behind(node, numbers[index + 1])];
      if (key instanceof PDFNumber && isElement(value)) owners.set(key.asNumber(), value);
    }
    for (const kid of node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) {
      const child = behind(node, kid);
      if (child instanceof PDFDict) read(child);
    }
  };
  read(treeRoot.lookup(PDFName.of('ParentTree'), PDFDict));
  return owners;
}

/** The marked content of the last words of a link. */
function numberPlace(link: PDFDict, page: PDFPage): number {
  const last = childElements(link).at(-1);
  const [kid, ...more] = last === undefined ? [] : kidsOf(last);
  const content = last === undefined || kid === undefined ? undefined : markedContent(last, kid);
  if (content === undefined || more.length > 0 || (content.page ?? page.ref) !== page.ref)
    throw unexpected('a link without a number');
  return content.mcid;
}

/** Lists that hold links within the document become a table of contents; each link a reference in it. */
function asContents(link: PDFDict): void {
  const list = selfAndAncestors(link).filter((element) => /^(?:L|LI)$/.test(typeOf(element)));
  for (const element of list) {
    setType(element, typeOf(element) === 'L' ? 'TOC' : 'TOCI');
    element.delete(PDFName.of('A'));
  }
  const parentRef = link.get(PDFName.of('P'));
  const parent = behind(link, parentRef);
  if (parentRef === undefined || !isElement(parent)) throw unexpected('a link outside of a list');
  const kids = kidsOf(parent).map((kid) => {
    if (behind(parent, kid) !== link) return kid;
    const reference = link.context.obj({ Type: 'StructElem', S: 'Reference', P: parentRef, K: [kid] });
    const ref = link.context.register(reference);
    link.set(PDFName.of('P'), ref);
    return ref;
  });
  setKids(parent, kids);
}

function withNumbers(page: PDFPage, numbers: ReadonlyMap<number, string>): string {
  const lines = readContents(page).split('\n');
  for (const [mcid, number] of numbers) {
    const from = lines.findIndex((line) => line.endsWith(` <</MCID ${mcid} >>BDC`));
    const begin = lines.indexOf('BT', from);
    const end = lines.indexOf('ET', begin);
    if (from === -1 || begin === -1 || end === -1 || lines.slice(from, end).includes('EMC'))
      throw unexpected('a number that is not one text');
    lines.splice(begin, end + 1 - begin, ...numberText(page, lines.slice(begin, end + 1), number));
  }
  return lines.join('\n');
}

/** The text object of four noughts with a number in its place, set to the right. */
function numberText(page: PDFPage, lines: readonly string[], number: string): string[] {
  const [, font = '', size = ''] = /^\/(\S+) (\S+) Tf$/.exec(lines[1] ?? '') ?? [];
  const [, x = '', y = ''] = /^1 0 0 -1 (\S+) (\S+) Tm$/.exec(lines[2] ?? '') ?? [];
  const shown = lines.slice(3, -1).map((line) => /^(?:\S+ 0 Td )?<([0-9a-f]+)> Tj$/.exec(line)?.[1]);
  const digits = digitCodes(page, font);
  const code = (digit: string) => digits.get(digit) ?? '';
  const isPlaceholder = shown.join('') === [...pagePlaceholder].map(code).join('') && code('0') !== '';
  const isWritable = number.length <= pagePlaceholder.length && [...number].every((each) => digits.has(each));
  if (!isPlaceholder || !isWritable) throw unexpected('a number that is not set as expected');
  const left = Number(x) + (pagePlaceholder.length - number.length) * digitWidth * Number(size);
  return [
    ...lines.slice(0, 2),
    `1 0 0 -1 ${Number(left.toFixed(4))} ${y} Tm`,
    `<${[...number].map(code).join('')}> Tj`,
    'ET',
  ];
}

/** The code of each digit in a font of a page, in hex, as its ToUnicode map has it. */
function digitCodes(page: PDFPage, name: string): Map<string, string> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const map = fonts?.lookupMaybe(PDFName.of(name), PDFDict)?.lookup(PDFName.of('ToUnicode'));
  if (!(map instanceof PDFRawStream)) throw unexpected('a font without ToUnicode');
  const codes = new Map<string, string>();
  const add = (code: number, character: number) => {
    if (character >= 0x30 && character <= 0x39)
      codes.set(String.fromCharCode(character), code.toString(16).padStart(4, '0'));
  };
  for (const line of readStream(map).split('\n')) {
    const single = /^<([0-9A-F]{4})> <([0-9A-F]{4})>$/i.exec(line);
    if (single) add(parseInt(single[1] ?? '', 16), parseInt(single[2] ?? '', 16));
    const range = /^<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>$/i.exec(line);
    const [first = 0, last = -1, character = 0] = range?.slice(1).map((hex) => parseInt(hex, 16)) ?? [];
    for (let code = first; code <= last; code += 1) add(code, character + code - first);
  }
  return codes;
}
