import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type OpenVault, openVault } from '../../../electron/vault/open/open-vault.ts';
import { type ExchangeStep, finishInterruptedRestore } from '../../../electron/vault/restore/exchange.ts';
import { keepRestore, restoreOver, undoRestore } from '../../../electron/vault/restore/restore-over.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import type { JobPhase } from '../../../shared/ipc/events.ts';
import { ignoreProgress, newBackup } from './backup-files.ts';
import { noon, password, temporaryFolder } from './temporary-vault.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const secret = byPassword(password);
const later = (milliseconds: number) => () => new Date(noon.getTime() + milliseconds);

const markIn = (vault: OpenVault) => vault.db.prepare('SELECT name FROM mentor_profile').pluck().get();
const mark = (vault: OpenVault, name: string) =>
  vault.db
    .prepare('INSERT OR REPLACE INTO mentor_profile (id, name, updated_at) VALUES (1, ?, ?)')
    .run(name, '');

/** Opens whatever vault is in a place and returns the mark in it. */
async function markOf(folder: string): Promise<unknown> {
  const vault = await openVault({ folder, secret });
  try {
    return markIn(vault);
  } finally {
    vault.close();
  }
}

/** A locked vault that is marked `now`, and a backup of it from before that. */
async function vaultAndBackup(): Promise<{ folder: string; file: string }> {
  const { vault, file } = await newBackup();
  mark(vault, 'now');
  vault.close();
  return { folder: vault.folder, file };
}

const over = (folder: string, file: string, more: Partial<Parameters<typeof restoreOver>[0]> = {}) =>
  restoreOver({ file, secret, folder, clock: later(0), onProgress: ignoreProgress, ...more });

const besides = (folder: string) =>
  readdirSync(dirname(folder))
    .filter((name) => name !== basename(folder))
    .sort();

test('a restored backup takes the place of a vault, comes out again, goes in again, and stays', async () => {
  const { folder, file } = await vaultAndBackup();
  const { replacedAt, contents } = await over(folder, file);
  expect(replacedAt).toBe(noon.toISOString());
  expect(contents.opened).toBe(true);
  expect(await markOf(folder)).toBeUndefined();
  expect(besides(folder)).toEqual([
    `${basename(folder)}.before-20261121T120000000Z`,
    `${basename(folder)}.restore.json`,
  ]);
  await undoRestore({ folder, clock: later(1) });
  expect(await markOf(folder)).toBe('now');
  await undoRestore({ folder, clock: later(2) });
  expect(await markOf(folder)).toBeUndefined();
  await keepRestore({ folder });
  expect(besides(folder)).toEqual([]);
  expect(await markOf(folder)).toBeUndefined();
  await expect(undoRestore({ folder, clock: later(3) })).rejects.toEqual(refusal('restore.nothingToUndo'));
  await expect(keepRestore({ folder })).rejects.toEqual(refusal('restore.nothingToUndo'));
});

test('a second restore waits until the mentor has chosen between the two vaults', async () => {
  const { folder, file } = await vaultAndBackup();
  await over(folder, file);
  await expect(over(folder, file)).rejects.toEqual(refusal('restore.undecided'));
  await keepRestore({ folder });
  await over(folder, file, { clock: later(1) });
});

test('nothing is put over a vault that is open, nor over another one, nor where none is', async () => {
  const { folder, file } = await vaultAndBackup();
  const open = await openVault({ folder, secret });
  await expect(over(folder, file)).rejects.toEqual(refusal('vault.inUse'));
  open.close();
  const other = await newBackup();
  await expect(over(folder, other.file)).rejects.toEqual(refusal('backup.otherVault'));
  const nowhere = join(temporaryFolder(), 'gone.alcove');
  await expect(over(nowhere, file)).rejects.toEqual(refusal('vault.notAVault'));
  expect(besides(folder)).toEqual([]);
  expect(await markOf(folder)).toBe('now');
});

test('a wrong password, an altered backup and second thoughts leave the vault as it was', async () => {
  const { folder, file } = await vaultAndBackup();
  await expect(over(folder, file, { secret: byPassword('not the password') })).rejects.toEqual(
    refusal('password.wrong'),
  );
  for (const phase of ['preparing', 'restoring', 'checking'] satisfies JobPhase[]) {
    const stop = new AbortController();
    const onProgress = (now: JobPhase) => {
      if (now === phase) stop.abort();
    };
    await expect(over(folder, file, { onProgress, signal: stop.signal })).rejects.toEqual(
      refusal('cancelled'),
    );
  }
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  await expect(over(folder, file)).rejects.toEqual(refusal('backup.altered'));
  expect(besides(folder)).toEqual([]);
  expect(await markOf(folder)).toBe('now');
});

test('a vault whose keys are lost can be replaced by its backup, and put back', async () => {
  const { folder, file } = await vaultAndBackup();
  for (const name of ['keys.json', 'keys.copy.json']) rmSync(join(folder, name));
  await over(folder, file);
  expect(await markOf(folder)).toBeUndefined();
  await undoRestore({ folder, clock: later(1) });
  expect(existsSync(join(folder, 'keys.json'))).toBe(false);
});

const steps: ExchangeStep[] = ['noted', 'moved-out', 'moved-in', 'settled'];

/** Where a process that dies at a step leaves things: nothing after it runs, not even what clears up. */
class Died extends Error {}

