import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { PasswordStrength } from '../../shared/domain/password.ts';
import { type WordId, words } from '../../shared/words/index.ts';

/** The rules carry word lists of a megabyte; they are loaded when a password is being chosen and not before. */
const loadRules = () => import('../../shared/domain/password.ts');
type Rules = Awaited<ReturnType<typeof loadRules>>;

/**
 * How hard the password is to guess, as it is typed. Undefined while nothing is typed or the rules are loading.
 * `known` are words that someone who guesses would try first.
 */
export function usePasswordStrength(
  password: string,
  known: readonly string[],
): PasswordStrength | undefined {
  const [rules, setRules] = useState<Rules>();
  const asked = useDeferredValue(password);
  const knownWords = known.join('\n');

  useEffect(() => {
    let wanted = true;
    void loadRules().then((loaded) => {
      if (wanted) setRules(loaded);
    });
    return () => {
      wanted = false;
    };
  }, []);

  return useMemo(() => {
    if (rules === undefined || asked === '') return undefined;
    return rules.passwordStrength(
      asked,
      knownWords.split(/\s+/).filter((word) => word !== ''),
    );
  }, [rules, asked, knownWords]);
}

/** A new passphrase, drawn from the system's random source. */
export async function suggestPassphrase(): Promise<string> {
  const { generatePassphrase, passphraseWords } = await loadRules();
  return generatePassphrase(passphraseWords, (count) => crypto.getRandomValues(new Uint8Array(count)));
}

const isWordId = (id: string): id is WordId => id in words;

/** The catalogue's sentences for the two hints that help most. */
export function hintWords({ hints }: Pick<PasswordStrength, 'hints'>): WordId[] {
  return [...new Set(hints.map((hint) => `vault.hint.${hint}`))].filter(isWordId).slice(0, 2);
}
