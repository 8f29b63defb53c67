import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { writeFileSafely } from '../../../electron/vault/files/write-file.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'alcove-write-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  file = join(folder, 'record.pdf');
  writeFileSync(file, 'of before');
});

test('a file is looked at as it was written, before it has its name', async () => {
  const seen: string[] = [];
  await writeFileSafely(file, 'written', async (written) => {
    seen.push(dirname(written), readFileSync(written, 'utf8'), readFileSync(file, 'utf8'));
  });
  expect(seen).toEqual([dirname(file), 'written', 'of before']);
  expect(readFileSync(file, 'utf8')).toBe('written');
});

test('a file that is not as it should be leaves the one of before in its place, and nothing else', async () => {
  const refusal = new AlcoveError('export.notIntact');
  await expect(writeFileSafely(file, 'written', () => Promise.reject(refusal))).rejects.toBe(refusal);
  expect(readFileSync(file, 'utf8')).toBe('of before');
  expect(readdirSync(dirname(file))).toEqual([basename(file)]);
});
