import { isCommonWord } from './common-words.ts';
import type { Found, WatchedName } from './identifier.ts';

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const honorific = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|sister|nurse|matron)$/;

interface Word {
  readonly folded: string;
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

interface Pattern extends Pick<Found, 'kind'> {
  readonly onlyCapital: boolean;
  readonly insteadOf: string | undefined;
}

/** A list of names, ready to be looked for in many texts. */
interface Patterns {
  /** By the folded words, parted by a space. */
  readonly whole: ReadonlyMap<string, Pattern>;
  /** How many words the names have that begin with a word, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** A name that was found, with what the record calls its owner instead. */
export interface FoundName extends Found {
  readonly insteadOf: string | undefined;
}

/** A word without case, accents and the kind of apostrophe. */
const fold = (text: string) =>
  isPlain.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLocaleLowerCase('en-GB');
const isPlain = /^[\x20-\x7e]*$/;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(word)].map(({ 0: matched, index }) => {
    // “Rowan’s” and “Rowan” are the same name, and what shows whose stays
    const own = matched.replace(/['’]s$/i, '');
    return {
      folded: fold(own),
      capital: /^\p{Lu}/u.test(own),
      start: index,
      end: index + own.length,
    };
  });

const made = new WeakMap<readonly WatchedName[], Patterns>();

/**
 * The names of a list, ready to be looked for: each as it stands there, people also without their title and by the surname
 * alone. Where one word of everyday language is left, it counts only with a capital.
 */
function patternsOf(names: readonly WatchedName[]): Patterns {
  const known = made.get(names);
  if (known !== undefined) return known;
  const whole = new Map<string, Pattern>();
  const lengths = new Map<string, readonly number[]>();
  for (const { name, kind, insteadOf } of names) {
    const alias = new Set(wordsOf(insteadOf ?? '').map(({ folded }) => folded));
    for (const words of waysToSay(
      wordsOf(name).map(({ folded }) => folded),
      kind,
    )) {
      const [first] = words;
      // what the alias says as well gives nothing away
      if (first === undefined || words.every((part) => alias.has(part)) || whole.has(words.join(' ')))
        continue;
      const onlyCapital = words.length === 1 && isCommonWord(first);
      whole.set(words.join(' '), { kind, onlyCapital, insteadOf });
      lengths.set(
        first,
        [...new Set([...(lengths.get(first) ?? []), words.length])].sort((one, other) => other - one),
      );
    }
  }
  made.set(names, { whole, lengths });
  return { whole, lengths };
}

function waysToSay(words: readonly string[], kind: WatchedName['kind']): (readonly string[])[] {
  if (kind === 'place') return [words];
  const bare = honorific.test(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;
  const surname = bare.slice(-1).filter((last) => last.length > 2);
  const first = kind === 'mentee' ? bare.slice(0, 1).filter((given) => given.length > 2) : [];
  return [words, bare, surname, first].filter(({ length }) => length > 0);
}

/** Names of the list in a text: whole words, whatever their case, possessives too. Takes time in proportion to the text. */
export function findNames(text: string, names: readonly WatchedName[]): FoundName[] {
  if (names.length === 0) return [];
  const patterns = patternsOf(names);
  const words = wordsOf(text);
  return words.flatMap((first, at) => {
    for (const length of patterns.lengths.get(first.folded) ?? []) {
      const said = words.slice(at, at + length);
      const pattern = patterns.whole.get(said.map(({ folded }) => folded).join(' '));
      const last = said.at(-1);
      if (pattern === undefined || last === undefined || !belongTogether(said, text)) continue;
      if (pattern.onlyCapital && !first.capital) continue;
      return [{ kind: pattern.kind, start: first.start, end: last.end, insteadOf: pattern.insteadOf }];
    }
    return [];
  });
}

/** Only blanks, a full stop after a title or a hyphen part the words of one name. */
function belongTogether(words: readonly Word[], text: string): boolean {
  return words.every((here, at) => {
    const before = words[at - 1];
    return before === undefined || /^[\s.-]{1,3}$/.test(text.slice(before.end, here.start));
  });
}
