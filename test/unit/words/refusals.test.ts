import { expect, it } from 'vitest';
import { refusalWordId } from '../../../shared/words/index.ts';

it('a refusal that names its rule is said in the words of that rule', () => {
  expect(refusalWordId({ code: 'record.invalid', facts: { rule: 'two-options' } })).toBe('rule.two-options');
});

it('a refusal without a rule, or with one that has no sentence, is said in the words of its code', () => {
  expect(refusalWordId({ code: 'record.invalid' })).toBe('error.record.invalid');
  expect(refusalWordId({ code: 'record.invalid', facts: { rule: 'constructor' } })).toBe(
    'error.record.invalid',
  );
});
