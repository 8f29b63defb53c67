import type { TypedFingerprint } from '../../shared/domain/fingerprint.ts';
import type { WordId } from '../../shared/words/index.ts';

type Problem = Extract<TypedFingerprint, { problem: string }>;

/** Why what was typed is no fingerprint, as a sentence of the catalogue with its values. */
export function problemOf(typed: Problem): readonly [WordId, Record<string, string | number>] {
  const word = `knownKeys.typed.${typed.problem}` as const;
  if (typed.problem === 'unknown-words')
    return [word, { count: typed.words.length, list: typed.words.slice(0, 5).join(', ') }];
  return [word, 'count' in typed ? { count: typed.count } : {}];
}
