import { expect, test } from 'vitest';
import {
  printableText,
  refuseUnsupported,
  unsupportedCharacters,
} from '../../../electron/export/pdf/characters.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

test.each([
  ['a combining accent is composed', 'e\u0301', '\u00e9'],
  ['soft hyphens go', 'super\u00advision', 'supervision'],
  ['direction marks and overrides go', 'a\u202Ecod\u202C\u2066b\u2069\u200f', 'acodb'],
  ['zero-width characters go', 'a\u200bb\u2060c\ufeffd\u200de', 'abcde'],
  ['control characters go', 'a\u0000b\u0007c\u0085', 'abc\n'],
  ['line breaks and tabs become plain ones', 'a\r\nb\u2028c\td', 'a\nb\nc d'],
  ['a lone surrogate becomes the replacement character', 'a\ud800b', 'a\ufffdb'],
  ['a family stays one emoji', '👩‍👩‍👧 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👩‍👩‍👧 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ['common signs become those that look the same', '☐ ✓ ✗', '□ ✔ ✖'],
])('%s', (_, written, printed) => {
  expect(printableText(written)).toBe(printed);
});

test('Latin, Welsh, Greek, Cyrillic, Vietnamese, signs and emoji can be printed', () => {
  const text = 'Zoë Łódź ŵŷ Καλημέρα ᾳ ἦ Съешь Nguyễn ữ ộ → ≥ ½ € “…” – ✔ ✖ □ 😀 👍🏽 👩‍👩‍👧';
  expect(unsupportedCharacters(printableText(text))).toEqual([]);
});

test('characters that no bundled font has are refused by name, each once', () => {
  const text = 'abc 中文中 \ue000';
  expect(unsupportedCharacters(text)).toEqual(['中', '文', '\ue000']);
  expect(() => refuseUnsupported(text)).toThrowError(
    expect.objectContaining({
      code: 'export.unsupportedText',
      facts: { characters: '中 文 \ue000', count: 3 },
    }),
  );
  expect(() => refuseUnsupported('العربية')).toThrowError(AlcoveError);
});

test('a text without anything to change prints alike by itself and among what is changed', () => {
  const codes = Array.from({ length: 0x2100 }, (_, code) => code).filter((code) => code !== 0x0d);
  const differing = codes.filter((code) => {
    const character = String.fromCharCode(code);
    return printableText(`${character}😀`) !== `${printableText(character)}😀`;
  });
  expect(differing).toEqual([]);
});
