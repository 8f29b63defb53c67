import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendAudit } from '../../../electron/vault/audit/audit-log.ts';
import { backUp } from '../../../electron/vault/backup/back-up.ts';
import { verifyBackup } from '../../../electron/vault/backup/verify-backup.ts';
import { transact } from '../../../electron/vault/db.ts';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { createVault } from '../../../electron/vault/open/create-vault.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { restoreBackup } from '../../../electron/vault/restore/restore-backup.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import type { JobPhase } from '../../../shared/ipc/events.ts';
import { hasTool } from '../export/tools.ts';
import { ignoreProgress, newBackup, partsOf, toldBy } from './backup-files.ts';
import { newVault, noon, password, temporaryFolder } from './temporary-vault.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const clock = () => noon;

test('a backup of an open vault says what it holds and is the only file left beside it', async () => {
  const vault = await newVault();
  transact(vault.db, () => appendAudit(vault.db, noon, 'e', 'k', 's'));
  vault.nextGeneration();
  const place = temporaryFolder();
  const target = join(place, 'one.alcove-backup');
  const made = await backUp({
    folder: vault.folder,
    key: vault.copyKey(),
    target,
    clock,
    onProgress: ignoreProgress,
  });
  const bytes = readFileSync(target);
  expect(made).toMatchObject({
    vaultId: vault.id,
    generation: 2,
    madeAt: noon.toISOString(),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    opened: true,
  });
  expect(made.tables).toMatchObject({ vault_identity: 1, audit_log: 1, attachments: 0 });
  expect(Object.keys(made.tables).filter((name) => /search_index|sqlite_/.test(name))).toEqual([]);
  expect(readdirSync(place)).toEqual(['one.alcove-backup']);
});

test('verifying with the password counts the same rows; without it nothing is opened', async () => {
  const { file, contents } = await newBackup();
  expect(await verifyBackup({ file, secret: byPassword(password), onProgress: ignoreProgress })).toEqual(
    contents,
  );
  expect(await verifyBackup({ file, secret: null, onProgress: ignoreProgress })).toEqual({
    ...contents,
    opened: false,
    tables: {},
  });
});

test.skipIf(!hasTool('unzip'))('unzip lists and tests a backup', async () => {
  const { file } = await newBackup();
  const list = execFileSync('unzip', ['-Z1', file], { encoding: 'utf8' });
  expect(list.trim().split('\n')).toEqual(['README.txt', 'keys.json', 'vault.db', 'manifest.json']);
  expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors detected');
});

test('a backup restores into a vault that opens with the same rows', async () => {
  const { vault, file, contents } = await newBackup();
  const folder = join(temporaryFolder(), 'new', 'restored.alcove');
  expect(
    await restoreBackup({ file, secret: byPassword(password), folder, onProgress: ignoreProgress }),
  ).toEqual(contents);
  expect(readdirSync(folder).sort()).toEqual(['keys.copy.json', 'keys.json', 'vault.db']);
  expect(readdirSync(join(folder, '..'))).toEqual(['restored.alcove']);
  const again = await openVault({ folder, secret: byPassword(password) });
  expect(again.id).toBe(vault.id);
  again.close();
});

test('an empty folder takes a restored vault, one that holds anything does not', async () => {
  const { file } = await newBackup();
  const folder = temporaryFolder();
  await restoreBackup({ file, secret: byPassword(password), folder, onProgress: ignoreProgress });
  const before = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  await expect(
    restoreBackup({ file, secret: byPassword(password), folder, onProgress: ignoreProgress }),
  ).rejects.toEqual(refusal('vault.exists'));
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name)))).toEqual(before);
  const letter = join(temporaryFolder(), 'letter');
  writeFileSync(letter, 'dear');
  await expect(
    restoreBackup({ file, secret: byPassword(password), folder: letter, onProgress: ignoreProgress }),
  ).rejects.toEqual(refusal('vault.exists'));
  expect(readFileSync(letter, 'utf8')).toBe('dear');
});

test('no vault is made or restored within another one, with which it would be moved or removed', async () => {
  const { vault, file } = await newBackup();
  mkdirSync(join(vault.folder, 'inner'));
  const before = readdirSync(vault.folder);
  for (const folder of [join(vault.folder, 'b.alcove'), join(vault.folder, 'inner', 'b.alcove')]) {
    await expect(
      restoreBackup({ file, secret: byPassword(password), folder, onProgress: ignoreProgress }),
    ).rejects.toEqual(refusal('vault.withinVault'));
    await expect(createVault({ folder, password, clock, cost: leastCost })).rejects.toEqual(
      refusal('vault.withinVault'),
    );
    expect(existsSync(folder)).toBe(false);
  }
  expect(readdirSync(vault.folder)).toEqual(before);
});

