import type { PlacedContents } from '../../export/pdf/contents-of.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { isArray, isDictionary, nameOf, PdfReference } from '../pdf/values.ts';
import { annotationsOf } from './annotations.ts';
import type { Page } from './pages.ts';

/** Where the links within a document lead: the page, counted from 1, of each named place that one of them leads to. */
export function readPlacedContents(file: PdfFile, pages: readonly Page[]): PlacedContents {
  const places = file.resolve(file.catalog().get('Dests'));
  const numbers = new Map(pages.map(({ number }, at) => [number, at + 1]));
  const placed = new Map<string, number>();
  for (const { dictionary } of pages.flatMap((page) => annotationsOf(file, page))) {
    const name = nameOf(dictionary?.get('Dest'));
    if (name === undefined) continue;
    const place = isDictionary(places) ? file.resolve(places.get(name)) : undefined;
    const [page] = isArray(place) ? place : [];
    const number = page instanceof PdfReference ? numbers.get(page.number) : undefined;
    if (number !== undefined) placed.set(name, number);
  }
  return placed;
}
