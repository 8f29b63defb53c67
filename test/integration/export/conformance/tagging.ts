import { PDFArray, PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import {
  behind,
  isElement,
  kidsOf,
  markedContent,
} from '../../../../electron/export/pdf/conformance/structure-tree.ts';
import { type CheckedFile, dictionaryAt, itemsAt, numberAt, textAt, textOf } from './checked-file.ts';
import type { PageContent } from './content.ts';
import { allOf, type Element } from './structure.ts';

/** Tags on the pages, elements and the parent tree agree in all directions (ISO 32000-1, 14.7.4). */
export function taggingProblems(
  { pdf }: CheckedFile,
  pages: readonly PageContent[],
  elements: readonly Element[],
): string[] {
  const root = dictionaryAt(pdf.catalog, 'StructTreeRoot');
  if (root === undefined) return [];
  const parents = parentTree(dictionaryAt(root, 'ParentTree'));
  const keys = parents.map(([key]) => key);
  const byKey = new Map(parents);
  const tags = new Map<PDFObject, readonly number[]>(
    pdf.getPages().map((page, index) => [page.ref, pages[index]?.tags ?? []]),
  );
  return [
    ...(keys.every((key, index) => index === 0 || key > (keys[index - 1] ?? key))
      ? []
      : ['a parent tree out of order']),
    ...(keys.every((key) => key < (numberAt(root, 'ParentTreeNextKey') ?? 0))
      ? []
      : ['a key that comes too late']),
    ...pdf.getPages().flatMap(({ node, ref }, index) => {
      const owners = byKey.get(numberAt(node, 'StructParents') ?? Number.NaN);
      const list = owners instanceof PDFArray ? owners.asArray() : [];
      return ownerProblems(list, node, ref, pages[index]?.tags ?? []).map(
        (problem) => `page ${index + 1}: ${problem}`,
      );
    }),
    ...allOf(elements).flatMap((element) => contentProblems(element, tags)),
    ...idProblems(root, elements),
  ];
}

/** The parent tree, flat and in the order written. */
export function parentTree(node: PDFDict | undefined): [number, PDFObject | undefined][] {
  if (node === undefined) return [];
  const numbers = itemsAt(node, 'Nums');
  const own = numbers.flatMap((key, index): [number, PDFObject | undefined][] =>
    index % 2 === 0 && key instanceof PDFNumber ? [[key.asNumber(), numbers[index + 1]]] : [],
  );
  const below = itemsAt(node, 'Kids').flatMap((kid) => (kid instanceof PDFDict ? parentTree(kid) : []));
  return [...own, ...below];
}

function ownerProblems(
  owners: readonly PDFObject[],
  page: PDFDict,
  ref: PDFObject,
  tags: readonly number[],
): string[] {
  const elementOf = (mcid: number) => {
    const owner = behind(page, owners[mcid]);
    return isElement(owner) ? owner : undefined;
  };
  const owned = owners.flatMap((_, mcid) => (elementOf(mcid) ? [mcid] : []));
  const holds = (owner: PDFDict | undefined, mcid: number) =>
    owner !== undefined &&
    kidsOf(owner).some((kid) => {
      const content = markedContent(owner, kid);
      return content?.mcid === mcid && content.page === ref;
    });
  return [
    ...tags.filter((mcid) => !owned.includes(mcid)).map((mcid) => `tag ${mcid} has no element`),
    ...owned.filter((mcid) => !tags.includes(mcid)).map((mcid) => `tag ${mcid} is not on the page`),
    ...owned
      .filter((mcid) => !holds(elementOf(mcid), mcid))
      .map((mcid) => `tag ${mcid} is not in its element`),
  ];
}

/** Every piece of content that an element names is a tag on its page, and the head of a column stands on one page only. */
function contentProblems(element: Element, tags: ReadonlyMap<PDFObject, readonly number[]>): string[] {
  const named = kidsOf(element.dictionary).flatMap((kid) => markedContent(element.dictionary, kid) ?? []);
  const missing = named.filter(({ page, mcid }) => !page || !tags.get(page)?.includes(mcid));
  const pages = new Set(allOf([element]).flatMap(pagesOf));
  return [
    ...missing.map(() => `${element.type} names content that is not tagged`),
    ...(element.type === 'TH' && pages.size > 1 ? ['a head on two pages'] : []),
  ];
}

function pagesOf({ dictionary }: Element): (PDFObject | undefined)[] {
  return kidsOf(dictionary).flatMap((kid) => {
    const content = markedContent(dictionary, kid);
    return content ? [content.page] : [];
  });
}

/** Every ID is given once, and the tree of IDs leads to its element (ISO 32000-1, 14.7.2). */
function idProblems(root: PDFDict, elements: readonly Element[]): string[] {
  const given = allOf(elements).flatMap(({ dictionary }) => {
    const id = textAt(dictionary, 'ID');
    return id === undefined ? [] : [{ id, dictionary }];
  });
  const listed = new Map(idTree(dictionaryAt(root, 'IDTree')));
  const ids = new Set(given.map(({ id }) => id));
  return [
    ...(ids.size === given.length ? [] : ['an ID given twice']),
    ...given
      .filter(({ id, dictionary }) => listed.get(id) !== dictionary)
      .map(({ id }) => `${id} is not listed`),
  ];
}

function idTree(node: PDFDict | undefined): [string, PDFObject | undefined][] {
  const names = itemsAt(node, 'Names');
  const own = names.flatMap((id, index): [string, PDFObject | undefined][] =>
    index % 2 === 0 ? [[textOf(id) ?? '', names[index + 1]]] : [],
  );
  return [...own, ...itemsAt(node, 'Kids').flatMap((kid) => (kid instanceof PDFDict ? idTree(kid) : []))];
}
