import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  checkTypedCode,
  checkTypedGroup,
  formatRecoveryCode,
  parseRecoveryCode,
} from '../../../shared/domain/recovery-code.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 32 bytes that differ from seed to seed and stay the same from run to run. */
const bytesOf = (seed: string) => new Uint8Array(createHash('sha256').update(seed).digest());
const codes = ['one', 'two', 'three'].map((seed) => formatRecoveryCode(bytesOf(seed)));
const extremes = [new Uint8Array(32), new Uint8Array(32).fill(255)].map(formatRecoveryCode);

/** The numbers of the groups that are not right, counted from 1. */
const amiss = (typed: string) =>
  checkTypedCode(typed).groups.flatMap(({ state }, at) => (state === 'right' ? [] : [at + 1]));

const swap = <T>(items: readonly T[], a: number, b: number): T[] =>
  items.map((item, at) => (at === a ? items[b] : at === b ? items[a] : item) as T);

function refusalOf(typed: string): unknown {
  try {
    parseRecoveryCode(typed);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a recovery code', () => {
  test('has 13 groups of five characters of Crockford’s alphabet', () => {
    for (const code of [...codes, ...extremes]) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}$/);
    }
  });

  test('reads back as the bytes it was made of', () => {
    for (let round = 0; round < 500; round += 1) {
      const bytes = bytesOf(`round ${round}`);
      expect(parseRecoveryCode(formatRecoveryCode(bytes))).toEqual(bytes);
    }
    for (let bit = 0; bit < 256; bit += 1) {
      const bytes = new Uint8Array(32);
      bytes[bit >> 3] = 1 << (bit & 7);
      expect(parseRecoveryCode(formatRecoveryCode(bytes))).toEqual(bytes);
    }
  });

  test('is the one that the format describes', () => {
    const counting = Uint8Array.from({ length: 32 }, (_none, at) => at);
    expect(formatRecoveryCode(counting)).toBe(
      '000GC-40R4Y-0M301-E209M-185G2-R38EE-1W810-24GKG-2GAH0-C5RR1-34D1A-P70XT-3RFGY',
    );
  });

  test('is refused when it was made of anything but 32 bytes', () => {
    expect(() => formatRecoveryCode(new Uint8Array(31))).toThrow(RangeError);
  });
});