describe.each(steps)('a process that ends when an exchange has %s', (last) => {
  const dieAt = (step: ExchangeStep) => {
    if (step !== last) return;
    throw new Died();
  };
  const isIn = last === 'moved-in' || last === 'settled';

  test('leaves one whole vault in the place after a restore, and the other where it can be found', async () => {
    const { folder, file } = await vaultAndBackup();
    await diesAt(folder, file, last);
    const replacedAt = await finishInterruptedRestore(folder);
    expect(replacedAt).toBe(isIn ? noon.toISOString() : null);
    expect(await markOf(folder)).toBe(isIn ? undefined : 'now');
    if (!isIn) return expect(besides(folder)).toEqual([]);
    await undoRestore({ folder, clock: later(5) });
    expect(await markOf(folder)).toBe('now');
  });

  test('leaves the way back open when it was undoing', async () => {
    const { folder, file } = await vaultAndBackup();
    await over(folder, file);
    await expect(undoRestore({ folder, clock: later(1), onStep: dieAt })).rejects.toThrow(Died);
    expect(await finishInterruptedRestore(folder)).not.toBeNull();
    expect(await markOf(folder)).toBe(isIn ? 'now' : undefined);
    await undoRestore({ folder, clock: later(2) });
    expect(await markOf(folder)).toBe(isIn ? undefined : 'now');
  });
});

/** Makes by hand what a killed process leaves at a step of a restore. */
async function diesAt(folder: string, file: string, last: ExchangeStep): Promise<void> {
  const kept = join(temporaryFolder(), 'as it was left');
  mkdirSync(kept);
  const onStep = (step: ExchangeStep) => {
    if (step === last) cpSync(dirname(folder), kept, { recursive: true });
  };
  await over(folder, file, { onStep });
  rmSync(dirname(folder), { recursive: true });
  cpSync(kept, dirname(folder), { recursive: true });
}

test('a removal that was cut short goes on, and never leaves half a vault to go back to', async () => {
  const { folder, file } = await vaultAndBackup();
  await over(folder, file);
  const note = `${folder}.restore.json`;
  const text = readFileSync(note, 'utf8');
  const before = /"before": "([^"]+)"/.exec(text)?.[1] ?? '';
  writeFileSync(
    note,
    text
      .replace(`"before": "${before}"`, '"before": null')
      .replace('"removing": null', `"removing": "${before}"`),
  );
  rmSync(join(dirname(folder), before, 'vault.db'));
  expect(await finishInterruptedRestore(folder)).toBeNull();
  expect(besides(folder)).toEqual([]);
});

test.each([
  ['another folder beside the vault', (before: string) => before.replace('test.alcove', 'letters')],
  ['a folder above', () => '../../letters.before-20261121T120000000Z'],
  ['no folder of ours', () => 'letters'],
])('a note that names %s is not acted upon', async (_what, change) => {
  const { folder, file } = await vaultAndBackup();
  await over(folder, file);
  const note = `${folder}.restore.json`;
  const text = readFileSync(note, 'utf8');
  const before = /"before": "([^"]+)"/.exec(text)?.[1] ?? '';
  writeFileSync(note, text.replace('"removing": null', `"removing": "${change(before)}"`));
  expect(await finishInterruptedRestore(folder)).toBeNull();
  await expect(undoRestore({ folder, clock: later(1) })).rejects.toEqual(refusal('file.io'));
  expect(besides(folder)).toContain(before);
  expect(await markOf(folder)).toBeUndefined();
});

test('opening a vault ends what a crash left of a restore, and waits for one that is under way elsewhere', async () => {
  const { folder, file } = await vaultAndBackup();
  await diesAt(folder, file, 'moved-out');
  expect(existsSync(folder)).toBe(false);
  expect(await markOf(folder)).toBe('now');
  expect(besides(folder)).toEqual([]);
  let opening: Promise<unknown> | undefined;
  const onStep = (step: ExchangeStep) => {
    if (step === 'moved-out') opening = openVault({ folder, secret }).catch((error: unknown) => error);
  };
  await over(folder, file, { onStep });
  expect(await opening).toEqual(refusal('vault.inUse'));
  expect(await markOf(folder)).toBeUndefined();
});

test('a step that fails is taken back at once', async () => {
  const { folder, file } = await vaultAndBackup();
  const onStep = (step: ExchangeStep) => {
    if (step === 'moved-out') throw Object.assign(new Error('no'), { code: 'EIO' });
  };
  await expect(over(folder, file, { onStep })).rejects.toEqual(refusal('file.io'));
  expect(besides(folder)).toEqual([]);
  expect(await markOf(folder)).toBe('now');
});

test('the vault of before is neither removed nor put back while it is open', async () => {
  const { folder, file } = await vaultAndBackup();
  await over(folder, file);
  const before = besides(folder).find((name) => name.includes('.before-')) ?? '';
  const open = await openVault({ folder: join(dirname(folder), before), secret });
  await expect(keepRestore({ folder })).rejects.toEqual(refusal('vault.inUse'));
  await expect(undoRestore({ folder, clock: later(1) })).rejects.toEqual(refusal('vault.inUse'));
  mark(open, 'written meanwhile');
  open.close();
  await undoRestore({ folder, clock: later(2) });
  expect(await markOf(folder)).toBe('written meanwhile');
});

test('a vault of before that is past opening can still be removed', async () => {
  const { folder, file } = await vaultAndBackup();
  await over(folder, file);
  const before = besides(folder).find((name) => name.includes('.before-')) ?? '';
  for (const name of ['vault.lock', 'vault.db', 'keys.json'])
    writeFileSync(join(dirname(folder), before, name), 'no longer what it was'.repeat(100));
  await keepRestore({ folder });
  expect(besides(folder)).toEqual([]);
});
