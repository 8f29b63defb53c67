import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { unexpected } from './unexpected.ts';

const K = PDFName.of('K');
const P = PDFName.of('P');
const S = PDFName.of('S');
const Pg = PDFName.of('Pg');
const MCID = PDFName.of('MCID');

/** The object behind a reference, or the object itself. */
export function behind(owner: PDFDict, object: PDFObject | undefined): PDFObject | undefined {
  return object instanceof PDFRef ? owner.context.lookup(object) : object;
}

/** A structure element: a dictionary with a structure type. */
export function isElement(object: PDFObject | undefined): object is PDFDict {
  return object instanceof PDFDict && object.has(S);
}

/** Names are asked for very often, are few, and each is one object in the whole process. */
const names = new Map<PDFName, string>();

export function typeOf(element: PDFDict): string {
  const type = element.lookup(S, PDFName);
  const known = names.get(type);
  if (known !== undefined) return known;
  const text = type.decodeText();
  names.set(type, text);
  return text;
}

export const setType = (element: PDFDict, type: string): void => element.set(S, PDFName.of(type));

/** What an element holds, in order: references to elements, and the ids or references of marked content. */
export function kidsOf(element: PDFDict): PDFObject[] {
  const kids = behind(element, element.get(K));
  if (kids === undefined) return [];
  return kids instanceof PDFArray ? kids.asArray() : [element.get(K) ?? kids];
}

export function setKids(element: PDFDict, kids: readonly PDFObject[]): void {
  if (kids.length === 0) element.delete(K);
  else element.set(K, element.context.obj([...kids]));
}

/** The elements among an element's kids. */
export function childElements(element: PDFDict): PDFDict[] {
  return kidsOf(element).flatMap((kid) => {
    const child = behind(element, kid);
    return isElement(child) ? [child] : [];
  });
}

/** An element and all that it stands in, from the inside out. */
export function selfAndAncestors(element: PDFDict): PDFDict[] {
  const line: PDFDict[] = [];
  for (let next: PDFObject | undefined = element; isElement(next); next = behind(next, next.get(P)))
    line.push(next);
  return line;
}

/** Where a kid is a piece of marked content: the page and its id there. Undefined for elements and annotations. */
export function markedContent(
  element: PDFDict,
  kid: PDFObject,
): { page: PDFObject | undefined; mcid: number } | undefined {
  const content = behind(element, kid);
  if (content instanceof PDFNumber) return { page: element.get(Pg), mcid: content.asNumber() };
  if (!(content instanceof PDFDict) || !content.has(MCID)) return undefined;
  return { page: content.get(Pg) ?? element.get(Pg), mcid: content.lookup(MCID, PDFNumber).asNumber() };
}

/** The parent tree, flat: for each key the array of the elements that own a page's marked content. */
export function readParentTree(treeRoot: PDFDict): Map<number, PDFArray> {
  const owners = new Map<number, PDFArray>();
  const read = (node: PDFDict) => {
    const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
    for (let index = 0; index < numbers.length; index += 2) {
      const [key, value] = [numbers[index], behind(node, numbers[index + 1])];
      if (key instanceof PDFNumber && value instanceof PDFArray) owners.set(key.asNumber(), value);
    }
    for (const kid of node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) {
      const child = behind(node, kid);
      if (!(child instanceof PDFDict)) throw unexpected('a broken parent tree');
      read(child);
    }
  };
  read(treeRoot.lookup(PDFName.of('ParentTree'), PDFDict));
  return owners;
}

/** The scope of a heading cell, `Row` or `Column`, from its table attributes. */
export function scopeOf(element: PDFDict): string | undefined {
  const attributes = behind(element, element.get(PDFName.of('A')));
  const sets = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const each of sets) {
    const set = behind(element, each);
    const scope = set instanceof PDFDict ? set.lookupMaybe(PDFName.of('Scope'), PDFName) : undefined;
    if (scope !== undefined) return scope.decodeText();
  }
  return undefined;
}
