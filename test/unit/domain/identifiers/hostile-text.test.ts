import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../../../shared/domain/identifiers/find-identifiers.ts';

/** Patterns made to lead a search astray: long runs that nearly match, again and again. */
const hostile: Record<string, string> = {
  digits: '9',
  'digits in groups': '943 476 591x ',
  'digits and gaps': '0 1',
  'spaced digits': '07 ',
  plus: '+4',
  brackets: '(01(0',
  'an address without an end': 'a.',
  'many at signs': 'a@',
  'a long domain': 'x@a.a.a.a.a.a.a.a',
  labels: 'GMC number ',
  'labels without digits': 'GMC no no no ref id : ',
  'hospital numbers': 'hospital number number ',
  born: 'born on the on the ',
  births: 'DOB:(((= ',
  titles: 'Mr Aaaa Bbbb ',
  'a long title': "Mr A'-'-",
  postcodes: 'SW1A 1A',
  insurance: 'AB12 34 ',
  names: 'jane ',
  apostrophes: "a'a'",
  letters: 'é̈',
  blanks: ' ',
  lines: '\n',
};

const names = Array.from({ length: 200 }, (_, at) => ({
  name: `Jane Tolliver${at}`,
  kind: 'patient' as const,
}));

const took = (work: () => void): number => {
  const before = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - before);
};

const fill = (pattern: string, length: number) =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

/** The shorter of two runs: another program may have had the processor during one. */
const least = (work: () => void) => Math.min(took(work), took(work));

const megabyte = 1_000_000;

/** What reading the words of a megabyte of prose takes here and now. */
const plainScan = () => {
  const text = fill('She said that the ward round on the 12th took 3 hours and 15 minutes again. ', megabyte);
  return least(() => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word.toLowerCase()));
};

describe('hostile text', () => {
  const plain = plainScan();

  it.each(Object.entries(hostile))('takes a few times a plain scan for a megabyte of %s', (_, pattern) => {
    const text = fill(pattern, megabyte);
    // a rule that goes back over what it has read would take thousands of times as long
    expect(took(() => findIdentifiers(text, { names, today: '2026-11-21' })) / plain).toBeLessThan(40);
  });
});
