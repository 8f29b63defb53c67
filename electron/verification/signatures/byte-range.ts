import type { Report } from '../findings.ts';
import { latin1 } from '../pdf/lexer.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { isArray } from '../pdf/values.ts';
import type { FoundSignature } from './find-signatures.ts';

/** What a signature covers: all from the start of the file to `end`, but for the gap that holds itself. */
export type Coverage = {
  readonly gapStart: number;
  readonly gapEnd: number;
  readonly end: number;
  /** The revision that ends where the signature ends. */
  readonly revision: number;
};

/**
 * The bytes that a signature covers, where its ByteRange is the only one that proves something: from the first byte to
 * the end of a revision, with a gap that is exactly the hex string of `/Contents` (ISO 32000-1, 12.8.1).
 */
export function coverageOf(signature: FoundSignature, file: PdfFile, report: Report): Coverage | undefined {
  const range = signature.dictionary.get('ByteRange');
  const numbers = isArray(range) ? range.filter((each) => typeof each === 'number') : [];
  const [start, gapStart = -1, gapEnd = -1, tail = -1] = numbers;
  const end = gapEnd + tail;
  const isSound =
    isArray(range) &&
    range.length === 4 &&
    numbers.length === 4 &&
    numbers.every((each) => Number.isInteger(each) && each >= 0) &&
    start === 0 &&
    gapStart < gapEnd &&
    tail > 0 &&
    end <= file.bytes.length;
  const revision = file.revisions.findIndex((each) => end === each.marker || end === each.end);
  const found = file.revisions[revision];
  if (!isSound || found === undefined) {
    report('range-wrong', 'breaks');
    return undefined;
  }
  const { contents } = signature;
  if (contents?.start !== gapStart || contents.end !== gapEnd || gapStart < found.start) {
    report('gap-wrong', 'breaks');
    return undefined;
  }
  checkHex(latin1(file.bytes.subarray(gapStart, gapEnd)), report);
  return { gapStart, gapEnd, end, revision };
}

/** The string is all that no signature protects: it may be written in one way only. */
function checkHex(written: string, report: Report): void {
  if (!/^<(?:[0-9A-Fa-f]{2})+>$/.test(written)) report('gap-wrong', 'breaks');
  else if (/[a-f]/.test(written) && /[A-F]/.test(written)) report('hex-mixed', 'breaks');
}
