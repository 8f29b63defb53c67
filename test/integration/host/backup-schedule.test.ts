import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { BackupSchedule } from '../../../electron/host/backup-schedule.ts';
import { JobRunner } from '../../../electron/host/jobs.ts';
import { KnownVaults } from '../../../electron/host/known-vaults.ts';
import { VaultHolder } from '../../../electron/host/vaults.ts';
import { NoteFiles } from '../../../electron/ipc/backups/note-file.ts';
import { answerTyped, type Handlers } from '../../../electron/ipc/channel/typed.ts';
import { backupDesk } from '../../../electron/ipc/processes/backup-desk.ts';
import { backupJobs } from '../../../electron/ipc/processes/backup-jobs.ts';
import { checkDesk } from '../../../electron/ipc/processes/check-desk.ts';
import { VaultHost } from '../../../electron/ipc/processes/vault-host.ts';
import { jobCalls, vaultCalls } from '../../../electron/ipc/vault-calls.ts';
import { verifyBackup } from '../../../electron/vault/backup/verify-backup.ts';
import { type BackupSchedule as Plan, usualKeepRule } from '../../../shared/domain/backup-plan.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { newVault, password, temporaryFolder } from '../vault/temporary-vault.ts';
import { joined } from './joined.ts';

const secret = byPassword(password);

const ignore = () => undefined;

/** The vault's process, as far as backups are concerned. */
function vaultProcess(onCall: (name: string) => void) {
  const host = new VaultHost();
  const open: Pick<Handlers<typeof vaultCalls>, 'vault.open' | 'vault.close'> = {
    'vault.open': ({ folder, secret: given }) => host.open(folder, given),
    'vault.close': () => host.close(),
  };
  const handlers = { ...open, ...backupDesk(host), ...checkDesk(host) } as Handlers<typeof vaultCalls>;
  return joined(
    (name, input, context) => {
      onCall(name);
      return answerTyped(vaultCalls, handlers, name, input, context);
    },
    { lostCode: 'vault.locked', onKill: () => host.close() },
  );
}

/** A process for one job: those of backups, and a check that takes as long as it is held. */
function jobProcess(held: Promise<void>) {
  const handlers = backupJobs as Handlers<typeof jobCalls>;
  return joined(
    (name, input, context) =>
      name === 'check.run' ? held : answerTyped(jobCalls, handlers, name, input, context),
    { lostCode: 'cancelled' },
  );
}

/** An app with one vault, without its window. */
async function app() {
  const data = temporaryFolder();
  const vault = await newVault();
  vault.close();
  const faults: unknown[] = [];
  let looks = 0;
  const held = Promise.withResolvers<void>();
  const clock = () => new Date();
  const jobs = new JobRunner(() => jobProcess(held.promise), ignore);
  const vaults = new VaultHolder(
    new KnownVaults(join(data, 'vaults.json')),
    () =>
      vaultProcess((name) => {
        if (name === 'backup.books') looks += 1;
      }),
    {
      opening: () => backups.opening(),
      changed: (state) => backups.changed(state),
      lost: ignore,
    },
    clock,
  );
  const notes = join(data, 'notes');
  const backups = new BackupSchedule({
    ...{ vaults, jobs, clock, notes: new NoteFiles(notes) },
    noteFault: (_name, error) => faults.push(error),
    pace: { soon: 1, interval: 20 },
  });
  const { ref } = await vaults.remember(vault.folder, 'Test');
  const stick = join(temporaryFolder(), 'stick');
  mkdirSync(stick);
  onTestFinished(async () => {
    await backups.close();
    await backups.stop();
    await jobs.cancelAll();
    expect(faults).toEqual([]);
  });
  return {
    ...{ vaults, jobs, backups, ref, stick, notes, folder: vault.folder },
    looks: () => looks,
    release: () => held.resolve(),
    unlock: () => vaults.unlock(ref, secret),
    books: () => vaults.call('backup.books', undefined),
    add: (schedule: Plan, keep = usualKeepRule) =>
      vaults.call('backup.addTarget', { place: stick, schedule, keep, apart: false }),
  };
}

const filesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.alcove-backup'));
const until = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 10_000, interval: 20 });

test('a daily folder gets its backup while the vault is open, once, verified and registered', async () => {
  const { unlock, add, books, backups, stick, jobs } = await app();
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
  const { unlock, add, books, backups, stick } = await app();
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
  const { unlock, add, books, backups, jobs, stick, release, looks } = await app();
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
  const { unlock, add, books, backups, stick, jobs } = await app();
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
  const { unlock, add, books, backups, stick, notes, ref } = await app();
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
  const { unlock, add, books, backups, stick } = await app();
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

test('no backup is started when the computer goes to sleep', async () => {
  const { unlock, add, backups, stick } = await app();
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
  const { unlock, add, books, backups, stick } = await app();
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
