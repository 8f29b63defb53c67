import { expect, test } from 'vitest';
import { refusalOf } from '../../../build/open-backup/refusal.ts';

test('an error that nobody expected is told without a word of what it may quote', () => {
  const { sentence, exitCode } = refusalOf(new SyntaxError('Unexpected token: "Mara has told her mother"'));
  expect(sentence).not.toContain('Mara');
  expect(sentence).toContain('SyntaxError');
  expect(exitCode).toBe(1);
});