describe('typing a code', () => {
  test('every single wrong character is noticed in its group', () => {
    for (const code of [...codes, ...extremes]) {
      for (const [at, right] of [...code].entries()) {
        if (right === '-') continue;
        for (const wrong of alphabet) {
          if (wrong === right) continue;
          const typed = code.slice(0, at) + wrong + code.slice(at + 1);
          expect(amiss(typed)).toEqual([Math.floor(at / 6) + 1]);
        }
      }
    }
  });

  test('every swap of two characters in a group is noticed in that group', () => {
    for (const code of codes) {
      const groups = code.split('-');
      for (const [at, group] of groups.entries()) {
        for (let a = 0; a < 5; a += 1) {
          for (let b = a + 1; b < 5; b += 1) {
            if (group[a] === group[b]) continue;
            const typed = groups.with(at, swap([...group], a, b).join('')).join('-');
            expect(amiss(typed)).toEqual([at + 1]);
          }
        }
      }
    }
  });

  test('every swap of two groups is noticed in both', () => {
    for (const code of [...codes, ...extremes]) {
      const groups = code.split('-');
      for (let a = 0; a < 13; a += 1) {
        for (let b = a + 1; b < 13; b += 1) {
          expect(amiss(swap(groups, a, b).join('-'))).toEqual([a + 1, b + 1]);
        }
      }
    }
  });

  test('case, look-alikes, spaces, hyphens and line breaks do not matter', () => {
    const zeros = formatRecoveryCode(new Uint8Array(32).fill(8));
    const bytes = parseRecoveryCode(zeros);
    const ways = [
      zeros.toLowerCase(),
      zeros.replaceAll('0', 'O'),
      zeros.replaceAll('0', 'o').replaceAll('1', 'l'),
      zeros.replaceAll('1', 'I'),
      zeros.replaceAll('-', ''),
      zeros.replaceAll('-', ' '),
      zeros.replaceAll('-', '\r\n'),
      zeros.replaceAll('-', ' – '),
      zeros.replaceAll('-', '').replaceAll(/(...)/g, '$1 '),
      `  ${zeros}\n`,
      [...zeros].join('\u00a0'),
    ];
    for (const typed of ways) expect(parseRecoveryCode(typed)).toEqual(bytes);
  });

  test('signs without a shape and the digits of other scripts do not matter either', () => {
    for (const code of codes) {
      const bytes = parseRecoveryCode(code);
      const inScript = (zero: number) =>
        code.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
      const forms = [
        `\u2066${code.replaceAll('-', '\u200b-\u2060')}\u2069`,
        code.replaceAll('-', '\u200b'),
        code.replaceAll('-', '\u00a0\u2011\u202f'),
        ...[0x0660, 0x06f0, 0x0966, 0xff10].map(inScript),
      ];
      for (const form of forms) expect(parseRecoveryCode(form)).toEqual(bytes);
    }
  });

  test('a group is judged while the code is being typed', () => {
    const [code = ''] = codes;
    const [first = '', second = ''] = code.split('-');
    expect(checkTypedCode('')).toEqual({ groups: [], complete: false });
    expect(checkTypedCode(first.slice(0, 3)).groups).toEqual([
      { text: first.slice(0, 3), state: 'incomplete' },
    ]);
    expect(checkTypedCode(`${first}${second.slice(0, 4)}`).groups.map(({ state }) => state)).toEqual([
      'right',
      'incomplete',
    ]);
    expect(checkTypedCode(code).complete).toBe(true);
  });

  test('a group by itself is judged as in its code', () => {
    const [code = ''] = codes;
    for (const [at, group] of code.split('-').entries()) {
      expect(checkTypedGroup(` ${group.toLowerCase().replaceAll('0', 'o')} `, at + 1)).toEqual({
        text: group,
        state: 'right',
      });
      expect(checkTypedGroup(group, at + 2).state).toBe('wrong');
      expect(checkTypedGroup(group.slice(1), at + 1).state).toBe('incomplete');
    }
  });

  test('a missing or doubled character leaves the groups behind it right', () => {
    const [code = ''] = codes;
    expect(amiss(code.slice(0, 8) + code.slice(9))).toEqual([2]);
    expect(amiss(code.slice(0, 8) + code.charAt(8) + code.slice(8))).toEqual([2]);
  });

  test('a character that no code has makes its group wrong', () => {
    const [code = ''] = codes;
    for (const foreign of ['U', '!', 'é', '𝄞']) {
      expect(amiss(foreign + code.slice(1))).toEqual([1]);
    }
  });

  test('the four spare bits must be zero', () => {
    const groups = codes[0]?.split('-') ?? [];
    const last = groups.at(-1) ?? '';
    for (const fourth of alphabet) {
      if (fourth === '0' || fourth === 'G') continue;
      for (const check of alphabet) {
        expect(amiss(groups.with(12, last.slice(0, 3) + fourth + check).join('-'))).toEqual([13]);
      }
    }
  });

  test('what is refused says why, and in which groups', () => {
    const [code = ''] = codes;
    expect(refusalOf(' - \n')).toEqual(new AlcoveError('code.empty'));
    expect(refusalOf(code.slice(0, 65))).toEqual(new AlcoveError('code.mistyped', { groups: '12, 13' }));
    expect(refusalOf(`${code}-${code.slice(0, 5)}`)).toEqual(
      new AlcoveError('code.mistyped', { groups: '14' }),
    );
    expect(refusalOf('correct horse battery staple')).toMatchObject({ code: 'code.mistyped' });
  });
});
