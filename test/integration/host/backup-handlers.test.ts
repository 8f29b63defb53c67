import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import type { AppContext } from '../../../electron/ipc/app-context.ts';
import { backupHandlers } from '../../../electron/ipc/app-handlers/backup.ts';
import { backupFoldersHandlers } from '../../../electron/ipc/app-handlers/backup-folders.ts';
import { backupRegisterHandlers } from '../../../electron/ipc/app-handlers/backup-register.ts';
import { backupRestoreOverHandlers } from '../../../electron/ipc/app-handlers/backup-restore-over.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { restoreOver } from '../../../electron/vault/restore/restore-over.ts';
import { usualKeepRule } from '../../../shared/domain/backup-plan.ts';
import { byCode, byPassword } from '../../../shared/domain/secret.ts';
import { contract, type HandlerInput, type Output } from '../../../shared/ipc/contract.ts';
import { canMount, readOnlyView } from '../vault/mounts.ts';
import { newCode, newVault, password, temporaryFolder } from '../vault/temporary-vault.ts';
import { backupApp } from './backup-app.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const secret = byPassword(password);
const plan = { schedule: 'weekly', keep: usualKeepRule } as const;
const jobId = 'a job of a test';
/** No backup makes itself while a test looks. */
const never = { soon: 600_000, interval: 600_000 };

const handlers = {
  ...backupHandlers,
  ...backupFoldersHandlers,
  ...backupRegisterHandlers,
  ...backupRestoreOverHandlers,
};
type Name = keyof typeof handlers & keyof typeof contract;

/** The app, and the way the page calls it: inputs and answers are parsed as at the border. */
async function app(pace = never) {
  const parts = await backupApp(pace);
  const context = parts as unknown as AppContext;
  const call = async <N extends Name>(name: N, input: HandlerInput<N>): Promise<Output<N>> => {
    const handler = handlers[name] as (context: AppContext, input: unknown) => unknown;
    return contract[name].output.parse(
      await handler(context, contract[name].input.parse(input)),
    ) as Output<N>;
  };
  const pickFolder = async (path: string) => {
    parts.picks.push(path);
    return (await call('backup.chooseFolder', undefined))?.token ?? '';
  };
  const pickFile = async (path: string) => {
    parts.picks.push(path);
    return (await call('backup.chooseFile', undefined))?.token ?? '';
  };
  return { ...parts, call, pickFolder, pickFile };
}

/** An open vault with one folder and one backup in it. */
async function appWithBackup() {
  const parts = await app();
  await parts.unlock();
  const place = await parts.pickFolder(parts.stick);
  const [target] = await parts.call('backup.addTarget', { ...plan, place });
  const report = await parts.call('backup.runTarget', { jobId, id: target?.id ?? '' });
  const [entry] = await parts.call('backup.registered', undefined);
  if (target === undefined || entry === undefined) throw new Error('no backup');
  return { ...parts, target, report, entry, file: join(report.place, report.fileName) };
}

test('a folder is added, backed up to, changed and removed', async () => {
  const { call, target, report, entry, stick, ref } = await appWithBackup();
  expect(target).toMatchObject({ place: stick, schedule: 'weekly', state: 'ready', lastVerifiedAt: null });
  expect(report).toMatchObject({ place: stick, opened: true, mentees: 0, sessions: 0, vaultRef: ref });
  expect(entry).toMatchObject({
    ...{ fileName: report.fileName, place: stick, bytes: report.bytes, origin: 'by-hand', state: 'kept' },
    ...{ opensWithOldSecret: false, holdsOldKey: false },
  });
  expect(await call('backup.standing', undefined)).toEqual({
    ...{ lastVerifiedAt: entry.verifiedAt, waiting: 0, lastRehearsedAt: null, oldSecretBackups: 0 },
  });
  const { id } = target;
  expect(await call('backup.changeTarget', { ...plan, id, schedule: 'after-lock' })).toMatchObject([
    { id, schedule: 'after-lock', dueAt: null, lastVerifiedAt: entry.verifiedAt },
  ]);
  expect(await call('backup.removeTarget', { id })).toEqual([]);
  expect(readdirSync(stick)).toEqual([report.fileName]);
});

test('a folder that is away is missing, and asked for in vain', async () => {
  const { call, target, stick } = await appWithBackup();
  renameSync(stick, `${stick} away`);
  expect(await call('backup.targets', undefined)).toMatchObject([{ state: 'missing' }]);
  await expect(call('backup.runTarget', { jobId, id: target.id })).rejects.toEqual(
    refusal('backup.targetMissing'),
  );
  await expect(call('backup.rehearse', { jobId, id: null, secret })).rejects.toEqual(
    refusal('backup.targetMissing'),
  );
  await expect(call('backup.runTarget', { jobId, id: uuidv7() })).rejects.toEqual(refusal('record.notFound'));
});

