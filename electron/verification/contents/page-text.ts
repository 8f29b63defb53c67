import { Keyword, Lexer } from '../pdf/lexer.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { unpack } from '../pdf/streams.ts';
import { isArray, isDictionary, nameOf, PdfStream, PdfString, type PdfValue } from '../pdf/values.ts';
import {
  boxAround,
  common,
  type GraphicsState,
  type Matrix,
  placedX,
  placedY,
  scaleOf,
  times,
  unit,
} from './graphics-state.ts';
import { MarkedText } from './marked-text.ts';
import { Operands } from './operands.ts';
import type { PageFonts } from './page-fonts.ts';
import type { Page } from './pages.ts';
import { PicturedOver } from './pictured-over.ts';
import { isVisible, SeenText } from './seen-text.ts';
import type { SignaturePicture } from './signature-pictures.ts';
import { UnknownContent } from './unknown-content.ts';

export type PageText = {
  /** The text of each tagged sequence, by its id. */
  readonly tagged: ReadonlyMap<number, string>;
  /** All text outside of the tags, in the order in which it is painted. */
  readonly untagged: string;
  /** Whether there is text that nobody sees: transparent, white, tiny, outside, or painted over. */
  readonly hasUnseen: boolean;
  /** What later signatures show on top of it, and whether that hides something of the page. */
  readonly pictures: readonly { readonly signature: number; readonly hides: boolean }[];
};

/**
 * Reads the text of a page as it is painted, operator by operator. `pictures` lie on top of it.
 * @throws UnknownContent
 */
export function readPageText(
  file: PdfFile,
  page: Page,
  fonts: PageFonts,
  pictures: readonly SignaturePicture[],
): PageText {
  const stream = file.resolve(page.dictionary.get('Contents'));
  const content = stream instanceof PdfStream ? unpack(stream, file.allowance) : undefined;
  if (content === undefined) throw new UnknownContent();
  const painter = new Painter(file, page, fonts, pictures);
  const lexer = new Lexer(content);
  const operands = new Operands();
  while (!lexer.atEnd()) {
    const token = lexer.next();
    if (token instanceof Keyword) {
      painter.perform(token.word, operands);
      operands.clear();
    } else operands.push(token);
  }
  return painter.read();
}

/** What sets nothing that tells whether and where text is seen. */
const withoutEffect = 'w J j M d ri i Tc Tw Tz TL Ts RG G K CS SC SCN cs h ET MP DP'.split(' ');
const clips = ['W', 'W*'];
const strokes = ['S', 's'];
const fills = ['f', 'f*', 'F', 'B', 'B*', 'b', 'b*'];

type Act = (painter: Painter, operands: Operands) => void;

class Painter {
  readonly #file: PdfFile;
  readonly #page: Page;
  readonly #fonts: PageFonts;
  readonly #text = new MarkedText();
  readonly #seen = new SeenText();
  readonly #pictures: readonly SignaturePicture[];
  readonly #over: PicturedOver | undefined;
  readonly #saved: GraphicsState[] = [];
  #state: GraphicsState;
  #line: Matrix = unit;
  /** Where the next text begins, in the units of the graphics state's matrix. */
  #x = 0;
  #y = 0;
  /** Whether text can be seen as all is set now; undefined where that was not asked yet. */
  #isVisible: boolean | undefined;
  #path: number[] = [];
  /** How many rectangles are in the path. */
  #rectangles = 0;
  #clips = false;