test('nothing is restored with a wrong password, from an altered backup, or into a synced folder', async () => {
  const { file } = await newBackup();
  const place = temporaryFolder();
  const folder = join(place, 'restored.alcove');
  const restore = (from: string, secret: string, to: string) =>
    restoreBackup({ file: from, secret: byPassword(secret), folder: to, onProgress: ignoreProgress });
  await expect(restore(file, 'not the password', folder)).rejects.toEqual(refusal('password.wrong'));
  await expect(restore(file, '', folder)).rejects.toEqual(refusal('password.empty'));
  const dropbox = join(place, 'Dropbox', 'restored.alcove');
  await expect(restore(file, password, dropbox)).rejects.toEqual(refusal('vault.syncedFolder'));
  const database = (await partsOf(file)).get('vault.db') ?? Buffer.alloc(0);
  const bytes = readFileSync(file);
  const at = bytes.indexOf(database) + database.length - 100;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  await expect(restore(file, password, folder)).rejects.toEqual(refusal('backup.altered'));
  expect(readdirSync(place)).toEqual([]);
});

test('an older backup of the same name is replaced', async () => {
  const { vault, key, file, contents } = await newBackup();
  vault.nextGeneration();
  const next = await backUp({ folder: vault.folder, key, target: file, clock, onProgress: ignoreProgress });
  expect(next.generation).toBe(contents.generation + 1);
  expect(await verifyBackup({ file, secret: byPassword(password), onProgress: ignoreProgress })).toEqual(
    toldBy(next),
  );
});

test('a closed vault can be backed up, and its folder stays as it was', async () => {
  const vault = await newVault();
  const key = vault.copyKey();
  vault.close();
  const before = readdirSync(vault.folder);
  const target = join(temporaryFolder(), 'closed.alcove-backup');
  await backUp({ folder: vault.folder, key, target, clock, onProgress: ignoreProgress });
  expect(readdirSync(vault.folder)).toEqual(before);
});

test.each<JobPhase>(['preparing', 'copying', 'checking', 'writing'])(
  'a backup that is cancelled while %s leaves nothing and keeps the older one',
  async (phase) => {
    const { vault, key, file } = await newBackup();
    const before = readFileSync(file);
    const stop = new AbortController();
    const onProgress = (now: JobPhase) => {
      if (now === phase) stop.abort();
    };
    const options = { folder: vault.folder, key, target: file, clock, onProgress, signal: stop.signal };
    await expect(backUp(options)).rejects.toEqual(refusal('cancelled'));
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(['vault.alcove-backup']);
  },
);

test.each<JobPhase>(['preparing', 'restoring', 'checking'])(
  'a restore that is cancelled while %s leaves nothing',
  async (phase) => {
    const { file } = await newBackup();
    const place = temporaryFolder();
    const stop = new AbortController();
    const onProgress = (now: JobPhase) => {
      if (now === phase) stop.abort();
    };
    const folder = join(place, 'restored.alcove');
    await expect(
      restoreBackup({ file, secret: byPassword(password), folder, onProgress, signal: stop.signal }),
    ).rejects.toEqual(refusal('cancelled'));
    expect(readdirSync(place)).toEqual([]);
  },
);

test('a verification that is cancelled leaves nothing in the temporary folder', async () => {
  const { file } = await newBackup();
  const temp = temporaryFolder();
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temp;
  try {
    const stop = new AbortController();
    const onProgress = (now: JobPhase) => {
      if (now === 'checking') stop.abort();
    };
    await expect(
      verifyBackup({ file, secret: byPassword(password), onProgress, signal: stop.signal }),
    ).rejects.toEqual(refusal('cancelled'));
    await verifyBackup({ file, secret: byPassword(password), onProgress: ignoreProgress });
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  expect(readdirSync(temp)).toEqual([]);
});

test('progress goes through its phases and each one up to its end', async () => {
  const vault = await newVault();
  const seen: [JobPhase, number][] = [];
  const target = join(temporaryFolder(), 'one.alcove-backup');
  await backUp({
    folder: vault.folder,
    key: vault.copyKey(),
    target,
    clock,
    onProgress: (phase, fraction) => seen.push([phase, fraction]),
  });
  const phases = seen.map(([phase]) => phase).filter((phase, at, all) => phase !== all[at - 1]);
  expect(phases).toEqual(['preparing', 'copying', 'checking', 'writing', 'checking']);
  expect(seen.every(([, fraction]) => fraction >= 0 && fraction <= 1)).toBe(true);
  expect(seen.at(-1)).toEqual(['checking', 1]);
});

test('a backup into a folder that is not there, or over a folder, is refused', async () => {
  const { vault, key } = await newBackup();
  const place = temporaryFolder();
  const to = (target: string) =>
    backUp({ folder: vault.folder, key, target, clock, onProgress: ignoreProgress });
  await expect(to(join(place, 'nowhere', 'x'))).rejects.toEqual(refusal('file.notFound'));
  mkdirSync(join(place, 'folder'));
  await expect(to(join(place, 'folder'))).rejects.toEqual(refusal('file.exists'));
  expect(readdirSync(place)).toEqual(['folder']);
  expect(existsSync(vault.folder)).toBe(true);
});
