import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseKeyFile } from '../../../electron/vault/keys/parse-key-file.ts';
import { unlockKey } from '../../../electron/vault/keys/unlock-key.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { byCode, byPassword, type Secret } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { newCode, newVault, password } from './temporary-vault.ts';

/** What comes of a key file: the key in hex, or the code of the refusal. Anything else than a typed refusal is a fault. */
async function outcomeOf(bytes: Buffer, secret: Secret): Promise<string> {
  try {
    return (await unlockKey(parseKeyFile(bytes), secret)).toString('hex');
  } catch (error) {
    if (error instanceof AlcoveError) return error.code;
    throw error;
  }
}

function refusalIn(error: unknown): AlcoveError {
  if (error instanceof AlcoveError) return error;
  throw error;
}

const refused = /^(password\.wrong|code\.(wrong|none)|vault\.(keysDamaged|keysHostile|newer))$/;

async function closedVault(): Promise<{ folder: string; code: string; key: string; file: Buffer }> {
  const vault = await newVault();
  const code = await newCode(vault);
  const key = vault.copyKey().toString('hex');
  vault.close();
  return { folder: vault.folder, code, key, file: readFileSync(join(vault.folder, 'keys.json')) };
}

function withFlip(file: Buffer, at: number, mask: number): Buffer {
  const altered = Buffer.from(file);
  altered[at] = (altered[at] ?? 0) ^ mask;
  return altered;
}

test('every altered byte gives the very same key or a refusal, never another key', async () => {
  const { code, key, file } = await closedVault();
  const recoveryFrom = file.indexOf('"recovery"');
  let refusals = 0;
  for (let at = 0; at < file.length; at += 1) {
    for (const mask of [0x01, 0x02, 0x10, 0x20, 0x80, 0xff]) {
      const altered = withFlip(file, at, mask);
      const outcome = await outcomeOf(altered, byCode(code));
      if (outcome === key) continue;
      expect(outcome).toMatch(refused);
      refusals += 1;
    }
    if (at > recoveryFrom || at % 4 !== 0) continue;
    const outcome = await outcomeOf(withFlip(file, at, 0x01), byPassword(password));
    if (outcome !== key) expect(outcome).toMatch(refused);
  }
  expect(refusals).toBeGreaterThan(file.length);
});

test('an altered byte within what a slot holds is noticed, whichever it is', async () => {
  const { code, file } = await closedVault();
  const text = file.toString('utf8');
  const from = text.indexOf('"recovery"');
  for (const member of ['keyId', 'createdAt', 'salt', 'iv', 'ciphertext']) {
    const found = /"([^"]+)"/.exec(text.slice(text.indexOf(`"${member}"`, from) + member.length + 2));
    const value = found?.[1] ?? '';
    const start = text.indexOf(value, from);
    for (let at = start; at < start + value.length; at += 1) {
      for (const mask of [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80]) {
        expect(await outcomeOf(withFlip(file, at, mask), byCode(code))).toMatch(refused);
      }
    }
  }
});

test('a file cut anywhere is refused', async () => {
  const { code, file } = await closedVault();
  for (let length = 0; length < file.length - 2; length += 1)
    expect(await outcomeOf(file.subarray(0, length), byCode(code))).toBe('vault.keysDamaged');
});

test('beside a whole copy an altered file keeps nobody out, and is put right', async () => {
  const { folder, code, file } = await closedVault();
  for (let at = 0; at < file.length; at += 23) {
    const altered = withFlip(file, at, 0x01);
    writeFileSync(join(folder, at % 2 === 0 ? 'keys.json' : 'keys.copy.json'), altered);
    const vault = await openVault({ folder, secret: byCode(code) });
    expect(vault.notices).toEqual([]);
    vault.close();
    for (const name of ['keys.json', 'keys.copy.json'])
      expect(readFileSync(join(folder, name)).equals(file)).toBe(true);
  }
});

test('with both copies altered alike the vault opens with a notice or is refused, and not a byte is changed', async () => {
  const { folder, code, file } = await closedVault();
  const names = readdirSync(folder);
  const held = () => names.map((name) => readFileSync(join(folder, name), 'hex'));
  let refusals = 0;
  for (let at = 0; at < file.length; at += 5) {
    for (const name of ['keys.json', 'keys.copy.json'])
      writeFileSync(join(folder, name), withFlip(file, at, 0x01));
    const before = held();
    const opened = await openVault({ folder, secret: byCode(code) }).catch(refusalIn);
    if (opened instanceof AlcoveError) {
      expect(opened.code).toMatch(refused);
      expect(held()).toEqual(before);
      refusals += 1;
      continue;
    }
    expect(opened.notices).toEqual([{ code: 'keys-outdated' }]);
    for (const name of ['keys.json', 'keys.copy.json'])
      expect(readFileSync(join(folder, name)).equals(withFlip(file, at, 0x01))).toBe(true);
    opened.close();
  }
  expect(refusals).toBeGreaterThan(0);
});
