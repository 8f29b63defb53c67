import { expect, test } from 'vitest';
import { generatePassphrase, passphraseWords, passwordStrength } from '../../../shared/domain/password.ts';

/** A source that gives the same bytes again and again. */
const repeating = (...bytes: number[]) => {
  let at = 0;
  return (count: number) => {
    const drawn = Uint8Array.from({ length: count }, (_, index) => bytes[(at + index) % bytes.length] ?? 0);
    at += count;
    return drawn;
  };
};

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

test.each(['', 'password', 'Password123!', 'qwertyuiop', 'aaaaaaaaaaaa', '1234567890', 'iloveyou2024'])(
  '"%s" is refused with a hint',
  (password) => {
    const strength = passwordStrength(password);
    expect(strength.acceptable).toBe(false);
    expect(strength.hints.length).toBeGreaterThan(0);
  },
);

test('nine characters are too few, however hard to guess', () => {
  expect(passwordStrength('x7#Kq!2vZ')).toMatchObject({ acceptable: false, hints: ['tooShort'] });
});

test('an accent counts once, whether it is typed as one character or as two', () => {
  const composed = 'pâté très café'.normalize('NFC');
  expect(passwordStrength(composed.normalize('NFD'))).toEqual(passwordStrength(composed));
  const nine = 'éèàùçêîôû';
  expect(passwordStrength(nine.normalize('NFD')).hints).toContain('tooShort');
});

test('words about the mentor make a password easier to guess', () => {
  const password = 'Aurelia Fenwick';
  expect(passwordStrength(password, ['Aurelia', 'Fenwick', 'Aurelia Fenwick']).score).toBeLessThan(
    passwordStrength(password).score,
  );
});

test('a generated passphrase is accepted and never the same', () => {
  const made = new Set(Array.from({ length: 20 }, () => generatePassphrase(passphraseWords, random)));
  expect(made.size).toBe(20);
  for (const passphrase of made) {
    expect(passphrase).toMatch(/^[a-z]+(-[a-z]+){5}$/);
    expect(passwordStrength(passphrase)).toEqual({ score: 4, acceptable: true, hints: [] });
  }
});

test('each draw names one word, and draws that would favour the first words are made again', () => {
  expect(generatePassphrase(2, repeating(0, 0, 0, 1))).toBe('abacus-abdomen');
  expect(generatePassphrase(1, repeating(0xff, 0xff, 0, 0))).toBe('abacus');
});

test('a random source that runs dry is noticed', () => {
  expect(() => generatePassphrase(1, () => new Uint8Array(1))).toThrow(RangeError);
});
