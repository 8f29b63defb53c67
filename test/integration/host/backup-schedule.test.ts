import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { verifyBackup } from '../../../electron/vault/backup/verify-backup.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { password } from '../vault/temporary-vault.ts';
import { backupApp } from './backup-app.ts';

const secret = byPassword(password);
const ignore = () => undefined;

const filesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.alcove-backup'));
const until = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 10_000, interval: 20 });

test('a daily folder gets its backup while the vault is open, once, verified and registered', async () => {
  const { unlock, add, books, backups, stick, jobs } = await backupApp();
  await unlock();
  await add('daily');
  backups.lookForDue();
  await until(async () => expect((await books()).registered).toHaveLength(1));
  const { targets, registered } = await books();
  expect(targets).toMatchObject([{ due: false, owed: false, lastFailure: null }]);
  expect(registered).toMatchObject([{ origin: 'scheduled', rotates: true, state: 'kept' }]);
  expect(filesIn(stick)).toEqual([registered[0]?.fileName]);
  await until(() => expect(jobs.busy).toBe(false));
  expect(filesIn(stick)).toHaveLength(1);
});

test('a folder that is away waits, and gets its backup as soon as it is back', async () => {
  const { unlock, add, books, backups, stick } = await backupApp();
  await unlock();
  await add('weekly');
  const away = `${stick} away`;
  renameSync(stick, away);
  backups.lookForDue();
  await until(async () =>
    expect((await books()).targets).toMatchObject([{ lastFailure: 'backup.targetMissing', owed: true }]),
  );
  renameSync(away, stick);
  await until(async () => expect((await books()).registered).toHaveLength(1));
  expect((await books()).targets).toMatchObject([{ lastFailure: null, owed: false }]);
});

test('no backup is started beside another job', async () => {
  const { unlock, add, books, backups, jobs, stick, release, looks } = await backupApp();
  await unlock();
  const other = jobs.run('another job', 'check.run', { folder: stick, key: new Uint8Array(32) });
  await add('daily');
  backups.lookForDue();
  const seen = looks();
  await until(() => expect(looks()).toBeGreaterThan(seen + 3));
  expect(filesIn(stick)).toEqual([]);
  release();
  await expect(other).rejects.toThrow();
  await until(async () => expect((await books()).registered).toHaveLength(1));
});

test('what the keep rule lets go is removed from the folder and noted', async () => {
  const { unlock, add, books, backups, stick, jobs } = await backupApp();
  await unlock();
  await add('after-lock', { daily: 1, weekly: 0, monthly: 0 });
  for (const round of [1, 2]) {
    await backups.close();
    await backups.settled();
    expect(filesIn(stick)).toHaveLength(round);
    await unlock();
    await until(async () => expect((await books()).registered).toHaveLength(round));
  }
  await until(async () =>
    expect((await books()).registered.map(({ state }) => state)).toEqual(['kept', 'rotated']),
  );
  await until(() => expect(jobs.busy).toBe(false));
  expect(filesIn(stick)).toEqual([(await books()).registered[0]?.fileName]);
});

test('after a lock the closed vault is backed up, and the vault is told when it is next open', async () => {
  const { unlock, add, books, backups, stick, notes, ref } = await backupApp();
  await unlock();
  await add('after-lock');
  expect((await backups.close()).state).toBe('locked');
  await backups.settled();
  expect(filesIn(stick)).toHaveLength(1);
  expect(readdirSync(notes)).toEqual([`${ref}.note`]);
  const [name] = filesIn(stick);
  const file = join(stick, name ?? '');
  const { tables } = await verifyBackup({ file, secret, onProgress: ignore });
  await unlock();
  await until(async () => expect((await books()).registered).toHaveLength(1));
  const { registered } = await books();
  expect(registered).toMatchObject([{ fileName: name, place: stick, origin: 'scheduled', rotates: true }]);
  expect(registered[0]?.contents).toEqual(
    Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, { rows, sha256: null }])),
  );
  await until(() => expect(readdirSync(notes)).toEqual([]));
});

test('unlocking calls the backup of the closed vault off, and the next lock makes it', async () => {
  const { unlock, add, books, backups, stick } = await backupApp();
  await unlock();
  await add('after-lock');
  await backups.close();
  expect((await unlock()).state).toBe('open');
  expect(readdirSync(stick).filter((entry) => entry.endsWith('.part'))).toEqual([]);
  const made = filesIn(stick).length;
  expect((await books()).targets).toMatchObject([{ lastFailure: null }]);
  await backups.close();
  await backups.settled();
  expect(filesIn(stick)).toHaveLength(made + 1);
});

test('a vault whose process crashed is looked after anew when it is unlocked again', async () => {
  const { unlock, crash, vaults, looks } = await backupApp({ soon: 1, interval: 600_000 });
  await unlock();
  await until(() => expect(looks()).toBe(1));
  crash();
  expect(vaults.state().state).toBe('locked');
  await unlock();
  await until(() => expect(looks()).toBe(2));
});

test('no backup is started when the computer goes to sleep', async () => {
  const { unlock, add, backups, stick } = await backupApp();
  await unlock();
  await add('after-lock');
  backups.sleep();
  await backups.close();
  await backups.settled();
  expect(readdirSync(stick)).toEqual([]);
  backups.wake();
  await unlock();
  await backups.close();
  await backups.settled();
  expect(filesIn(stick)).toHaveLength(1);
});

test('a folder that was away at the lock is made up for while the vault is open', async () => {
  const { unlock, add, books, backups, stick } = await backupApp();
  await unlock();
  await add('after-lock');
  rmSync(stick, { recursive: true });
  await backups.close();
  await backups.settled();
  await unlock();
  await until(async () =>
    expect((await books()).targets).toMatchObject([{ lastFailure: 'backup.targetMissing', owed: true }]),
  );
  mkdirSync(stick);
  await until(async () => expect((await books()).registered).toHaveLength(1));
});
