import type { ShareableDocument } from '../../export/documents/document-kind.ts';
import type { PlacedContents } from '../../export/pdf/contents-of.ts';
import type { Findings, Report } from '../findings.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { isDictionary, PdfString, textOf } from '../pdf/values.ts';
import type { SignaturePictures } from '../signatures/check-signatures.ts';
import { annotationsOf } from './annotations.ts';
import { differenceOf } from './compare-words.ts';
import { bareText, expectedText, runningHeads } from './expected-text.ts';
import { PageFonts } from './page-fonts.ts';
import { readPageText } from './page-text.ts';
import type { Page } from './pages.ts';
import { readPlacedContents } from './placed-contents.ts';
import { picturesOn } from './signature-pictures.ts';
import { readTaggedText } from './tagged-text.ts';
import { UnknownContent } from './unknown-content.ts';

/** What the signatures of a file have to do with its pages. */
type Signed = {
  /** Of the keys that signed. */
  readonly fingerprints: readonly string[];
  readonly pictures: SignaturePictures;
};

/**
 * Compares what the pages say with the attached data, both ways, and tells where a later signature has a picture on
 * them. The text is that which programs read from the pages; that the letters look so cannot be told.
 */
export function comparePages(
  file: PdfFile,
  pages: readonly Page[],
  document: ShareableDocument,
  signed: Signed,
  findings: Findings,
): 'same' | 'different' | 'not-compared' {
  try {
    return compare(file, pages, document, signed, findings);
  } catch (error) {
    if (!(error instanceof UnknownContent)) throw error;
    findings.report('text-unread', 'breaks');
    return 'not-compared';
  }
}

function compare(
  file: PdfFile,
  pages: readonly Page[],
  document: ShareableDocument,
  { fingerprints, pictures }: Signed,
  findings: Findings,
): 'same' | 'different' {
  const { report } = findings;
  const fonts = new PageFonts(file);
  const read = (page: Page) => readPageText(file, page, fonts, picturesOn(file, page, pictures));
  const texts = new Map(pages.map((page) => [page.number, read(page)]));
  const { words, unnamed } = readTaggedText(file, texts);
  const found = bareText(words);
  const placed = readPlacedContents(file, pages);
  let isSame = true;
  const differ: Report = (...finding) => {
    isSame = false;
    report(...finding);
  };
  const matching = matchingExpectation(
    document,
    placed,
    [...fingerprints, ...printedFingerprints(found)],
    found,
  );
  const expected = matching ?? expectationOf(document, placed, fingerprints[0] ?? '');
  if (expected.text === undefined) differ('data-unreadable', 'breaks');
  else if (matching === undefined) differ('data-differs', 'breaks', wordFacts(expected.text.words, words));
  else if (!fingerprints.includes(matching.fingerprint)) differ('key-not-on-pages', 'breaks');
  const foreign = linksOf(file, pages).filter((address) => !expected.text?.links.includes(address));
  if (foreign.length > 0) differ('data-differs', 'breaks', facts([], foreign));
  for (const [index, page] of pages.entries()) {
    const text = texts.get(page.number);
    const heads = runningHeads(document, { page: index + 1, pages: pages.length, placed });
    const stray = [strayText(text?.untagged ?? '', heads, expected.bare), unnamed.get(page.number) ?? ''];
    const said = stray.join(' ').trim();
    if (said !== '') differ('text-untagged', 'breaks', { page: index + 1, words: shortened(said) });
    if (text?.hasUnseen === true) differ('text-invisible', 'breaks', { page: index + 1 });
    for (const { signature, hides } of text?.pictures ?? []) {
      const about = findings.about(signature);
      if (hides) about('picture-over-words', 'breaks', { page: index + 1 });
      else about('signature-pictured', 'caution', { page: index + 1 });
    }
  }
  return isSame ? 'same' : 'different';
}

/** What the pages would say with this fingerprint, and the same without what may be written in two ways. */
function expectationOf(document: ShareableDocument, placed: PlacedContents, fingerprint: string) {
  const text = expectedText(document, fingerprint, placed);
  return { text, bare: bareText(text?.words ?? '') };
}

function matchingExpectation(
  document: ShareableDocument,
  placed: PlacedContents,
  fingerprints: readonly string[],
  found: string,
) {
  for (const fingerprint of fingerprints) {
    const expectation = expectationOf(document, placed, fingerprint);
    if (expectation.bare === found) return { fingerprint, ...expectation };
  }
  return undefined;
}

/** The fingerprint stands on the last page; a text that is full of them need not be tried with each. */
const mostTried = 4;

/** The last rows of 64 hex digits on the pages, the fingerprint among them. */
function printedFingerprints(text: string): string[] {
  const all = [...text.matchAll(/[0-9A-F]{64}/g)].map(([hex]) => hex.toLowerCase());
  return [...new Set(all)].slice(-mostTried).reverse();
}

function wordFacts(expected: string, found: string) {
  const { missing, extra } = differenceOf(expected, found);
  return facts(missing, extra);
}

const shownWords = 12;

function facts(missing: readonly string[], extra: readonly string[]) {
  const some = (words: readonly string[]) =>
    `“${words.slice(0, shownWords).map(shortened).join(' ')}${words.length > shownWords ? ' …' : ''}”`;
  return {
    missing: missing.length,
    missingWords: some(missing),
    extra: extra.length,
    extraWords: some(extra),
  };
}

const shortened = (words: string): string => (words.length > 200 ? `${words.slice(0, 200)}…` : words);

/** Text outside of the tags, but for the running heads and the head of a table that goes on. */
function strayText(untagged: string, heads: readonly string[], expected: string): string {
  let rest = bareText(untagged);
  for (const head of heads.map(bareText)) rest = rest.replace(head, () => '');
  return expected.includes(rest) ? '' : rest;
}

function linksOf(file: PdfFile, pages: readonly Page[]): string[] {
  return pages
    .flatMap((page) => annotationsOf(file, page))
    .flatMap(({ dictionary }) => {
      const action = file.resolve(dictionary?.get('A'));
      const address = isDictionary(action) ? file.resolve(action.get('URI')) : undefined;
      return address instanceof PdfString ? [textOf(address) ?? ''] : [];
    });
}