test('a folder within a vault, this or another, or none at all, is no place for backups', async () => {
  const { unlock, call, pickFolder, folder } = await app();
  await unlock();
  for (const place of [folder, join(folder, 'inside')]) {
    mkdirSync(place, { recursive: true });
    const token = await pickFolder(place);
    await expect(call('backup.addTarget', { ...plan, place: token })).rejects.toEqual(
      refusal('backup.insideVault'),
    );
  }
  const other = await newVault();
  mkdirSync(join(other.folder, 'inside'));
  const within = await pickFolder(join(other.folder, 'inside'));
  await expect(call('backup.addTarget', { ...plan, place: within })).rejects.toEqual(
    refusal('backup.insideVault'),
  );
  const gone = await pickFolder(join(temporaryFolder(), 'gone'));
  await expect(call('backup.addTarget', { ...plan, place: gone })).rejects.toEqual(refusal('file.notFound'));
  await expect(call('backup.addTarget', { ...plan, place: 'made up' })).rejects.toEqual(
    refusal('file.notFound'),
  );
  expect(await call('backup.targets', undefined)).toEqual([]);
});

test('nothing of the vault’s books is told while it is locked', async () => {
  const { call } = await app();
  for (const name of ['backup.standing', 'backup.targets', 'backup.registered'] as const)
    await expect(call(name, undefined)).rejects.toEqual(refusal('vault.locked'));
  await expect(call('backup.make', { jobId })).rejects.toEqual(refusal('vault.locked'));
});

test('a backup by hand replaces the file that was chosen, and the register follows', async () => {
  const { unlock, call, picks } = await app();
  await unlock();
  const file = join(temporaryFolder(), 'mine.alcove-backup');
  for (const _round of [1, 2]) {
    picks.push(file);
    expect(await call('backup.make', { jobId })).toMatchObject({ fileName: 'mine.alcove-backup' });
  }
  expect(await call('backup.make', { jobId })).toBeNull();
  expect((await call('backup.registered', undefined)).map(({ state }) => state)).toEqual([
    'kept',
    'destroyed',
  ]);
});

test.each(['password', 'recovery'] as const)(
  'a rehearsal with the %s finds the backup faithful and is remembered',
  async (kind) => {
    const { call, code, ref, entry, scratch } = await appWithBackup();
    const given = kind === 'password' ? secret : byCode(code);
    expect(await call('backup.rehearse', { jobId, id: entry.id, secret: given })).toMatchObject({
      ...{ openedWith: kind, differences: [], faithful: true, changedSince: false },
      report: { vaultRef: ref, opened: true },
    });
    expect(readdirSync(scratch)).toEqual([]);
    expect((await call('backup.standing', undefined)).lastRehearsedAt).not.toBeNull();
  },
);

test('a backup by hand is not put over the vault’s own files, however they are reached', async () => {
  const { unlock, call, picks, folder } = await app();
  await unlock();
  const link = join(temporaryFolder(), 'link');
  symlinkSync(folder, link);
  const before = readdirSync(folder);
  const keys = readFileSync(join(folder, 'keys.json'), 'utf8');
  for (const file of [join(folder, 'keys.json'), join(folder, 'new.alcove-backup'), join(link, 'vault.db')]) {
    picks.push(file);
    await expect(call('backup.make', { jobId })).rejects.toEqual(refusal('backup.insideVault'));
  }
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe(keys);
});

test.skipIf(!canMount())(
  'a vault on a read-only medium is backed up and rehearsed, and remembers nothing of it',
  async () => {
    const { call, backups, vaults, folder, picks } = await appWithBackup();
    await backups.close();
    const { ref } = await vaults.remember(readOnlyView(folder), 'View');
    expect(await vaults.unlock(ref, secret)).toMatchObject({ state: 'open', readOnly: true });
    picks.push(join(temporaryFolder(), 'mine.alcove-backup'));
    expect(await call('backup.make', { jobId })).toMatchObject({ opened: true, vaultRef: ref });
    expect(await call('backup.rehearse', { jobId, id: null, secret })).toMatchObject({ faithful: true });
    expect(await call('backup.registered', undefined)).toHaveLength(1);
  },
);

