import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { type CheckedFile, dictionaryAt, objectAt, streamAt, textAt } from './checked-file.ts';
import { tokenProblems } from './file-syntax.ts';
import { stringBytes, type Token, tokensOf } from './tokens.ts';

/** What a page's content shows and how it is marked. */
export type PageContent = {
  readonly problems: readonly string[];
  /** The ids of the tagged sequences, in order. */
  readonly tags: readonly number[];
  /** The glyphs shown, for each font dictionary, and whether each always stands for a text given beside it. */
  readonly shown: ReadonlyMap<PDFDict, ReadonlyMap<number, boolean>>;
};

/** All operators of ISO 32000-1, annex A, but those of Type 3 glyphs and of inline images. */
const operators = new Set(
  (
    'b B b* B* BDC BMC BT BX c cm CS cs d Do DP EMC ET EX f F f* G g gs h i j J K k l M m MP n q Q re RG rg ri ' +
    'S s SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' '),
);
const paints = new Set(['b', 'B', 'b*', 'B*', 'f', 'F', 'f*', 'S', 's', 'sh', 'Do', 'Tj', 'TJ', "'", '"']);
const intents = /^(?:RelativeColorimetric|AbsoluteColorimetric|Perceptual|Saturation)$/;

type Mark = { readonly artifact: boolean; readonly mcid: number | undefined; readonly says: boolean };

/** Reads each page's content stream and the form XObjects in it. */
export function readPages({ pdf }: CheckedFile): PageContent[] {
  return pdf.getPages().map((page) => {
    const reading = new Reading();
    const content = streamAt(page.node, 'Contents');
    if (content === undefined)
      return { problems: ['its content is not one stream'], tags: [], shown: new Map() };
    reading.read(content.toString('latin1'), dictionaryAt(page.node, 'Resources'), []);
    return reading.done();
  });
}

class Reading {
  readonly #problems = new Set<string>();
  readonly #tags: number[] = [];
  readonly #shown = new Map<PDFDict, Map<number, boolean>>();
  #loose = 0;

  done(): PageContent {
    const loose = this.#loose > 0 ? [`${this.#loose} painted things are neither tagged nor artifacts`] : [];
    return { problems: [...this.#problems, ...loose], tags: this.#tags, shown: this.#shown };
  }

  read(source: string, resources: PDFDict | undefined, outer: readonly Mark[]): void {
    const marks = [...outer];
    const fonts: (PDFDict | undefined)[] = [undefined];
    let operands: Token[] = [];
    for (const token of tokensOf(source)) {
      for (const problem of tokenProblems(token)) this.#problems.add(problem);
      if (token.kind !== 'word' || /^(?:true|false|null)$/.test(token.text)) {
        operands.push(token);
        continue;
      }
      const operator = token.text;
      if (!operators.has(operator)) this.#problems.add(`an unknown operator ${operator}`);
      if (operator === 'q') fonts.push(fonts.at(-1));
      else if (operator === 'Q') fonts.pop();
      else if (operator === 'Tf') fonts[fonts.length - 1] = this.#named('Font', operands[0], resources);
      else if (operator === 'gs') this.#named('ExtGState', operands[0], resources);
      else if (operator === 'BMC' || operator === 'BDC') marks.push(this.#mark(operands, marks));
      else if (operator === 'EMC') {
        if (marks.length === outer.length) this.#problems.add('unbalanced marks');
        else marks.pop();
      } else if (operator === 'ri' && !intents.test(operands[0]?.text ?? ''))
        this.#problems.add('an unknown rendering intent');
      if (fonts.length > 29) this.#problems.add('graphics states nested too deep');
      if (fonts.length === 0) this.#problems.add('a graphics state restored that was not saved');
      if (operator === 'Do') this.#draw(operands[0], resources, marks);
      if (/^(?:Tj|TJ|'|")$/.test(operator))
        this.#show(
          operands,
          fonts.at(-1),
          marks.some(({ says }) => says),
        );
      if (paints.has(operator) && !marks.some(({ artifact, mcid }) => artifact || mcid !== undefined))
        this.#loose += 1;
      operands = [];
    }
    if (marks.length !== outer.length) this.#problems.add('unbalanced marks');
    if (fonts.length !== 1) this.#problems.add('unbalanced graphics states');
  }

  #named(category: string, token: Token | undefined, resources: PDFDict | undefined): PDFDict | undefined {
    const found = token && dictionaryAt(dictionaryAt(resources, category), token.text);
    if (found === undefined) this.#problems.add(`${category} that the page's own resources do not have`);
    return found;
  }

  #mark(operands: readonly Token[], marks: readonly Mark[]): Mark {
    const key = operands.findIndex(({ kind, text }) => kind === 'name' && text === 'MCID');
    const mcid = key === -1 ? undefined : Number(operands[key + 1]?.text);
    const artifact = operands[0]?.text === 'Artifact';
    const tagged = mcid !== undefined;
    if (artifact && marks.some((mark) => mark.mcid !== undefined)) this.#problems.add('an artifact in a tag');
    if (!artifact && marks.some((mark) => mark.artifact)) this.#problems.add('a tag in an artifact');
    if (tagged && marks.some((mark) => mark.mcid !== undefined)) this.#problems.add('a tag in a tag');
    if (tagged && this.#tags.includes(mcid)) this.#problems.add(`tag ${mcid} comes twice`);
    if (tagged) this.#tags.push(mcid);
    const says = operands.some(({ kind, text }) => kind === 'name' && text === 'ActualText');
    return { artifact, mcid, says };
  }

  #draw(token: Token | undefined, resources: PDFDict | undefined, marks: readonly Mark[]): void {
    const named = dictionaryAt(resources, 'XObject');
    const object = token && objectAt(named, token.text);
    if (!(object instanceof PDFRawStream))
      this.#problems.add("XObject that the page's own resources do not have");
    else if (textAt(object.dict, 'Subtype') === 'Form') {
      const content = named && token && streamAt(named, token.text);
      const before = this.#tags.length;
      this.read(content?.toString('latin1') ?? '', dictionaryAt(object.dict, 'Resources'), marks);
      if (this.#tags.length > before) this.#problems.add('a form with tags of its own');
    }
  }

  #show(operands: readonly Token[], font: PDFDict | undefined, replaced: boolean): void {
    if (font === undefined) return void this.#problems.add('text without a font');
    const codes = this.#shown.get(font) ?? new Map<number, boolean>();
    this.#shown.set(font, codes);
    const wide = font.get(PDFName.of('Subtype')) === PDFName.of('Type0') ? 2 : 1;
    for (const bytes of operands.map(stringBytes))
      for (let at = 0; at < bytes.length; at += wide) {
        const code = wide === 2 ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
        codes.set(code, replaced && codes.get(code) !== false);
      }
  }
}
