import type { PdfFile } from '../pdf/pdf-file.ts';
import { unpack } from '../pdf/streams.ts';
import { isDictionary, nameOf, type PdfDictionary, PdfStream } from '../pdf/values.ts';
import { readUnicodeMap } from './unicode-map.ts';

/** Turns the codes of a font into text; undefined for a font that Alcove does not write. */
export type Decode = ((codes: Uint8Array) => string) | undefined;

const unknown = '\ufffd';

/** Reads each font of a file once. */
export class PageFonts {
  readonly #file: PdfFile;
  readonly #known = new Map<PdfDictionary, Decode>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  find(resources: PdfDictionary, name: string): Decode {
    const fonts = this.#file.resolve(resources.get('Font'));
    const font = isDictionary(fonts) ? this.#file.resolve(fonts.get(name)) : undefined;
    if (!isDictionary(font)) return undefined;
    if (!this.#known.has(font)) this.#known.set(font, this.#read(font));
    return this.#known.get(font);
  }

  #read(font: PdfDictionary): Decode {
    const map = this.#file.resolve(font.get('ToUnicode'));
    const isComposite =
      nameOf(font.get('Subtype')) === 'Type0' && nameOf(font.get('Encoding')) === 'Identity-H';
    const cmap = map instanceof PdfStream ? unpack(map, this.#file.allowance) : undefined;
    if (!isComposite || cmap === undefined) return undefined;
    const characters = readUnicodeMap(cmap);
    // parts of composed emoji have no character of their own
    const isEmoji = nameOf(font.get('BaseFont'))?.includes('NotoEmoji') === true;
    const characterAt = (codes: Uint8Array, index: number): string => {
      const character = characters.get((codes[index] ?? 0) * 256 + (codes[index + 1] ?? 0)) ?? unknown;
      return isEmoji && character === unknown ? '' : character;
    };
    return (codes) => {
      let text = '';
      for (let index = 0; index < codes.length; index += 2) text += characterAt(codes, index);
      return text;
    };
  }
}