test('destroying removes the very backup, and only that', async () => {
  const { call, entry, file } = await appWithBackup();
  const elsewhere = `${file}.away`;
  renameSync(file, elsewhere);
  const destroy = (remove: boolean) => call('backup.destroy', { id: entry.id, remove });
  await expect(destroy(true)).rejects.toEqual(refusal('file.notFound'));
  writeFileSync(file, 'Dear diary');
  await expect(destroy(true)).rejects.toEqual(refusal('backup.altered'));
  expect(existsSync(file)).toBe(true);
  renameSync(elsewhere, file);
  expect(await destroy(true)).toMatchObject([{ state: 'destroyed' }]);
  expect(existsSync(file)).toBe(false);
  expect((await call('backup.standing', undefined)).lastVerifiedAt).toBeNull();
});

test('a backup from before a new code is told to open with an old secret', async () => {
  const { call, backups, unlock, folder } = await appWithBackup();
  await backups.close();
  const vault = await openVault({ folder, secret });
  await newCode(vault);
  vault.close();
  await unlock();
  expect(await call('backup.registered', undefined)).toMatchObject([
    { opensWithOldSecret: true, holdsOldKey: false },
  ]);
  expect((await call('backup.standing', undefined)).oldSecretBackups).toBe(1);
});

test('verifying names the vault of this computer that the backup is of', async () => {
  const { call, backups, pickFile, file, ref } = await appWithBackup();
  await backups.close();
  const verify = async () => call('backup.verify', { jobId, file: await pickFile(file), secret });
  expect(await verify()).toMatchObject({ opened: true, vaultRef: ref, mentees: 0 });
});

test('a backup goes over the locked vault, comes out, and stays when the mentor says so', async () => {
  const { call, backups, vaults, pickFile, file, ref, folder, unlock } = await appWithBackup();
  const over = async () => call('backup.restoreOver', { jobId, file: await pickFile(file), secret, ref });
  await expect(over()).rejects.toEqual(refusal('vault.inUse'));
  await backups.close();
  const { vault } = await over();
  expect(vault.replacedAt).not.toBeNull();
  expect(vaults.state()).toMatchObject({ state: 'locked', vault: { replacedAt: vault.replacedAt } });
  await expect(over()).rejects.toEqual(refusal('restore.undecided'));
  const opened = await unlock();
  expect(opened).toMatchObject({ state: 'open', notices: [] });
  expect(await call('backup.registered', undefined)).toEqual([]);
  await backups.close();
  await call('backup.undoRestore', { ref });
  expect(await unlock()).toMatchObject({ state: 'open', notices: [] });
  expect(await call('backup.registered', undefined)).toHaveLength(1);
  await backups.close();
  expect((await call('backup.keepRestore', { ref })).replacedAt).toBeNull();
  expect(readdirSync(dirname(folder))).toEqual([basename(folder)]);
  await expect(call('backup.undoRestore', { ref })).rejects.toEqual(refusal('restore.nothingToUndo'));
});

test('a restore that ended before it could be noted is known at the next unlocking, and is no rollback', async () => {
  const { vaults, unlock, file, folder, clock, ref, books } = await appWithBackup();
  await books();
  await vaults.close();
  await unlock();
  await vaults.call('backup.addTarget', { ...plan, place: '/a', apart: false });
  await vaults.close();
  const { replacedAt } = await restoreOver({ file, secret, folder, clock, onProgress: () => undefined });
  const state = await unlock();
  expect(state).toMatchObject({ state: 'open', notices: [], vault: { ref, replacedAt } });
});

test('no vault is opened while a backup takes the place of one', async () => {
  const { backups, unlock } = await app();
  const taking = Promise.withResolvers<void>();
  const restoring = backups.whileClosed(() => taking.promise);
  await expect(unlock()).rejects.toEqual(refusal('vault.inUse'));
  taking.resolve();
  await restoring;
  expect((await unlock()).state).toBe('open');
});

test('a backup that is asked for while one makes itself never gets the other’s name', async () => {
  const { unlock, call, pickFolder, stick, books } = await app({ soon: 0, interval: 1 });
  await unlock();
  const place = await pickFolder(stick);
  const [target] = await call('backup.addTarget', { ...plan, place });
  const { fileName } = await call('backup.runTarget', { jobId, id: target?.id ?? '' });
  const { registered } = await books();
  expect(registered.map(({ state }) => state)).not.toContain('destroyed');
  const kept = registered.filter(({ state }) => state === 'kept').map((entry) => entry.fileName);
  expect(kept).toContain(fileName);
  expect(readdirSync(stick).sort()).toEqual(kept.sort());
});
