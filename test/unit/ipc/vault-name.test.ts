import { expect, test } from 'vitest';
import { vaultNameOf } from '../../../electron/ipc/vault-name.ts';

test.each([
  ['Mentoring notes', 'Mentoring notes'],
  ['../../etc/passwd', 'etc passwd'],
  ['Siân’s vault / 2026', 'Siân s vault 2026'],
  ['...', 'Vault'],
  ['C:\\Users\\me', 'C Users me'],
  ['Ελληνικά', 'Ελληνικά'],
])('the folder of the vault “%s” is named “%s”, never a path', (name, folder) => {
  expect(vaultNameOf(name)).toBe(folder);
});
