import { Keyword, Lexer } from '../pdf/lexer.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { unpack } from '../pdf/streams.ts';
import {
  isArray,
  isDictionary,
  nameOf,
  type PdfDictionary,
  PdfStream,
  PdfString,
  type PdfValue,
  textOf,
} from '../pdf/values.ts';
import {
  type Box,
  boxAround,
  common,
  type GraphicsState,
  isInside,
  type Matrix,
  matrixOf,
  numbersOf,
  type Point,
  placed,
  scaleOf,
  times,
  unit,
} from './graphics-state.ts';
import type { PageFonts } from './page-fonts.ts';
import type { Page } from './pages.ts';

export type PageText = {
  /** The text of each tagged sequence, by its id. */
  readonly tagged: ReadonlyMap<number, string>;
  /** All text outside of the tags, in the order in which it is painted. */
  readonly untagged: string;
  /** Whether there is text that nobody sees: transparent, white, tiny, outside, or painted over. */
  readonly hasUnseen: boolean;
};

/** A page is not written as Alcove writes it, so its text cannot be told. */
export class UnknownContent extends Error {}

type Mark = {
  readonly id: number | undefined;
  readonly replaces: boolean;
  /** What is said instead of the letters inside, once one of them is painted. */
  pending: string | undefined;
};

const smallestText = 2;
const lightestText = 0.92;
const faintestText = 0.2;
/** Thinner things, in points, underline or strike out a text and do not cover it. */
const thinnestCover = 4;
const withoutEffect = new Set(
  'w J j M d ri i Tc Tw Tz TL Ts RG G K CS SC SCN cs h W* W S s n BT ET m l c v y re MP DP'.split(' '),
);

/**
 * Reads the text of a page as it is painted, operator by operator.
 * @throws UnknownContent
 */
export function readPageText(file: PdfFile, page: Page, fonts: PageFonts): PageText {
  const stream = file.resolve(page.dictionary.get('Contents'));
  const content = stream instanceof PdfStream ? unpack(stream, file.allowance) : undefined;
  if (content === undefined) throw new UnknownContent();
  const painter = new Painter(file, page, fonts);
  const lexer = new Lexer(content);
  let operands: PdfValue[] = [];
  while (!lexer.atEnd()) {
    const token = lexer.next();
    if (token instanceof Keyword) {
      painter.perform(token.word, operands);
      operands = [];
    } else operands.push(token);
  }
  return painter;
}

class Painter implements PageText {
  readonly tagged = new Map<number, string>();
  untagged = '';
  hasUnseen = false;
  readonly #file: PdfFile;
  readonly #page: Page;
  readonly #fonts: PageFonts;
  #state: GraphicsState;
  readonly #saved: GraphicsState[] = [];
  readonly #marks: Mark[] = [];
  #line: Matrix = unit;
  #path: Point[] = [];
  #clips = false;
  #painted: Point[] = [];

