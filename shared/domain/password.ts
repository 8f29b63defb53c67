import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as commonDictionary } from '@zxcvbn-ts/language-common';
import { dictionary as englishDictionary } from '@zxcvbn-ts/language-en';

/** Fewest characters (code points) a vault password may have. */
export const minimumPasswordLength = 10;

/** Lowest zxcvbn score (0 to 4) a vault password may have; 3 is "safely unguessable" against a slow hash. */
export const minimumPasswordScore = 3;

/** Words of a generated passphrase: 6 from 7,772 are 77 bits. */
export const passphraseWords = 6;

export interface PasswordStrength {
  /** 0 (guessed at once) to 4 (very hard to guess). */
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** True when the vault takes this password. */
  readonly acceptable: boolean;
  /** Catalogue keys of what to say: `tooShort`, or the names of zxcvbn's warnings and suggestions. */
  readonly hints: readonly string[];
}

let estimator: ZxcvbnFactory | undefined;

/** Ranking the dictionaries takes about 100 ms, so it happens at the first question and once. */
const estimate = (password: string, userInputs: readonly string[]) => {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...commonDictionary, ...englishDictionary },
    graphs: adjacencyGraphs,
  });
  return estimator.check(password, [...userInputs]);
};

const isScore = (value: number): value is PasswordStrength['score'] =>
  Number.isInteger(value) && value >= 0 && value <= 4;

/**
 * How hard a password is to guess. Pure; `userInputs` are words an attacker would try first, such as the mentor's
 * name and the name of the vault.
 */
export const passwordStrength = (password: string, userInputs: readonly string[] = []): PasswordStrength => {
  const composed = password.normalize('NFC');
  const { score, feedback } = estimate(composed, userInputs);
  const known = isScore(score) ? score : 0;
  const tooShort = [...composed].length < minimumPasswordLength;
  const acceptable = !tooShort && known >= minimumPasswordScore;
  const spoken = [feedback.warning, ...feedback.suggestions].flatMap((hint) => (hint ? [hint] : []));
  return {
    score: known,
    acceptable,
    hints: acceptable ? [] : [...(tooShort ? ['tooShort'] : []), ...spoken],
  };
};

/** The EFF long word list without its four hyphenated words, so that a hyphen always parts two words. */
const passphraseList = commonDictionary['diceware-common'].filter((word) => /^[a-z]+$/.test(word));

/**
 * A passphrase of words joined by hyphens, each drawn evenly from the EFF long list.
 *
 * @param randomBytes a cryptographic source that returns the asked number of bytes
 */
export const generatePassphrase = (words: number, randomBytes: (count: number) => Uint8Array): string => {
  const evenly = 65_536 - (65_536 % passphraseList.length);
  const chosen: string[] = [];
  while (chosen.length < words) {
    const [high, low] = randomBytes(2);
    if (high === undefined || low === undefined)
      throw new RangeError('The random source returned too few bytes');
    const draw = high * 256 + low;
    const word = passphraseList[draw % passphraseList.length];
    if (draw < evenly && word !== undefined) chosen.push(word);
  }
  return chosen.join('-');
};
