import { AlcoveError } from '../ipc/errors.ts';

/**
 * A recovery code: 256 random bits as 13 groups of five characters that can be read aloud and typed. Four characters of
 * a group carry 20 bits (Crockford's base32, https://www.crockford.com/base32.html), the fifth is a check on that group
 * at that place.
 */
export const recoveryCodeBytes = 32;
export const recoveryCodeGroups = 13;
export const recoveryGroupLength = 5;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const dataLength = recoveryGroupLength - 1;
const bitsEach = 5;
/** 13 groups have room for 260 bits; the last four are zero. */
const spareBits = recoveryCodeGroups * dataLength * bitsEach - recoveryCodeBytes * 8;

/** Multiplies by x in GF(32), whose elements are polynomials over GF(2) modulo x⁵ + x² + 1. */
const timesX = (element: number) => (element << 1) ^ (element >= 16 ? 0b100101 : 0);

/**
 * The check digit of a group: x·d₁ + x²·d₂ + x³·d₃ + x⁴·d₄ + the group's number, in GF(32). The weights differ from each
 * other and from the check's own, 1, and the numbers differ from group to group: one wrong character, two characters
 * swapped, and a group in another's place all give another sum.
 *
 * @param number counted from 1
 */
function checkDigit(digits: readonly number[], number: number): number {
  return digits.reduceRight((sum, digit) => timesX(sum ^ digit), 0) ^ number;
}

/** Writes 32 random bytes as a code, groups joined by hyphens. */
export function formatRecoveryCode(bytes: Uint8Array): string {
  if (bytes.length !== recoveryCodeBytes) throw new RangeError('a recovery code has 32 bytes');
  let held = 0;
  let bits = 0;
  const digits: number[] = [];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= bitsEach; bits -= bitsEach) digits.push((held >> (bits - bitsEach)) & 31);
    held &= (1 << bits) - 1;
  }
  digits.push((held << spareBits) & 31);
  return Array.from({ length: recoveryCodeGroups }, (_none, at) => {
    const data = digits.slice(at * dataLength, (at + 1) * dataLength);
    return [...data, checkDigit(data, at + 1)].map((digit) => alphabet.charAt(digit)).join('');
  }).join('-');
}

/** A group as it was typed, in capitals, and whether it can be right at its place. */
export interface TypedGroup {
  readonly text: string;
  readonly state: 'right' | 'wrong' | 'incomplete';
}

export interface TypedCode {
  readonly groups: readonly TypedGroup[];
  /** Whether all 13 groups are there and right. */
  readonly complete: boolean;
}

/**
 * Looks at a code as far as it was typed. Lower case, O for 0, I or L for 1, the digits of other scripts, spaces, hyphens,
 * line breaks and the invisible signs that come along with a copied text, in any place or nowhere, are all the same.
 */
export function checkTypedCode(typed: string): TypedCode {
  const pieces = piecesOf(typed);
  const [apart, together] = [judge(pieces.flatMap(splitPiece)), judge(inFives(pieces.join('')))];
  // Gaps that were typed keep a group that misses a character from shifting all behind it; gaps in odd places do not count.
  const groups = countRight(together) > countRight(apart) ? together : apart;
  return { groups, complete: groups.length === recoveryCodeGroups && countRight(groups) === groups.length };
}

/**
 * Looks at one group by itself, as it was typed into a field of its own.
 *
 * @param number the group's place, counted from 1
 */
export function checkTypedGroup(typed: string, number: number): TypedGroup {
  const text = piecesOf(typed).join('');
  return { text, state: stateOf(text, number) };
}

/**
 * The 32 bytes of a code as it was typed; the caller overwrites them after use.
 *
 * @throws AlcoveError `code.empty`; `code.mistyped` with the numbers of the groups that are wrong, incomplete or missing
 */
export function parseRecoveryCode(typed: string): Uint8Array<ArrayBuffer> {
  const { groups, complete } = checkTypedCode(typed);
  if (groups.length === 0) throw new AlcoveError('code.empty');
  if (!complete) throw new AlcoveError('code.mistyped', { groups: amiss(groups).join(', ') });
  const digits = groups.flatMap(({ text }) => digitsOf(text.slice(0, dataLength)));
  const bytes = new Uint8Array(recoveryCodeBytes);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const digit of digits) {
    held = (held << bitsEach) | digit;
    bits += bitsEach;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >> bits;
    held &= (1 << bits) - 1;
  }
  return bytes;
}

const separators = /[\s\p{Dash}\p{Cf}]+/u;

function piecesOf(typed: string): string[] {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, inAscii)
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return plain.split(separators).filter((piece) => piece !== '');
}

/** Every script's digits follow one another from 0 to 9 (The Unicode Standard, section 4.6). */
function inAscii(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value);
}

const inFives = (text: string): string[] => text.match(/.{1,5}/gsu) ?? [];

/** What stands between two gaps is one group with a character too few or too many, or it is several groups. */
function splitPiece(piece: string): string[] {
  return piece.length < 2 * recoveryGroupLength ? [piece] : inFives(piece);
}

const judge = (texts: readonly string[]): TypedGroup[] =>
  texts.map((text, at) => ({ text, state: stateOf(text, at + 1) }));

const countRight = (groups: readonly TypedGroup[]) => groups.filter(({ state }) => state === 'right').length;

const digitsOf = (text: string) => [...text].map((character) => alphabet.indexOf(character));

function stateOf(text: string, number: number): TypedGroup['state'] {
  const digits = digitsOf(text);
  if (number > recoveryCodeGroups || digits.length > recoveryGroupLength || digits.includes(-1))
    return 'wrong';
  if (digits.length < recoveryGroupLength) return 'incomplete';
  const data = digits.slice(0, dataLength);
  const spare = number === recoveryCodeGroups ? (data.at(-1) ?? 0) & ((1 << spareBits) - 1) : 0;
  return digits.at(-1) === checkDigit(data, number) && spare === 0 ? 'right' : 'wrong';
}

function amiss(groups: readonly TypedGroup[]): number[] {
  const length = Math.max(groups.length, recoveryCodeGroups);
  return Array.from({ length }, (_none, at) => at + 1).filter(
    (number) => groups[number - 1]?.state !== 'right',
  );
}
