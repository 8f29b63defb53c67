import { identifierReplacements } from '../../words/en-gb/identifier-replacements.ts';
import { findInsuranceNumbers, findPostcodes } from './addresses.ts';
import { findBirthDates } from './birth-dates.ts';
import { findEmails, findPhones } from './contacts.ts';
import type { Found, Identifier, WatchedName } from './identifier.ts';
import { findLabelledNumbers } from './labelled-numbers.ts';
import { type FoundName, findNames } from './names.ts';
import { findTenDigits } from './ten-digits.ts';

/**
 * What in a text may tell who somebody is: numbers by their form, check digit or the words beside them, ways to reach a
 * person, and names that the mentor asked to be reminded of. In the order of the text, none over another. It finds what
 * looks like an identifier and misses what does not: a text without findings is not thereby anonymous. Takes time in
 * proportion to the text.
 *
 * @param today the mentor's calendar day
 */
export function findIdentifiers(
  text: string,
  { names, today }: { names: readonly WatchedName[]; today: string },
): Identifier[] {
  // of two of one length over each other the earlier counts
  const found: (Found | FoundName)[] = [
    ...findNumbers(text, today),
    ...findEmails(text),
    ...findNames(text, names),
  ];
  return apart(found).map((one) => ({
    kind: one.kind,
    start: one.start,
    end: one.end,
    text: text.slice(one.start, one.end),
    replacement: ('insteadOf' in one ? one.insteadOf : undefined) ?? identifierReplacements[one.kind],
  }));
}

/** What has a digit in it. Most of what people write has none, and need not be looked through for each rule. */
function findNumbers(text: string, today: string): Found[] {
  if (!/\d/.test(text)) return [];
  return [
    ...findTenDigits(text),
    ...findLabelledNumbers(text),
    ...findBirthDates(text, Number(today.slice(0, 4))),
    ...findInsuranceNumbers(text),
    ...findPostcodes(text),
    ...findPhones(text),
  ];
}

/** Of findings over each other the longest; the order of the rules decides between equals. */
function apart<T extends Found>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const next of found.toSorted((one, other) => one.start - other.start)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= next.start) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept;
}
