import { describe, expect, it } from 'vitest';
import { findTenDigits, hasCheckDigit } from '../../../../shared/domain/identifiers/ten-digits.ts';

/** Ten-digit numbers drawn evenly, the same ones each time. */
function* draws(count: number): Generator<string> {
  let state = 20_261_121;
  for (let drawn = 0; drawn < count; drawn += 1) {
    let digits = '';
    while (digits.length < 10) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      digits += String(Math.floor(state / 429_496_730));
    }
    yield digits.slice(0, 10);
  }
}

describe('the check digit of NHS, CHI and Health and Care numbers', () => {
  it('holds for the published examples', () => {
    expect(['9434765919', '9434765870', '4010232137', '9876543210'].map(hasCheckDigit)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('holds for one last digit of ten at most, and notices any one wrong digit and any two that changed places', () => {
    for (const drawn of draws(300)) {
      const nine = drawn.slice(0, 9);
      const right = [...'0123456789'].filter((digit) => hasCheckDigit(nine + digit));
      expect(right.length).toBeLessThanOrEqual(1);
      const [last] = right;
      if (last === undefined) continue;
      const number = nine + last;
      for (let at = 0; at < 10; at += 1) {
        const other = String((Number(number[at]) + 1 + (at % 9)) % 10);
        expect(hasCheckDigit(number.slice(0, at) + other + number.slice(at + 1))).toBe(false);
        const swapped =
          number.slice(0, at) + (number[at + 1] ?? '') + (number[at] ?? '') + number.slice(at + 2);
        if (at < 9 && number[at] !== number[at + 1]) expect(hasCheckDigit(swapped)).toBe(false);
      }
    }
  });

  it('lets about one number of eleven through, and every group form of the same number alike', () => {
    const valid = [...draws(5500)].filter(hasCheckDigit);
    expect(valid.length).toBeGreaterThan(400);
    expect(valid.length).toBeLessThan(600);
    for (const number of valid) {
      const grouped = `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
      expect(findTenDigits(grouped).length).toBe(findTenDigits(number).length);
    }
  });

  it('refuses what are not ten digits', () => {
    expect(['', '943476591', '94347659190', '943476591x', '９４３４７６５９１９'].map(hasCheckDigit)).toEqual(
      Array(5).fill(false),
    );
  });
});
