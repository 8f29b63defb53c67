import { diffArrays } from 'diff';
import { bareText } from './expected-text.ts';

/** Words that stand in one text and not in the other. */
export type WordDifference = { readonly missing: readonly string[]; readonly extra: readonly string[] };

/** Longer differences are told by their first words alone. */
const longestDifference = 2000;

/** What the pages do not say although expected, and what they say beyond it. */
export function differenceOf(expected: string, found: string): WordDifference {
  const [wanted, said] = [wordsOf(expected), wordsOf(found)];
  const changes = diffArrays(wanted, said, { maxEditLength: longestDifference });
  if (changes === undefined) return { missing: wanted, extra: said };
  const missing: string[] = [];
  const extra: string[] = [];
  for (let index = 0; index < changes.length; index += 1) {
    const [change, next] = [changes[index], changes[index + 1]];
    if (change === undefined) continue;
    const isPair = change.removed && next?.added === true;
    // the same letters, only parted in another way
    if (isPair && change.value.join('') === next.value.join('')) index += 1;
    else if (change.removed) missing.push(...change.value);
    else if (change.added) extra.push(...change.value);
  }
  return { missing, extra };
}

const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/u)
    .map(bareText)
    .filter((word) => word !== '');
