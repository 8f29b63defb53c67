import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { unlockKey } from '../../../electron/vault/keys/key-files.ts';
import { parseKeyFile } from '../../../electron/vault/keys/parse-key-file.ts';
import { byPassword } from '../../../shared/domain/secret.ts';

const folder = join(import.meta.dirname, '../../vectors/vault/keys');
const { password, key, cases } = z
  .object({
    password: z.string(),
    key: z.string(),
    cases: z.array(z.object({ file: z.string(), outcome: z.string() })),
  })
  .parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));

const open = async (file: string, secret: string) => {
  const unwrapped = await unlockKey(parseKeyFile(readFileSync(join(folder, file))), byPassword(secret));
  return unwrapped.toString('hex');
};

const opening = cases.filter(({ outcome }) => outcome === 'opens');
const refused = cases.filter(({ outcome }) => outcome !== 'opens');

test.each(opening)('$file gives the key, in either form of the accents', async ({ file }) => {
  expect(await open(file, password.normalize('NFC'))).toBe(key);
  expect(await open(file, password.normalize('NFD'))).toBe(key);
});

test.each(refused)('$file is refused as $outcome', async ({ file, outcome }) => {
  await expect(open(file, password)).rejects.toEqual(expect.objectContaining({ code: outcome }));
});

test('what asks for too much is refused while the file is read, before any key is derived', () => {
  const hostile = refused.filter(({ outcome }) => outcome === 'vault.keysHostile');
  expect(hostile.length).toBeGreaterThan(10);
  for (const { file } of hostile) expect(() => parseKeyFile(readFileSync(join(folder, file)))).toThrow();
});

test('a wrong or empty password is refused', async () => {
  const wrong = open('genuine.json', `${password} `);
  await expect(wrong).rejects.toEqual(expect.objectContaining({ code: 'password.wrong' }));
  const empty = open('genuine.json', '');
  await expect(empty).rejects.toEqual(expect.objectContaining({ code: 'password.empty' }));
});
