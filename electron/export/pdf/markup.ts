import { escapeHtml } from '../escape-html.ts';
import { printableText } from './characters.ts';

/** HTML that was put together here. User text can only become part of it escaped: see {@link html}. */
export type Markup = { readonly markup: string };

type Part = Markup | string | number | false | undefined | readonly Part[];

/** Builds HTML from a template. Every string that is put in is made printable and escaped; only Markup goes in as it is. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = template[0] ?? '';
  for (const [index, part] of parts.entries()) {
    const isAttribute = typeof part === 'string' && markup.endsWith('="');
    markup += isAttribute ? escapeHtml(printableText(part)) : asHtml(part);
    markup += template[index + 1] ?? '';
  }
  return { markup };
}

/** Text with its line breaks kept. */
export function withLineBreaks(text: string): Markup {
  return { markup: printableText(text.trim()).split('\n').map(breakable).join('<br>') };
}

/** Text of a table cell. A cell is never left empty: PDF/UA-1 readers could not tell it from a missing one. */
export function cellText(text: string | undefined): Markup {
  const words = withLineBreaks(text ?? '');
  return words.markup === '' ? { markup: '&nbsp;' } : words;
}

function asHtml(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return breakable(printableText(part));
  return 'markup' in part ? part.markup : part.map(asHtml).join('');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const longWord = /(\S{25,})/u;
const breakEvery = 12;

/** Escaped text in which a very long word may break, so that no table column grows wider than the page. */
function breakable(text: string): string {
  return text
    .split(longWord)
    .map((part) => (longWord.test(part) ? inPieces(part).map(escapeHtml).join('<wbr>') : escapeHtml(part)))
    .join('');
}

function inPieces(word: string): string[] {
  const signs = [...graphemes.segment(word)].map(({ segment }) => segment);
  return Array.from({ length: Math.ceil(signs.length / breakEvery) }, (_, index) =>
    signs.slice(index * breakEvery, (index + 1) * breakEvery).join(''),
  );
}
