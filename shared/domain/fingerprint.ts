import { wordList } from './word-list.ts';

/**
 * The fingerprint of a signing key: the SHA-256 of its certificate. Two people compare it, in hex or in words; both
 * forms say all 256 bits.
 */
const hexLength = 64;
/** 7776²⁰ is above 2²⁵⁶, so twenty words hold the whole fingerprint. */
export const fingerprintWordCount = 20;

const base = BigInt(wordList.length);
const placeOf = new Map(wordList.map((word, place) => [word, place]));

/** Hex in capital groups of four, so that two people can compare it aloud: `9F3A 04C1 …`. */
export function inGroups(hex: string): string {
  const digits = hex.replaceAll(/[^0-9a-f]/gi, '').toUpperCase();
  return (digits.match(/.{1,4}/g) ?? []).join(' ');
}

/** The first two groups, enough to tell two apart in a list; the whole stands where one of them is opened. */
export const inShort = (hex: string): string => `${inGroups(hex.slice(0, 8))}…`;

/**
 * A fingerprint in twenty words: the number that its hex is, written in base 7776, each digit as the word of that
 * number in the list, the highest first.
 *
 * @param hex 64 digits
 */
export function fingerprintWords(hex: string): string[] {
  if (!isFingerprint(hex)) throw new RangeError('a fingerprint has 64 hex digits');
  const words: string[] = [];
  for (let rest = BigInt(`0x${hex}`); words.length < fingerprintWordCount; rest /= base)
    words.unshift(wordList[Number(rest % base)] ?? '');
  return words;
}

/** What somebody typed or pasted: a fingerprint, or why it is none. */
export type TypedFingerprint =
  | { readonly hex: string }
  | { readonly problem: 'empty' | 'neither' }
  /** How many hex digits or words there were. */
  | { readonly problem: 'digits' | 'words'; readonly count: number }
  /** Words that are not on the list, as typed; none where each word is but together they are no fingerprint. */
  | { readonly problem: 'unknown-words'; readonly words: readonly string[] };

/**
 * Reads a fingerprint as a person types or pastes it, in hex or in words. Case, spaces, line breaks, colons, hyphens,
 * commas, numbers before the words, and the name of the digest in front (`SHA256:`, `sha256 Fingerprint=`) do not count.
 */
export function parseFingerprint(typed: string): TypedFingerprint {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*sha-?256\b(?:\s*fingerprint)?\s*[:=]?/u, '')
    .replaceAll(/\p{Cf}/gu, '');
  const pieces = text.split(/[^\p{L}\p{N}]+/u).filter((piece) => piece !== '');
  if (pieces.length === 0) return { problem: 'empty' };
  const joined = pieces.join('');
  const words = pieces.filter((piece) => !/^\p{N}+$/u.test(piece));
  if (/^[0-9a-f]+$/.test(joined) && !words.every((word) => placeOf.has(word)))
    return joined.length === hexLength ? { hex: joined } : { problem: 'digits', count: joined.length };
  if (/^\p{N}+$/u.test(joined))
    return isFingerprint(joined) ? { hex: joined } : { problem: 'digits', count: joined.length };
  return parseWords(words);
}

function parseWords(words: readonly string[]): TypedFingerprint {
  const unknown = words.filter((word) => !placeOf.has(word));
  if (unknown.length === words.length) return { problem: 'neither' };
  if (unknown.length > 0) return { problem: 'unknown-words', words: unknown };
  if (words.length !== fingerprintWordCount) return { problem: 'words', count: words.length };
  const number = words.reduce((sum, word) => sum * base + BigInt(placeOf.get(word) ?? 0), 0n);
  const hex = number.toString(16).padStart(hexLength, '0');
  return isFingerprint(hex) ? { hex } : { problem: 'unknown-words', words: [] };
}

/** Whether two fingerprints in hex are the same, looked at to the end whatever differs. */
export function sameFingerprint(one: string, other: string): boolean {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  let difference = left.length ^ right.length;
  for (let at = 0; at < hexLength; at += 1)
    difference |= (left.charCodeAt(at) | 0) ^ (right.charCodeAt(at) | 0);
  return difference === 0 && isFingerprint(left);
}

const isFingerprint = (text: string) => /^[0-9a-f]{64}$/i.test(text);
