import { expect, test } from 'vitest';
import { contentDifferences } from '../../../renderer/backup/content-words.ts';

test('tables that a mentor knows as one thing are counted as one', () => {
  expect(
    contentDifferences([
      { table: 'goal_options', inBackup: 2, inVault: 3 },
      { table: 'goal_choices', inBackup: 1, inVault: 1 },
    ]),
  ).toEqual([{ word: 'backup.content.options', inBackup: 3, inVault: 4 }]);
});

test('the order is that of a relationship, and what has no name of its own comes last', () => {
  const words = contentDifferences(
    ['made_up', 'private_notes', 'mentees', 'sessions'].map((table) => ({ table, inBackup: 0, inVault: 1 })),
  ).map(({ word }) => word);
  expect(words).toEqual([
    'backup.content.mentees',
    'backup.content.sessions',
    'backup.content.notes',
    'backup.content.other',
  ]);
});

test('no difference gives nothing to say', () => {
  expect(contentDifferences([])).toEqual([]);
});
