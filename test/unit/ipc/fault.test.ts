import { expect, test } from 'vitest';
import { describeFault } from '../../../electron/ipc/fault.ts';

test('an unexpected error is described without the words it quotes', () => {
  const error = Object.assign(new SyntaxError('Unexpected token in "Fern said she was exhausted"'), {
    code: 'ERR_X',
  });
  const described = describeFault('sessions.get', error);
  expect(described).toMatch(/^sessions\.get SyntaxError ERR_X fault\.test\.ts:\d+:\d+$/);
});

test('a thrown value that is no error is described without it', () => {
  expect(describeFault('x', 'Fern')).not.toContain('Fern');
});
