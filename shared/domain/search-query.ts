import { shortestQuery } from './search.ts';

/** One word or quoted phrase of a query. A prefix also finds longer words that begin like it. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** What FTS5's unicode61 tokenizer keeps: letters, numbers, private-use signs, and marks within a word. */
const word = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

const wordsOf = (text: string): string[] => text.match(word) ?? [];
const lengthOf = (text: string): number => [...text].length;

/**
 * Reads what a person typed: every word must be found, words in double quotes as a phrase, and the last word also as
 * the beginning of a longer one, because it is still being typed. A single letter at the end is left out until it has
 * grown: as a prefix it would match nearly everything. Anything else (operators, brackets, emoji) is no word. Returns
 * no terms where there is nothing to look for.
 */
export function readSearchQuery(text: string): SearchTerm[] {
  if (lengthOf(text.trim()) < shortestQuery) return [];
  const parts = text.split('"');
  const terms = parts.flatMap((part, index) =>
    index % 2 === 1 ? phraseOf(part) : part.split(/\s+/u).flatMap(phraseOf),
  );
  const last = terms.at(-1);
  const closedPhrase = parts.length % 2 === 1 && wordsOf(parts.at(-1) ?? '').length === 0 && parts.length > 1;
  if (last === undefined || closedPhrase) return terms;
  const before = terms.slice(0, -1);
  if (lengthOf(last.words.at(-1) ?? '') >= shortestQuery) return [...before, { ...last, prefix: true }];
  const typed = last.words.slice(0, -1);
  return typed.length > 0 ? [...before, { words: typed, prefix: false }] : before;
}

function phraseOf(text: string): SearchTerm[] {
  const words = wordsOf(text);
  return words.length > 0 ? [{ words, prefix: false }] : [];
}

/** The terms in FTS5's own syntax, every word quoted, so that nothing a person types can act as an operator. */
export function toMatchExpression(terms: readonly SearchTerm[]): string {
  return terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? '*' : ''}`).join(' AND ');
}
