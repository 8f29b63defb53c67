import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { type CheckedFile, dictionaryAt, itemsAt, name, numberAt, streamAt, textAt } from './checked-file.ts';
import type { PageContent } from './content.ts';
import { type FontProgram, readFontProgram } from './font-program.ts';

/** Fonts and every glyph that is shown in them (ISO 19005-3, 6.2.11; ISO 14289-1, 7.21). */
export function fontProblems({ dictionaries }: CheckedFile, pages: readonly PageContent[]): string[] {
  const shown = new Map<PDFDict, Map<number, boolean>>();
  for (const page of pages)
    for (const [font, codes] of page.shown) {
      const all = shown.get(font) ?? new Map<number, boolean>();
      shown.set(font, all);
      for (const [code, replaced] of codes) all.set(code, replaced && all.get(code) !== false);
    }
  const fonts = dictionaries.filter((each) => textAt(each, 'Type') === 'Font');
  return [
    ...fonts.flatMap(entryProblems),
    ...[...shown].flatMap(([font, codes]) =>
      compositeProblems(font, codes).map((problem) => `${textAt(font, 'BaseFont') ?? 'a font'}: ${problem}`),
    ),
  ];
}

function entryProblems(font: PDFDict): string[] {
  const subtype = textAt(font, 'Subtype') ?? '';
  return [
    ...(/^(?:Type0|CIDFontType2)$/.test(subtype) ? [] : [`a font of the kind ${subtype}`]),
    ...(textAt(font, 'BaseFont') === undefined ? ['a font without a name'] : []),
  ];
}

function compositeProblems(font: PDFDict, codes: ReadonlyMap<number, boolean>): string[] {
  const [descendant] = itemsAt(font, 'DescendantFonts');
  const cidFont = descendant instanceof PDFDict ? descendant : undefined;
  const descriptor = dictionaryAt(cidFont, 'FontDescriptor');
  const file = streamAt(descriptor, 'FontFile2');
  const program = file && readFontProgram(file);
  const map = streamAt(font, 'ToUnicode')?.toString('latin1');
  const system = dictionaryAt(cidFont, 'CIDSystemInfo');
  const problems = [
    ...(textAt(font, 'Type') === 'Font' ? [] : ['not called a font']),
    ...(textAt(font, 'Encoding') === 'Identity-H' ? [] : ['another encoding than Identity-H']),
    ...(textAt(cidFont, 'CIDToGIDMap') === 'Identity' ? [] : ['no CIDToGIDMap']),
    ...(textAt(system, 'Registry') && textAt(system, 'Ordering') ? [] : ['no CIDSystemInfo']),
    ...(textAt(cidFont, 'BaseFont') === textAt(font, 'BaseFont') ? [] : ['its parts have two names']),
    ...(textAt(descriptor, 'FontName') === textAt(font, 'BaseFont') ? [] : ['its program has another name']),
    ...(descriptor?.has(name('CIDSet')) || descriptor?.has(name('CharSet')) ? ['lists its glyphs'] : []),
    ...(program === undefined ? ['not embedded'] : []),
    ...(map === undefined ? ['no ToUnicode'] : []),
  ];
  if (cidFont === undefined || program === undefined || map === undefined) return problems;
  const unicode = readUnicodeMap(map);
  const widths = readWidths(cidFont);
  const glyphs = [...codes].flatMap(([code, replaced]) =>
    glyphProblems(code, replaced, { program, unicode, widths }),
  );
  return [...problems, ...new Set(glyphs)];
}

type Sources = {
  readonly program: FontProgram;
  readonly unicode: ReadonlyMap<number, string>;
  readonly widths: (code: number) => number;
};

/** Characters that need not draw anything: spaces, joiners and the replacement character of a composed emoji's part. */
const blank = /^[\s\p{Cf}\p{Variation_Selector}\uFFFD]*$/u;

function glyphProblems(code: number, replaced: boolean, { program, unicode, widths }: Sources): string[] {
  if (code === 0) return ['shows .notdef'];
  if (code >= program.glyphs) return ['shows a glyph that its program does not have'];
  const text = unicode.get(code);
  return [
    ...(Math.abs(widths(code) - program.width(code)) > 1 ? ['the width of a glyph differs'] : []),
    ...(text === undefined ? ['a glyph without a character'] : []),
    ...(text !== undefined && /[\0\uFEFF\uFFFE]/.test(text) ? ['a glyph with a forbidden character'] : []),
    ...(text !== undefined && !replaced && /\p{Co}/u.test(text) ? ['a glyph of the private use area'] : []),
    ...(program.isDrawn(code) || blank.test(text ?? '') ? [] : [`nothing is drawn for ${text}`]),
  ];
}

/** The characters of each code (ISO 32000-1, 9.10.3). */
function readUnicodeMap(map: string): Map<number, string> {
  const found = new Map<number, string>();
  const textOf = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]*)>/gi))
      found.set(Number.parseInt(code, 16), textOf(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(
      /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi,
    )) {
      const [first, last, start] = [Number.parseInt(from, 16), Number.parseInt(to, 16), textOf(text)];
      const unit = start.charCodeAt(start.length - 1);
      for (let code = first; code <= last; code += 1)
        found.set(code, start.slice(0, -1) + String.fromCharCode(unit + code - first));
    }
  return found;
}

/** The widths as the font dictionary gives them (ISO 32000-1, 9.7.4.3), in thousandths of an em. */
function readWidths(cidFont: PDFDict): (code: number) => number {
  const widths = new Map<number, number>();
  const items = itemsAt(cidFont, 'W');
  for (let index = 0; index < items.length; ) {
    const first = Number(items[index]?.toString());
    const next = items[index + 1];
    if (next instanceof PDFArray) {
      for (const [step, width] of next.asArray().entries())
        widths.set(first + step, Number(width.toString()));
      index += 2;
    } else {
      const [last, width] = [Number(next?.toString()), Number(items[index + 2]?.toString())];
      for (let code = first; code <= last; code += 1) widths.set(code, width);
      index += 3;
    }
  }
  const other = numberAt(cidFont, 'DW') ?? 1000;
  return (code) => widths.get(code) ?? other;
}
