import type { Found } from './identifier.ts';

/** Digits written together or in the usual groups: 3-3-4, as on letters of the NHS, and 6-4, as CHI numbers are read out. */
const tenDigits =
  /(?<![\d.,/-])(?:\d{10}|\d{3}([ \u00a0\u2009-])\d{3}\1\d{4}|\d{6}[ \u00a0\u2009-]\d{4})(?![\d/]|[-.,]\d)/g;

/** Book numbers of ten digits are made with the very same check digit. */
const bookNumber = /isbn(?:-10)?[:\s]{0,3}$/i;

/**
 * True for ten digits of which the last is the modulus-11 check digit of the nine before, weighted 10 to 2 (NHS Data
 * Dictionary, NHS NUMBER). The CHI number and the Health and Care number are made alike.
 */
export function hasCheckDigit(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** NHS, CHI and Health and Care numbers, told apart by the ranges in which each country gives them out. */
export function findTenDigits(text: string): Found[] {
  return [...text.matchAll(tenDigits)].flatMap(({ 0: matched, index: start }) => {
    const digits = matched.replaceAll(/\D/g, '');
    if (!hasCheckDigit(digits) || isOneDigit(digits)) return [];
    if (bookNumber.test(text.slice(Math.max(0, start - 12), start))) return [];
    const kind = kindOf(digits);
    return kind === undefined ? [] : [{ kind, start, end: start + matched.length }];
  });
}

/** Ten times the same digit has a right check digit, and is never anybody's number. */
const isOneDigit = (digits: string) => /^(\d)\1+$/.test(digits);

function kindOf(digits: string): Found['kind'] | undefined {
  if (digits >= '4') return 'nhs-number';
  if (digits >= '3200000010' && digits <= '3999999999') return 'hc-number';
  return beginsWithDay(digits) ? 'chi-number' : undefined;
}

/** A CHI number begins with the day of birth, `DDMMYY`. */
function beginsWithDay(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
