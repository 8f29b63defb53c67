import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partsOf } from './backup-files.ts';
import { temporaryFolder } from './temporary-vault.ts';

const canary = 'PRIVATE-CANARY-LEAK-TEST';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/**
 * A process of its own does the writing, so that its temporary folder is a fresh one for SQLite too, and stops with
 * the vault still open, so that the write-ahead log is there to be read.
 */
test('nothing written into a vault can be read from its files, the temporary folder or a backup', async () => {
  const place = temporaryFolder();
  const temp = join(place, 'tmp');
  mkdirSync(temp);
  const writer = join(import.meta.dirname, 'children', 'write-canary.ts');
  const { stdout: said } = spawnSync(process.execPath, [writer, place, canary], {
    env: { ...process.env, TMPDIR: temp, SQLITE_TMPDIR: temp },
    encoding: 'utf8',
  });
  expect(said).toContain('found the canary again');
  const files = filesBelow(place);
  expect(files.map((file) => file.slice(place.length + 1))).toEqual(
    expect.arrayContaining(['open.alcove/vault.db', 'open.alcove/vault.db-wal', 'one.alcove-backup']),
  );
  const forms = [canary, canary.toLowerCase()].flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
  ]);
  for (const file of files) {
    const bytes = readFileSync(file);
    for (const form of forms) expect(bytes.includes(form), file).toBe(false);
    expect(bytes.includes('SQLite format 3'), file).toBe(false);
  }
  expect((await partsOf(join(place, 'one.alcove-backup'))).size).toBe(4);
});
