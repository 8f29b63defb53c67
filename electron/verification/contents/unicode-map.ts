import { Keyword, Lexer } from '../pdf/lexer.ts';
import { isArray, PdfString, type PdfValue } from '../pdf/values.ts';

/** What characters the codes of a font stand for (ISO 32000-1, 9.10.3), by code. */
export function readUnicodeMap(cmap: Uint8Array): ReadonlyMap<number, string> {
  const lexer = new Lexer(cmap);
  const characters = new Map<number, string>();
  let operands: PdfValue[] = [];
  while (!lexer.atEnd()) {
    const token = lexer.next();
    if (!(token instanceof Keyword)) {
      operands.push(token);
      continue;
    }
    if (token.word === 'endbfchar') takeSingles(operands, characters);
    else if (token.word === 'endbfrange') takeRanges(operands, characters);
    operands = [];
  }
  return characters;
}

function takeSingles(operands: readonly PdfValue[], characters: Map<number, string>): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const [code, text] = [codeOf(operands[index]), textOf(operands[index + 1])];
    if (code !== undefined && text !== undefined) characters.set(code, text);
  }
}

function takeRanges(operands: readonly PdfValue[], characters: Map<number, string>): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const [first, last, target] = [codeOf(operands[index]), codeOf(operands[index + 1]), operands[index + 2]];
    if (first === undefined || last === undefined) continue;
    for (let code = first; code <= Math.min(last, 0xffff); code += 1) {
      const text = isArray(target) ? textOf(target[code - first]) : advanced(textOf(target), code - first);
      if (text !== undefined) characters.set(code, text);
    }
  }
}

/** The text with its last character so many further on. */
function advanced(text: string | undefined, by: number): string | undefined {
  const signs = [...(text ?? '')];
  const last = signs.pop()?.codePointAt(0);
  if (last === undefined || last + by > 0x10ffff) return undefined;
  return signs.join('') + String.fromCodePoint(last + by);
}

function codeOf(value: PdfValue | undefined): number | undefined {
  if (!(value instanceof PdfString) || value.bytes.length > 2) return undefined;
  return value.bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

function textOf(value: PdfValue | undefined): string | undefined {
  return value instanceof PdfString ? new TextDecoder('utf-16be').decode(value.bytes) : undefined;
}
