import { Damaged, deepestStructure, TooComplex } from '../limits.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { isArray, isDictionary, nameOf, PdfReference, type PdfValue } from '../pdf/values.ts';
import type { PageText } from './page-text.ts';
import { UnknownContent } from './unknown-content.ts';

/** The text of a document in the order of its structure, as a screen reader says it; and what no structure names. */
export type TaggedText = { readonly words: string; readonly unnamed: ReadonlyMap<number, string> };

/** What stands in front of a list item: a number in figures, letters or Roman numerals, or a point. */
const label = /^(?:(?:\d{1,7}|[a-z]{1,5}|[ivxlcdm]{1,15})\.|[^\p{L}\p{N}]?)$/iu;
const inline = new Set(['Span', 'Link', 'Strong', 'Em', 'Code', 'Quote', 'Lbl', 'Figure']);

/** Puts the text of all pages, by the number of the page's object, together as the structure tree has it. */
export function readTaggedText(file: PdfFile, pages: ReadonlyMap<number, PageText>): TaggedText {
  const visited = new Set<number>();
  const named = new Map<number, Set<number>>([...pages.keys()].map((page) => [page, new Set<number>()]));
  const content = (page: PdfValue | undefined, id: PdfValue | undefined): string => {
    if (!(page instanceof PdfReference) || typeof id !== 'number') throw new UnknownContent();
    const seen = named.get(page.number);
    if (seen === undefined || seen.has(id)) throw new UnknownContent();
    seen.add(id);
    return pages.get(page.number)?.tagged.get(id) ?? '';
  };
  const read = (value: PdfValue | undefined, page: PdfValue | undefined, depth: number): string => {
    if (depth > deepestStructure) throw new TooComplex();
    if (typeof value === 'number') return content(page, value);
    if (value instanceof PdfReference) {
      if (visited.has(value.number)) throw new Damaged();
      visited.add(value.number);
    }
    const element = value instanceof PdfReference ? file.passing(value.number) : value;
    if (isArray(element)) return element.map((kid) => read(kid, page, depth + 1)).join('');
    if (!isDictionary(element)) return '';
    const ownPage = element.get('Pg') ?? page;
    if (element.has('MCID')) return content(ownPage, element.get('MCID'));
    if (element.has('Obj')) return '';
    // text that only a screen reader would say instead of the one shown
    if (element.has('ActualText')) throw new UnknownContent();
    const type = nameOf(element.get('S')) ?? '';
    const words = read(element.get('K') ?? null, ownPage, depth + 1);
    if (type === 'Lbl' && label.test(words.trim())) return '';
    return inline.has(type) ? words : ` ${words} `;
  };
  const root = file.dictionary(file.catalog().get('StructTreeRoot'));
  const words = read(root.get('K') ?? null, undefined, 0);
  const unnamed = new Map<number, string>();
  for (const [page, { tagged }] of pages) {
    const rest = [...tagged].filter(([id]) => !named.get(page)?.has(id)).map(([, text]) => text);
    if (rest.join('').trim() !== '') unnamed.set(page, rest.join(' '));
  }
  return { words, unnamed };
}
