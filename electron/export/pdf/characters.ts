import { AlcoveError } from '../../../shared/ipc/errors.ts';
import coverage from './font-coverage.json' with { type: 'json' };

/** Whole emoji: only inside them do joiners, variation selectors and tags mean something. */
const emojiSequence = /\p{RGI_Emoji}/gv;
const invisible = /\p{Cc}|\p{Cf}|\p{Variation_Selector}|\u034f/gu;
/** Signs that people write in lists and no bundled font has, and the bundled sign that looks the same. */
const lookAlikes: Readonly<Record<string, string>> = { '☐': '□', '✓': '✔', '✗': '✖' };
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** What nearly all texts are made of, and what prints as it is: ASCII, composed Latin letters, dashes and quotes. */
const asItIs = /^[\n\x20-\x7e\u00c0-\u024f\u2013\u2014\u2018-\u201d\u2026]*$/;

/**
 * Text as a record prints it: composed (NFC), without soft hyphens, direction marks and other characters that cannot
 * be seen, so that what is read is what is there. Line breaks and tabs become `\n` and spaces. A check of the printed
 * words against the record's data must pass the data through here first.
 */
export function printableText(text: string): string {
  if (asItIs.test(text)) return text;
  const composed = text.toWellFormed().normalize('NFC').replace(lineBreaks, '\n').replaceAll('\t', ' ');
  let printable = '';
  let end = 0;
  for (const { 0: emoji, index } of composed.matchAll(emojiSequence)) {
    printable += withoutInvisible(composed.slice(end, index)) + emoji;
    end = index + emoji.length;
  }
  return printable + withoutInvisible(composed.slice(end));
}

function withoutInvisible(text: string): string {
  return text
    .replace(invisible, (character) => (character === '\n' ? character : ''))
    .replace(/[☐✓✗]/g, (sign) => lookAlikes[sign] ?? sign);
}

/** The characters of a text, each once, that no bundled font can print. */
export function unsupportedCharacters(text: string): string[] {
  // every font has these, and the rest of a long text is short
  const beyondAscii = text.replaceAll(/[\n\x20-\x7e]+/g, '');
  const unsupported = [...new Set(beyondAscii)].filter((character) => !isSupported(character));
  return unsupported.sort();
}

/**
 * Refuses text that would print as empty boxes or, worse, in whatever font the machine happens to have.
 * @throws AlcoveError `export.unsupportedText` with the first ten such `characters` and their `count`
 */
export function refuseUnsupported(text: string): void {
  const characters = unsupportedCharacters(text);
  if (characters.length === 0) return;
  throw new AlcoveError('export.unsupportedText', {
    characters: characters.slice(0, 10).join(' '),
    count: characters.length,
  });
}

function isSupported(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x0a) return true;
  let low = 0;
  let high = coverage.ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first = 0, last = 0] = coverage.ranges[middle] ?? [];
    if (code < first) high = middle - 1;
    else if (code > last) low = middle + 1;
    else return true;
  }
  return false;
}
