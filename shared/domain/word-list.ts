import diceware from '@zxcvbn-ts/language-common/src/diceware.json' with { type: 'json' };

/**
 * The EFF's long list of 7776 plain English words (https://www.eff.org/dice), in the order of its dice numbers and
 * without hyphens. Fingerprints are read out in these words, so neither a word nor the order may ever change.
 */
export const wordList: readonly string[] = diceware;
