import type { Found } from './identifier.ts';

/** What may stand between the name of a number and its digits. Each part is short, and there are few of them. */
const between = String.raw`(?:[\s:#(=,–-]|no\b\.?|number\b|num\b\.?|ref(?:erence)?\b\.?|reg(?:istration)?\b\.?|id\b|pin\b|is\b|was\b){0,10}`;

interface Rule {
  readonly kind: Found['kind'];
  readonly pattern: RegExp;
}

const labelled = (kind: Found['kind'], label: string, number: string): Rule => ({
  kind,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${label})${between}(?<number>${number})(?![\\p{L}\\p{N}])`,
    'dgiu',
  ),
});

const rules: readonly Rule[] = [
  // seven digits say nothing by themselves
  labelled('gmc-number', 'GMC', String.raw`\d{7}`),
  // a PIN of the NMC is two digits, a letter, four digits and a letter
  labelled('registration-number', 'NMC', String.raw`\d{2}[A-Z]\d{4}[A-Z]`),
  labelled('registration-number', 'HCPC', String.raw`[A-Z]{2,3} ?\d{4,6}`),
  labelled('registration-number', 'GPhC', String.raw`\d{7}`),
  labelled('registration-number', 'GDC', String.raw`\d{5,6}`),
  labelled('registration-number', 'GOC', String.raw`(?:\d{2}|D)-\d{4,6}`),
  labelled('registration-number', 'Social Work England|SWE', String.raw`SW ?\d{4,6}`),
  labelled(
    'hospital-number',
    String.raw`MRN|(?:hospital|hosp\.?|unit|patient|clinic|PAS|medical record|record|K) ?(?:number|no\.?|num\.?|id|#)`,
    String.raw`[A-Z]{0,3}[ -]?\d{5,10}[A-Z]?|[A-Z]{1,3}[ -]?\d{4}[A-Z]?|\d{2,4}[ -]\d{2,4}[ -]\d{2,4}`,
  ),
  // with its name before it, a number with a slip in it still leads to somebody
  labelled('hospital-number', 'NHS|CHI|H&C|HCN', String.raw`\d{3}[ -]?\d{3}[ -]?\d{4}`),
];

/** Seven digits before the name of the council, as in a signature: “6123456 (GMC)”. */
const gmcBehind = /(?<![\p{L}\p{N}.,/-])(?<number>\d{7})\s?\(?GMC(?![\p{L}\p{N}])/dgu;

/** Numbers that are known by the words beside them: of registers of the professions, and of hospitals. */
export function findLabelledNumbers(text: string): Found[] {
  return [...rules, { kind: 'gmc-number', pattern: gmcBehind } as const].flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ indices }) => {
      const place = indices?.groups?.number;
      return place === undefined ? [] : [{ kind, start: place[0], end: place[1] }];
    }),
  );
}
