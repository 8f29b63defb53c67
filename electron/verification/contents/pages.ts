import { Damaged, deepestNesting, mostObjects, TooComplex } from '../limits.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { isArray, isDictionary, type PdfDictionary, PdfReference, type PdfValue } from '../pdf/values.ts';

/** A page with what it inherits (ISO 32000-1, 7.7.3.4). */
export type Page = {
  readonly number: number;
  readonly dictionary: PdfDictionary;
  readonly resources: PdfDictionary;
  /** Left, bottom, right and top of what is shown, in points. */
  readonly box: readonly [number, number, number, number];
};

type Inherited = { readonly resources: PdfValue | undefined; readonly box: PdfValue | undefined };

/** All pages, in order. */
export function pagesOf(file: PdfFile): Page[] {
  const pages: Page[] = [];
  const visited = new Set<number>();
  const visit = (value: PdfValue | undefined, inherited: Inherited, depth: number) => {
    if (!(value instanceof PdfReference) || visited.has(value.number)) throw new Damaged();
    if (depth > deepestNesting || pages.length > mostObjects) throw new TooComplex();
    visited.add(value.number);
    const node = file.dictionary(value);
    const resources = node.get('Resources') ?? inherited.resources;
    const media = node.get('MediaBox') ?? inherited.box;
    const kids = file.resolve(node.get('Kids'));
    if (isArray(kids)) for (const kid of kids) visit(kid, { resources, box: media }, depth + 1);
    else {
      const found = file.resolve(resources);
      pages.push({
        number: value.number,
        dictionary: node,
        resources: isDictionary(found) ? found : new Map(),
        box: boxOf(file.resolve(node.get('CropBox') ?? media)),
      });
    }
  };
  visit(file.catalog().get('Pages'), { resources: undefined, box: undefined }, 0);
  return pages;
}

function boxOf(value: PdfValue | undefined): Page['box'] {
  const [a, b, c, d] = isArray(value) ? value : [];
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number')
    throw new Damaged();
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}