  constructor(file: PdfFile, page: Page, fonts: PageFonts) {
    this.#file = file;
    this.#page = page;
    this.#fonts = fonts;
    const { box } = page;
    this.#state = {
      matrix: unit,
      clip: box,
      lightness: 0,
      alpha: 1,
      decode: undefined,
      fontSize: 0,
      mode: 0,
    };
  }

  perform(operator: string, operands: readonly PdfValue[]): void {
    const act = this.#operators[operator];
    if (act === undefined && !withoutEffect.has(operator)) throw new UnknownContent();
    act?.(operands);
    // a path ends where it is painted or thrown away; a clip holds from there on
    if (/^(?:[fFSsnBb]\*?)$/.test(operator)) {
      if (this.#clips && this.#path.length > 0)
        this.#set({ clip: common(this.#state.clip, boxAround(this.#path)) });
      this.#path = [];
      this.#clips = false;
    }
  }

  readonly #operators: Readonly<Record<string, (operands: readonly PdfValue[]) => void>> = {
    q: () => this.#saved.push(this.#state),
    Q: () => {
      this.#state = this.#saved.pop() ?? this.#state;
    },
    cm: (operands) => this.#set({ matrix: times(matrixOf(operands), this.#state.matrix) }),
    gs: ([name]) => this.#setAlpha(nameOf(name) ?? ''),
    g: (operands) => this.#set({ lightness: numbersOf(operands)[0] ?? 0 }),
    rg: (operands) => this.#set({ lightness: Math.min(...numbersOf(operands)) }),
    Tf: ([name, size]) =>
      this.#set({
        decode: this.#fonts.find(this.#page.resources, nameOf(name) ?? ''),
        fontSize: typeof size === 'number' ? size : 0,
      }),
    Tr: (operands) => this.#set({ mode: numbersOf(operands)[0] ?? 0 }),
    BT: () => {
      this.#line = unit;
    },
    Tm: (operands) => {
      this.#line = matrixOf(operands);
    },
    Td: (operands) => {
      const [x = 0, y = 0] = numbersOf(operands);
      this.#line = times([1, 0, 0, 1, x, y], this.#line);
    },
    Tj: ([text]) => this.#show(text),
    TJ: ([parts]) => {
      for (const part of isArray(parts) ? parts : []) if (typeof part !== 'number') this.#show(part);
    },
    BMC: ([tag]) => this.#mark(nameOf(tag), undefined),
    BDC: ([tag, properties]) => this.#mark(nameOf(tag), properties),
    EMC: () => {
      this.#marks.pop();
    },
    m: (operands) => this.#addPoints(operands),
    l: (operands) => this.#addPoints(operands),
    c: (operands) => this.#addPoints(operands),
    v: (operands) => this.#addPoints(operands),
    y: (operands) => this.#addPoints(operands),
    re: (operands) => {
      const [x = 0, y = 0, width = 0, height = 0] = numbersOf(operands);
      this.#addPoints([x, y, x + width, y, x, y + height, x + width, y + height]);
    },
    W: () => {
      this.#clips = true;
    },
    'W*': () => {
      this.#clips = true;
    },
    ...Object.fromEntries(
      ['f', 'f*', 'F', 'B', 'B*', 'b', 'b*'].map((name) => [name, () => this.#cover(this.#path)]),
    ),
    Do: ([name]) => this.#paintImage(nameOf(name) ?? ''),
  };

  #set(change: Partial<GraphicsState>): void {
    this.#state = { ...this.#state, ...change };
  }

  #resource(kind: string, name: string): PdfValue | undefined {
    const all = this.#file.resolve(this.#page.resources.get(kind));
    return isDictionary(all) ? this.#file.resolve(all.get(name)) : undefined;
  }

  #setAlpha(name: string): void {
    const settings = this.#resource('ExtGState', name);
    if (!isDictionary(settings)) throw new UnknownContent();
    const alpha = this.#file.resolve(settings.get('ca'));
    if (typeof alpha === 'number') this.#set({ alpha });
  }

  #id = (): number | undefined => this.#marks.at(-1)?.id;
  #replaces = (): boolean => this.#marks.at(-1)?.replaces === true;

  #mark(tag: string | undefined, properties: PdfValue | undefined): void {
    const facts: PdfDictionary = isDictionary(properties) ? properties : new Map();
    const id = facts.get('MCID');
    const text = textOf(facts.get('ActualText'));
    const mark = {
      id: typeof id === 'number' ? id : tag === 'Artifact' ? undefined : this.#id(),
      replaces: this.#replaces() || text !== undefined,
      pending: this.#replaces() ? undefined : text,
    };
    this.#marks.push(mark);
  }

  #add(id: number | undefined, text: string): void {
    if (id === undefined) this.untagged += text;
    else this.tagged.set(id, (this.tagged.get(id) ?? '') + text);
  }

  #show(codes: PdfValue | undefined): void {
    const { decode } = this.#state;
    if (decode === undefined || !(codes instanceof PdfString)) throw new UnknownContent();
    const text = decode(codes.bytes);
    if (!this.#replaces()) this.#add(this.#id(), text);
    for (const mark of this.#marks) {
      if (mark.pending !== undefined) this.#add(mark.id, mark.pending);
      mark.pending = undefined;
    }
    if (text.trim() !== '') this.#see();
  }

  /** Whether text at the present place can be seen. */
  #see(): void {
    const { matrix, clip, lightness, alpha, fontSize, mode } = this.#state;
    const whole = times(this.#line, matrix);
    const place = placed(whole, [0, 0]);
    const isSeen =
      mode >= 0 &&
      mode <= 2 &&
      lightness < lightestText &&
      alpha >= faintestText &&
      fontSize * scaleOf(whole) >= smallestText &&
      isInside(place, clip, 1);
    if (!isSeen) this.hasUnseen = true;
    this.#painted.push(place);
  }

  #addPoints(operands: readonly PdfValue[]): void {
    const numbers = numbersOf(operands);
    for (let index = 0; index + 1 < numbers.length; index += 2)
      this.#path.push(placed(this.#state.matrix, [numbers[index] ?? 0, numbers[index + 1] ?? 0]));
  }

  /** What is filled hides the text that was painted there before. */
  #cover(points: readonly Point[]): void {
    if (points.length === 0 || this.#state.alpha < faintestText) return;
    const box: Box = common(boxAround(points), this.#state.clip);
    if (box[2] - box[0] < thinnestCover || box[3] - box[1] < thinnestCover) return;
    if (this.#painted.some((place) => isInside(place, box, -0.5))) this.hasUnseen = true;
  }

  /** Only pictures: a form could hold text that is not among the tags. */
  #paintImage(name: string): void {
    const image = this.#resource('XObject', name);
    if (!(image instanceof PdfStream) || nameOf(image.dictionary.get('Subtype')) !== 'Image')
      throw new UnknownContent();
    const { matrix } = this.#state;
    const corners: Point[] = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ];
    this.#cover(corners.map((corner) => placed(matrix, corner)));
  }
}
