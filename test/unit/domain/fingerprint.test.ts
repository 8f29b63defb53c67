import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  fingerprintWords,
  inGroups,
  inShort,
  parseFingerprint,
  sameFingerprint,
} from '../../../shared/domain/fingerprint.ts';
import { wordList } from '../../../shared/domain/word-list.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const hex = digest('a certificate');
const words = fingerprintWords(hex);

describe('a fingerprint in words', () => {
  it('stands on a list that never changes: cards handed out years ago still say the same key', () => {
    expect(wordList).toHaveLength(7776);
    expect(new Set(wordList).size).toBe(7776);
    expect(digest(wordList.join('\n'))).toBe(
      '3a9f479e47d982dbf90bfa42619cd1946f11b122bbccbec22e316104187cf401',
    );
    expect(fingerprintWords('0'.repeat(64))).toEqual(Array(20).fill('abacus'));
    expect(fingerprintWords(`${'0'.repeat(60)}1e60`).slice(-2)).toEqual(['abdomen', 'abacus']);
  });

  it('says all 256 bits: each bit that differs gives other words, and the words give the hex back', () => {
    for (let bit = 0n; bit < 256n; bit += 1n) {
      const other = (BigInt(`0x${hex}`) ^ (1n << bit)).toString(16).padStart(64, '0');
      expect(fingerprintWords(other)).not.toEqual(words);
      expect(parseFingerprint(fingerprintWords(other).join(' '))).toEqual({ hex: other });
    }
    expect(parseFingerprint(fingerprintWords('f'.repeat(64)).join(' '))).toEqual({ hex: 'f'.repeat(64) });
  });

  it('is made of 64 hex digits only', () => {
    expect(() => fingerprintWords(hex.slice(1))).toThrow(RangeError);
    expect(() => fingerprintWords(`${hex.slice(1)}g`)).toThrow(RangeError);
  });
});

describe('a fingerprint in hex', () => {
  it('is shown in groups of four capitals', () => {
    expect(inGroups('9f3a04c1ab')).toBe('9F3A 04C1 AB');
    expect(inGroups('9F:3A:04:C1')).toBe('9F3A 04C1');
  });

  it('is told apart in a list by its first two groups, which say that more follows', () => {
    expect(inShort('9f3a04c1ab')).toBe('9F3A 04C1…');
    expect(inShort(hex)).toBe(`${inGroups(hex).slice(0, 9)}…`);
  });
});

describe('a typed fingerprint', () => {
  it.each([
    ['as it is shown', inGroups(hex)],
    ['in one piece', hex],
    ['with colons', hex.toUpperCase().match(/../g)?.join(':') ?? ''],
    ['over several lines', `  ${inGroups(hex).replaceAll(' ', '\n')}\n`],
    ['as openssl prints it', `sha256 Fingerprint=${hex.toUpperCase().match(/../g)?.join(':')}`],
    ['with the digest named', `SHA256: ${hex}`],
    [
      'in full-width digits',
      [...hex].map((one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)).join(''),
    ],
    ['with an invisible sign in it', `${hex.slice(0, 9)}\u200b${hex.slice(9)}`],
    ['in words', words.join(' ')],
    ['in capital words with commas', words.join(', ').toUpperCase()],
    ['in words joined by hyphens', words.join('-')],
    ['in numbered words', words.map((word, at) => `${at + 1}. ${word}`).join('\n')],
    ['in words with the digest named', `SHA-256: ${words.join(' ')}`],
  ])('%s is understood', (_how, typed) => {
    expect(parseFingerprint(typed)).toEqual({ hex });
  });

  it('of digits alone is hex', () => {
    expect(parseFingerprint('1234 '.repeat(16))).toEqual({ hex: '1234'.repeat(16) });
  });

  it.each([
    ['', { problem: 'empty' }],
    [' :: - ', { problem: 'empty' }],
    ['12 34', { problem: 'digits', count: 4 }],
    [hex.slice(1), { problem: 'digits', count: 63 }],
    [`${hex}0`, { problem: 'digits', count: 65 }],
    [words.slice(1).join(' '), { problem: 'words', count: 19 }],
    [[...words.slice(1), 'abacuss'].join(' '), { problem: 'unknown-words', words: ['abacuss'] }],
    [Array(20).fill('zoom').join(' '), { problem: 'unknown-words', words: [] }],
    ['Δρ Σιάν', { problem: 'neither' }],
    [`${hex.slice(1)}g`, { problem: 'neither' }],
  ])('“%s” is told what is amiss', (typed, problem) => {
    expect(parseFingerprint(typed)).toEqual(problem);
  });
});

describe('two fingerprints', () => {
  it('are the same whatever their case, and differ in any one digit', () => {
    expect(sameFingerprint(hex, hex.toUpperCase())).toBe(true);
    for (let at = 0; at < 64; at += 1) {
      const digit = ((Number.parseInt(hex.charAt(at), 16) + 1) % 16).toString(16);
      expect(sameFingerprint(hex, hex.slice(0, at) + digit + hex.slice(at + 1)), `digit ${at}`).toBe(false);
    }
  });

  it('are never the same when one of them is none', () => {
    for (const none of ['', hex.slice(1), `${hex}0`, 'zz']) {
      expect(sameFingerprint(none, none)).toBe(false);
      expect(sameFingerprint(hex, none)).toBe(false);
    }
  });
});
