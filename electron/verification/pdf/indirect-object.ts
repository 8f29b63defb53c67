import { Damaged } from '../limits.ts';
import { Lexer } from './lexer.ts';
import { isDictionary, PdfStream, type PdfValue } from './values.ts';

/** An object as it stands in the file: from its number to behind its `endobj`. */
export type IndirectObject = {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfValue;
  readonly start: number;
  readonly end: number;
};

/**
 * Reads the object that begins at `start`. `lengthOf` finds how long a stream is where its dictionary only refers to
 * that number.
 */
export function readIndirectObject(
  bytes: Uint8Array,
  start: number,
  lengthOf: (length: PdfValue | undefined) => number,
): IndirectObject {
  const lexer = new Lexer(bytes, start);
  const number = lexer.integer();
  const generation = lexer.integer();
  lexer.expect('obj');
  const value = lexer.value();
  if (!isDictionary(value) || !lexer.take('stream')) {
    lexer.expect('endobj');
    return { number, generation, value, start, end: lexer.position };
  }
  const content = streamContent(lexer, lengthOf(value.get('Length')));
  lexer.expect('endstream');
  lexer.expect('endobj');
  return { number, generation, value: new PdfStream(value, content), start, end: lexer.position };
}

function streamContent(lexer: Lexer, length: number): Uint8Array {
  const { bytes } = lexer;
  if (bytes[lexer.position] === 0x0d) lexer.position += 1;
  if (bytes[lexer.position] !== 0x0a) throw new Damaged();
  const start = lexer.position + 1;
  if (start + length > bytes.length) throw new Damaged();
  lexer.position = start + length;
  return bytes.subarray(start, start + length);
}

/** The length of a stream that says it itself. */
export function directLength(length: PdfValue | undefined): number {
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0) throw new Damaged();
  return length;
}
