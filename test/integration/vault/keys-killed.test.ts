import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendAudit, listAudit } from '../../../electron/vault/audit/audit-log.ts';
import { transact } from '../../../electron/vault/db.ts';
import { type OpenVault, openVault } from '../../../electron/vault/open/open-vault.ts';
import { formatRecoveryCode } from '../../../shared/domain/recovery-code.ts';
import { byCode, byPassword, type Secret } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { newCode, newVault, noon, password } from './temporary-vault.ts';

const otherPassword = 'velvet-harbour-cactus-17';
const otherCode = formatRecoveryCode(new Uint8Array(32).fill(77));

/** Runs the change in a process of its own that dies at a step. */
function changeAndDie(folder: string, what: 'password' | 'code' | 'key', step: string): void {
  const next = what === 'password' ? otherPassword : otherCode;
  const child = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, 'children/change-keys.ts'),
      JSON.stringify({ folder, what, step, password, next }),
    ],
    { encoding: 'utf8' },
  );
  expect([child.signal, child.stdout]).toEqual(['SIGKILL', '']);
}

async function opens(folder: string, secret: Secret): Promise<boolean> {
  let vault: OpenVault & { notices: readonly unknown[] };
  try {
    vault = await openVault({ folder, secret });
  } catch (error) {
    expect(error).toBeInstanceOf(AlcoveError);
    return false;
  }
  expect(vault.notices).toEqual([]);
  expect(listAudit(vault.db).map(({ event }) => event)).toContain('kept');
  vault.close();
  return true;
}

/** What stands in a folder after an opening has put everything right. */
function expectTidy(folder: string): void {
  expect(readdirSync(folder).filter((name) => name.includes('next') || name.endsWith('-wal'))).toEqual([]);
  const [one, copy] = ['keys.json', 'keys.copy.json'].map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(copy).toBe(one);
  expect(JSON.parse(one ?? '').slots).toHaveLength(2);
}

async function vaultWithCode(): Promise<{ folder: string; code: string }> {
  const vault = await newVault();
  const code = await newCode(vault);
  transact(vault.db, () => appendAudit(vault.db, noon, 'kept', 'k', 's'));
  vault.close();
  return { folder: vault.folder, code };
}

/** Whether the change stands after a death at each step. Between the two copies both forms still open the vault. */
const steps = [
  ['noted', 'not'],
  ['first-copy', 'either'],
  ['written', 'done'],
  ['settled', 'done'],
] as const;

test.each(steps)('a password change that dies when it is %s is %s', async (step, outcome) => {
  for (const first of [password, otherPassword]) {
    const { folder, code } = await vaultWithCode();
    changeAndDie(folder, 'password', step);
    const second = first === password ? otherPassword : password;
    const opened = await opens(folder, byPassword(first));
    if (outcome === 'either') expect(opened).toBe(true);
    else expect(opened).toBe((first === password) === (outcome === 'not'));
    expect(await opens(folder, byPassword(second))).toBe(!opened);
    expect(await opens(folder, byCode(code))).toBe(true);
    expectTidy(folder);
  }
});

test.each(steps)('a new code that dies when it is %s is %s in force', async (step, outcome) => {
  for (const firstIsOld of [true, false]) {
    const { folder, code } = await vaultWithCode();
    changeAndDie(folder, 'code', step);
    const opened = await opens(folder, byCode(firstIsOld ? code : otherCode));
    if (outcome === 'either') expect(opened).toBe(true);
    else expect(opened).toBe(firstIsOld === (outcome === 'not'));
    expect(await opens(folder, byCode(firstIsOld ? otherCode : code))).toBe(!opened);
    expect(await opens(folder, byPassword(password))).toBe(true);
    expectTidy(folder);
  }
});

test.each([
  ['noted', false],
  ['first-copy', false],
  ['written', false],
  ['copied', false],
  ['replaced', true],
  ['settled', true],
  ['dropped', true],
])('a change of the vault’s key that dies when it is %s has come about: %s', async (step, changed) => {
  for (const secrets of [[otherCode, 'old'], ['old', otherCode], ['password']] as const) {
    const { folder, code } = await vaultWithCode();
    changeAndDie(folder, 'key', step);
    const expected = { [code]: !changed, [otherCode]: changed };
    for (const secret of secrets) {
      if (secret === 'password') expect(await opens(folder, byPassword(password))).toBe(true);
      else {
        const typed = secret === 'old' ? code : otherCode;
        expect(await opens(folder, byCode(typed))).toBe(expected[typed]);
      }
    }
    expect(await opens(folder, byPassword(password))).toBe(true);
    expectTidy(folder);
  }
});
