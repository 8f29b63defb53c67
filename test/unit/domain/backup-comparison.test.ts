import { expect, it } from 'vitest';
import { compareContents } from '../../../shared/domain/backup-comparison.ts';
import { backupFileName } from '../../../shared/domain/backup-name.ts';

const isBookkeeping = (table: string) => table === 'books';
const notes = (rows: number, sha256: string | null) => ({
  notes: { rows, sha256 },
  books: { rows: 1, sha256: 'b' },
});

it('a restored vault with the same content is faithful and unchanged', () => {
  const same = notes(3, 'a');
  expect(compareContents(notes(3, 'a'), same, notes(3, 'a'), isBookkeeping)).toEqual({
    differences: [],
    faithful: true,
    changedSince: false,
  });
});

it('another count or other content of a table is told with both counts, the books are not', () => {
  const now = { ...notes(4, 'c'), books: { rows: 9, sha256: 'z' }, goals: { rows: 2, sha256: 'g' } };
  expect(compareContents(notes(3, 'a'), now, notes(3, 'a'), isBookkeeping)).toEqual({
    differences: [
      { table: 'goals', inBackup: 0, inVault: 2 },
      { table: 'notes', inBackup: 3, inVault: 4 },
    ],
    faithful: true,
    changedSince: true,
  });
});

it.each([
  ['a row more', notes(4, 'a')],
  ['other content', notes(3, 'x')],
  ['a table less', { notes: { rows: 3, sha256: 'a' } }],
  ['other books', { ...notes(3, 'a'), books: { rows: 1, sha256: 'x' } }],
])('what holds %s than was noted is not faithful', (_what, restored) => {
  expect(compareContents(restored, restored, notes(3, 'a'), isBookkeeping).faithful).toBe(false);
});

it('where only rows were counted, rows are compared', () => {
  expect(compareContents(notes(3, 'a'), notes(3, 'a'), notes(3, null), isBookkeeping).faithful).toBe(true);
  expect(compareContents(notes(2, 'a'), notes(3, 'a'), notes(3, null), isBookkeeping).faithful).toBe(false);
});

it('a backup is named by its minute and by nothing else', () => {
  const minute = new Date(2026, 10, 21, 7, 3, 59);
  expect(backupFileName(minute)).toBe('Alcove 2026-11-21 0703.alcove-backup');
  expect(backupFileName(minute, 2)).toBe('Alcove 2026-11-21 0703 2.alcove-backup');
});
