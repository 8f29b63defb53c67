/**
 * Writes electron/export/pdf/font-coverage.json: the characters that every record can print. Run it after a change of
 * the record's fonts: `node build/record-font-coverage.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FontFile, fontFiles } from '../electron/export/pdf/font-files.ts';

const root = resolve(import.meta.dirname, '..');

/** Code points with a glyph, from the cmap table (OpenType specification, formats 4 and 12). */
function coveredCharacters(font: DataView): Set<number> {
  const cmap = tableOffset(font, 'cmap');
  const covered = new Set<number>();
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + font.getUint32(cmap + 4 + index * 8 + 4);
    const format = font.getUint16(subtable);
    if (format === 4) addFormat4(font, subtable, covered);
    if (format === 12) addFormat12(font, subtable, covered);
  }
  return covered;
}

function tableOffset(font: DataView, wanted: string): number {
  for (let record = 12; record < 12 + font.getUint16(4) * 16; record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)));
    if (tag === wanted) return font.getUint32(record + 8);
  }
  throw new Error(`the font has no ${wanted} table`);
}

function addFormat4(font: DataView, at: number, covered: Set<number>): void {
  const doubled = font.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  for (let segment = 0; segment < doubled; segment += 2) {
    const offset = font.getUint16(offsets + segment);
    const start = font.getUint16(starts + segment);
    for (let code = start; code <= font.getUint16(ends + segment) && code < 0xffff; code += 1) {
      const glyph =
        offset === 0
          ? (code + font.getUint16(deltas + segment)) & 0xffff
          : font.getUint16(offsets + segment + offset + (code - start) * 2);
      if (glyph !== 0) covered.add(code);
    }
  }
}

function addFormat12(font: DataView, at: number, covered: Set<number>): void {
  for (let group = 0; group < font.getUint32(at + 12); group += 1) {
    const entry = at + 16 + group * 12;
    for (let code = font.getUint32(entry); code <= font.getUint32(entry + 4); code += 1) covered.add(code);
  }
}

function charactersOf({ source }: FontFile): Set<number> {
  const bytes = readFileSync(resolve(root, 'node_modules', source));
  return coveredCharacters(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Noto Sans, Noto Emoji and Noto Sans Mono stand in every font stack: a character is safe where one of them has it. */
function safeCharacters(): Set<number> {
  const families = ['Noto Sans', 'Noto Emoji', 'Noto Sans Mono'] as const;
  return new Set(families.flatMap((family) => [...inEveryFace(family)]));
}

/** A face that lacks a character passes it on to the next family, so only what every face of a family has is safe. */
function inEveryFace(family: FontFile['family']): Set<number> {
  const [first = new Set<number>(), ...others] = fontFiles
    .filter((file) => file.family === family)
    .map(charactersOf);
  return new Set([...first].filter((code) => others.every((face) => face.has(code))));
}

function asRanges(characters: Set<number>): [number, number][] {
  const ranges: [number, number][] = [];
  for (const code of [...characters].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

const ranges = asRanges(safeCharacters());
writeFileSync(
  resolve(root, 'electron/export/pdf/font-coverage.json'),
  `{\n  "ranges": [\n${ranges.map((range) => `    ${JSON.stringify(range).replace(',', ', ')}`).join(',\n')}\n  ]\n}\n`,
);
console.log(`${ranges.length} ranges`);