  constructor(file: PdfFile, page: Page, fonts: PageFonts, pictures: readonly SignaturePicture[]) {
    this.#pictures = pictures;
    this.#over = pictures.length === 0 ? undefined : new PicturedOver(pictures.map(({ box }) => box));
    this.#file = file;
    this.#page = page;
    this.#fonts = fonts;
    this.#state = {
      matrix: unit,
      clip: page.box,
      lightness: 0,
      alpha: 1,
      decode: undefined,
      fontSize: 0,
      mode: 0,
    };
  }

  read(): PageText {
    const pictures = this.#pictures.map(({ signature }, at) => ({
      signature,
      hides: this.#over?.hiding.has(at) === true,
    }));
    return { ...this.#text.texts(), hasUnseen: this.#seen.hasUnseen, pictures };
  }

  /** @throws UnknownContent */
  perform(operator: string, operands: Operands): void {
    const act = Painter.#operators.get(operator);
    if (act === undefined) throw new UnknownContent();
    act(this, operands);
  }

  static readonly #operators = new Map<string, Act>([
    ...withoutEffect.map((operator): [string, Act] => [operator, () => undefined]),
    ...clips.map((operator): [string, Act] => [operator, (painter) => painter.#clip()]),
    ...strokes.map((operator): [string, Act] => [operator, (painter) => painter.#endPath(true)]),
    ...fills.map((operator): [string, Act] => [operator, (painter) => painter.#fill()]),
    ...Object.entries<Act>({
      q: (painter) => painter.#saved.push(painter.#state),
      Q: (painter) => painter.#set(painter.#saved.pop() ?? {}),
      cm: (painter, operands) => painter.#set({ matrix: times(matrixOf(operands), painter.#state.matrix) }),
      gs: (painter, operands) => painter.#setAlpha(nameOf(operands.at(0)) ?? ''),
      g: (painter, operands) => painter.#set({ lightness: Math.min(...operands.numbers(1)) }),
      rg: (painter, operands) => painter.#set({ lightness: Math.min(...operands.numbers(3)) }),
      Tf: (painter, operands) => painter.#setFont(operands.at(0), operands.at(1)),
      Tr: (painter, operands) => painter.#set({ mode: Math.min(...operands.numbers(1)) }),
      BT: (painter) => painter.#beginLine(unit),
      Tm: (painter, operands) => painter.#beginLine(matrixOf(operands)),
      Td: (painter, operands) => painter.#move(operands),
      Tj: (painter, operands) => painter.#show(operands.at(0)),
      TJ: (painter, operands) => painter.#showAll(operands.at(0)),
      BMC: (painter, operands) => painter.#text.open(nameOf(operands.at(0)), undefined),
      BDC: (painter, operands) => painter.#text.open(nameOf(operands.at(0)), operands.at(1)),
      EMC: (painter) => painter.#text.close(),
      m: (painter, operands) => painter.#addPoints(operands.numbers(2)),
      l: (painter, operands) => painter.#addPoints(operands.numbers(2)),
      c: (painter, operands) => painter.#addPoints(operands.numbers(6)),
      v: (painter, operands) => painter.#addPoints(operands.numbers(4)),
      y: (painter, operands) => painter.#addPoints(operands.numbers(4)),
      re: (painter, operands) => painter.#addRectangle(operands.numbers(4)),
      n: (painter) => painter.#endPath(false),
      Do: (painter, operands) => painter.#paintImage(nameOf(operands.at(0)) ?? ''),
    }),
  ]);

  #set(change: Partial<GraphicsState>): void {
    this.#state = { ...this.#state, ...change };
    this.#isVisible = undefined;
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

  #setFont(name: PdfValue | undefined, size: PdfValue | undefined): void {
    const decode = this.#fonts.find(this.#page.resources, nameOf(name) ?? '');
    this.#set({ decode, fontSize: typeof size === 'number' ? size : 0 });
  }

  #beginLine(line: Matrix): void {
    this.#line = line;
    this.#x = line[4];
    this.#y = line[5];
    this.#isVisible = undefined;
  }

  #move(operands: Operands): void {
    operands.expect(2);
    const [line, right, up] = [this.#line, operands.number(0), operands.number(1)];
    this.#x += line[0] * right + line[2] * up;
    this.#y += line[1] * right + line[3] * up;
  }

  #showAll(parts: PdfValue | undefined): void {
    if (!isArray(parts)) throw new UnknownContent();
    let codes = 0;
    for (const part of parts) {
      if (typeof part === 'number') continue;
      this.#show(part);
      codes += part instanceof PdfString ? part.bytes.length : 0;
    }
    this.#overLetters(codes);
  }

  #overLetters(codes: number): void {
    if (this.#over === undefined) return;
    const { matrix, fontSize } = this.#state;
    const [x, y] = [placedX(matrix, this.#x, this.#y), placedY(matrix, this.#x, this.#y)];
    this.#over.letters(x, y, codes / 2, fontSize * scaleOf(times(this.#line, matrix)));
  }

  #show(codes: PdfValue | undefined): void {
    const { decode, matrix, clip } = this.#state;
    if (decode === undefined || !(codes instanceof PdfString)) throw new UnknownContent();
    const text = decode(codes.bytes);
    this.#text.say(text);
    if (text.trim() === '') return;
    this.#isVisible ??= isVisible(this.#state, this.#line);
    if (!this.#isVisible) this.#seen.hasUnseen = true;
    this.#seen.paint(placedX(matrix, this.#x, this.#y), placedY(matrix, this.#x, this.#y), clip);
    this.#overLetters(codes.bytes.length);
  }

  /** Points, whose x and y take turns, on the page. */
  #placed(points: readonly number[]): number[] {
    const { matrix } = this.#state;
    const placed: number[] = [];
    for (let at = 0; at + 1 < points.length; at += 2) {
      const [x = 0, y = 0] = [points[at], points[at + 1]];
      placed.push(placedX(matrix, x, y), placedY(matrix, x, y));
    }
    return placed;
  }

  #addPoints(points: readonly number[]): void {
    this.#path.push(...this.#placed(points));
  }

  #addRectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[]): void {
    this.#rectangles += 1;
    this.#addPoints([x, y, x + width, y, x, y + height, x + width, y + height]);
  }

  #clip(): void {
    this.#clips = true;
  }

  /** A clip holds from the end of its path on. */
  #endPath(isPainted: boolean): void {
    if (isPainted) this.#overShape(this.#path, this.#rectangles === 1 && this.#path.length === 8);
    this.#rectangles = 0;
    if (this.#clips && this.#path.length > 0)
      this.#set({ clip: common(this.#state.clip, boxAround(this.#path)) });
    this.#path = [];
    this.#clips = false;
  }

  #fill(): void {
    this.#cover(this.#path);
    this.#endPath(true);
  }

  #cover(points: readonly number[]): void {
    const { clip, alpha } = this.#state;
    if (points.length > 0) this.#seen.cover(common(boxAround(points), clip), alpha);
  }

  /** Only pictures: a form could hold text that is not among the tags. */
  #paintImage(name: string): void {
    const image = this.#resource('XObject', name);
    if (!(image instanceof PdfStream) || nameOf(image.dictionary.get('Subtype')) !== 'Image')
      throw new UnknownContent();
    const corners = this.#placed([0, 0, 1, 0, 0, 1, 1, 1]);
    this.#cover(corners);
    this.#overShape(corners, false);
  }

  #overShape(points: readonly number[], isArea: boolean): void {
    if (points.length > 0) this.#over?.shape(common(boxAround(points), this.#state.clip), isArea);
  }
}

function matrixOf(operands: Operands): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.numbers(6);
  return [a, b, c, d, e, f];
}
