import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseKeyFile } from '../../../electron/vault/keys/parse-key-file.ts';
import { unlockKey } from '../../../electron/vault/keys/unlock-key.ts';
import { byCode, byPassword, type Secret } from '../../../shared/domain/secret.ts';

const folder = join(import.meta.dirname, '../../vectors/vault/keys');
const { password, code, key, cases } = z
  .object({
    password: z.string(),
    code: z.string(),
    key: z.string(),
    cases: z.array(z.object({ file: z.string(), password: z.string(), code: z.string() })),
  })
  .parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));

/** What comes of opening a file: `opens` for the right key, the code of the refusal, or the wrong key that came out. */
async function outcomeOf(file: string, secret: Secret): Promise<string> {
  try {
    const unwrapped = await unlockKey(parseKeyFile(readFileSync(join(folder, file))), secret);
    return unwrapped.toString('hex') === key ? 'opens' : `gives ${unwrapped.toString('hex')}`;
  } catch (error) {
    return z.object({ code: z.string() }).parse(error).code;
  }
}

describe.each(cases)('$file', ({ file, ...outcomes }) => {
  test(`with the password: ${outcomes.password}`, async () => {
    expect(await outcomeOf(file, byPassword(password))).toBe(outcomes.password);
  });

  test(`with the code: ${outcomes.code}`, async () => {
    expect(await outcomeOf(file, byCode(code))).toBe(outcomes.code);
  });
});

test('the password opens in either form of its accents, the code in any way of typing', async () => {
  const ways = [byPassword(password.normalize('NFC')), byPassword(password.normalize('NFD'))];
  ways.push(byCode(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')));
  for (const secret of ways) expect(await outcomeOf('genuine.json', secret)).toBe('opens');
});

test('what asks for too much is refused while the file is read, before any key is derived', () => {
  const hostile = cases.filter((each) => each.password === 'vault.keysHostile');
  expect(hostile.length).toBeGreaterThan(10);
  for (const { file } of hostile) expect(() => parseKeyFile(readFileSync(join(folder, file)))).toThrow();
});

test('a wrong, mistyped or empty secret is refused', async () => {
  const foreign = '000GC-40R4Y-0M301-E209M-185G2-R38EE-1W810-24GKG-2GAH0-C5RR1-34D1A-P70XT-3RFGY';
  expect(await outcomeOf('genuine.json', byPassword(`${password} `))).toBe('password.wrong');
  expect(await outcomeOf('genuine.json', byPassword(''))).toBe('password.empty');
  expect(await outcomeOf('genuine.json', byCode(foreign))).toBe('code.wrong');
  expect(await outcomeOf('genuine.json', byCode(code.slice(0, -1)))).toBe('code.mistyped');
  expect(await outcomeOf('genuine.json', byCode(' - '))).toBe('code.empty');
});
