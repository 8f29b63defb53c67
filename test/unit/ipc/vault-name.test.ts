import { expect, test } from 'vitest';
import { vaultNameOf } from '../../../electron/ipc/vault-name.ts';

test.each([
  ['Mentoring notes', 'Mentoring notes'],
  ['../../etc/passwd', 'etc passwd'],
  ['Siân’s vault / 2026', 'Siân s vault 2026'],
  ['...', 'Vault'],
  ['C:\\Users\\me', 'C Users me'],
  ['Ελληνικά', 'Ελληνικά'],
  ['हिन्दी', 'हिन्दी'],
  ['\u202egnirotnem\u202c', 'gnirotnem'],
  ['🌱', 'Vault'],
  ['Notes. . .', 'Notes'],
  ['con', 'Vault con'],
  ['LPT1', 'Vault LPT1'],
  ['nul / x', 'nul x'],
])('the folder of the vault “%s” is named “%s”, never a path', (name, folder) => {
  expect(vaultNameOf(name)).toBe(folder);
});

test('a long name is cut between characters, and ends in no space', () => {
  expect(vaultNameOf('𝒜'.repeat(100))).toBe('𝒜'.repeat(30));
  expect(vaultNameOf(`a${'𝒜'.repeat(100)}`)).toBe(`a${'𝒜'.repeat(29)}`);
  expect(vaultNameOf(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
});
