import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '../../../electron/vault/backup/back-up.ts';
import { backUpClosed } from '../../../electron/vault/backup/back-up-closed.ts';
import { closedTicket } from '../../../electron/vault/backup/closed-ticket.ts';
import { sweepLeftovers } from '../../../electron/vault/files/leftovers.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { rehearse } from '../../../electron/vault/rehearsal/rehearse.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import type { JobPhase } from '../../../shared/ipc/events.ts';
import { ignoreProgress } from './backup-files.ts';
import { newVault, noon, password, temporaryFolder } from './temporary-vault.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const secret = byPassword(password);

async function vaultAndBackup() {
  const vault = await newVault();
  const key = vault.copyKey();
  const target = join(temporaryFolder(), 'one.alcove-backup');
  const made = await backUp({
    folder: vault.folder,
    key,
    target,
    clock: () => noon,
    onProgress: ignoreProgress,
  });
  const scratch = join(temporaryFolder(), 'scratch');
  const options = { file: target, secret, noted: made, live: { folder: vault.folder, key }, scratch };
  return { vault, made, options: { ...options, onProgress: ignoreProgress } };
}

test('a rehearsal finds the backup faithful and the vault unchanged, and leaves nothing', async () => {
  const { made, options } = await vaultAndBackup();
  const { report, comparison } = await rehearse(options);
  expect(report).toMatchObject({ opened: true, sha256: made.sha256, generation: made.generation });
  expect(comparison).toEqual({ differences: [], faithful: true, changedSince: false });
  expect(readdirSync(options.scratch)).toEqual([]);
});

test('what was written since is told table by table; Alcove’s own books are not', async () => {
  const { vault, options } = await vaultAndBackup();
  vault.nextGeneration();
  vault.db
    .prepare("INSERT INTO mentor_profile (id, name, updated_at) VALUES (1, 'Dr Max Placeholder', '')")
    .run();
  const { comparison } = await rehearse(options);
  expect(comparison).toEqual({
    differences: [{ table: 'mentor_profile', inBackup: 0, inVault: 1 }],
    faithful: true,
    changedSince: true,
  });
});

test('content that is not what was noted is not faithful', async () => {
  const { made, options } = await vaultAndBackup();
  const contents = { ...made.contents, mentees: { rows: 0, sha256: '0'.repeat(64) } };
  const { comparison } = await rehearse({ ...options, noted: { ...made, contents } });
  expect(comparison.faithful).toBe(false);
});

test('a backup made at locking is faithful by its rows and its bytes', async () => {
  const vault = await newVault();
  const key = vault.copyKey();
  const { tables, ...ticket } = closedTicket(vault);
  const standing = vault.close();
  if (standing === null) throw new Error('not closed properly');
  const place = temporaryFolder();
  const made = await backUpClosed({
    ...{ folder: vault.folder, place, standing, keys: ticket, live: ticket.live, clock: () => noon },
    onProgress: ignoreProgress,
  });
  const contents = Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, { rows, sha256: null }]),
  );
  const again = await openVault({ folder: vault.folder, secret });
  const { comparison } = await rehearse({
    ...{ file: made.file, secret, noted: { sha256: made.sha256, contents } },
    ...{ live: { folder: vault.folder, key }, scratch: join(temporaryFolder(), 'scratch') },
    onProgress: ignoreProgress,
  });
  again.close();
  expect(comparison).toEqual({ differences: [], faithful: true, changedSince: false });
});

test('another backup under the same name is not taken for the one that was noted', async () => {
  const { vault, options } = await vaultAndBackup();
  const other = await backUp({
    ...{ folder: vault.folder, key: options.live.key, target: options.file, clock: () => noon },
    onProgress: ignoreProgress,
  });
  await expect(rehearse(options)).rejects.toEqual(refusal('backup.altered'));
  expect((await rehearse({ ...options, noted: other })).comparison.faithful).toBe(true);
});

test('a wrong password and second thoughts leave nothing behind', async () => {
  const { options } = await vaultAndBackup();
  await expect(rehearse({ ...options, secret: byPassword('not the password') })).rejects.toEqual(
    refusal('password.wrong'),
  );
  for (const phase of ['restoring', 'checking'] satisfies JobPhase[]) {
    const stop = new AbortController();
    const onProgress = (now: JobPhase) => {
      if (now === phase) stop.abort();
    };
    await expect(rehearse({ ...options, onProgress, signal: stop.signal })).rejects.toEqual(
      refusal('cancelled'),
    );
  }
  expect(readdirSync(options.scratch)).toEqual([]);
});

test('nothing of the rehearsed vault is ever in the scratch folder in clear', async () => {
  const { vault, options } = await vaultAndBackup();
  vault.db
    .prepare("INSERT INTO mentor_profile (id, name, updated_at) VALUES (1, 'Canary of Placeholder', '')")
    .run();
  const target = join(temporaryFolder(), 'two.alcove-backup');
  const made = await backUp({
    ...{ folder: vault.folder, key: options.live.key, target, clock: () => noon },
    onProgress: ignoreProgress,
  });
  const seen: string[] = [];
  const onProgress = () => {
    for (const name of readdirSync(options.scratch, { recursive: true, encoding: 'utf8' })) {
      seen.push(name);
      const path = join(options.scratch, name);
      const bytes = name.includes('vault.') ? readFileSync(path) : Buffer.alloc(0);
      expect(bytes.includes('Canary'), name).toBe(false);
    }
  };
  mkdirSync(options.scratch, { recursive: true });
  await rehearse({ ...options, file: target, noted: made, onProgress });
  expect(seen.some((name) => name.endsWith('vault.db'))).toBe(true);
});

test('what a killed job left is cleared up after an hour, and nothing else is', async () => {
  const place = temporaryFolder();
  const id = '01234567-89ab-4cde-8f01-23456789abcd';
  const make = (name: string, inside: string[], age: number) => {
    const folder = join(place, name);
    mkdirSync(folder);
    for (const file of inside) writeFileSync(join(folder, file), 'x');
    for (const path of [...inside.map((file) => join(folder, file)), folder])
      utimesSync(path, new Date(noon.getTime() - age), new Date(noon.getTime() - age));
  };
  const hour = 60 * 60 * 1000;
  make(`.${id}.part`, ['vault.db', 'backup'], hour);
  make(`.${id.replace('0', '1')}.part`, ['vault.db'], hour - 1);
  make(`.${id.replace('0', '2')}.part`, ['vault.db', 'letter.txt'], hour);
  make('.other.part', ['vault.db'], hour);
  make(`${id}.part`, [], hour);
  copyFileSync(join(place, '.other.part', 'vault.db'), join(place, `.${id.replace('0', '3')}.part`));
  await sweepLeftovers(place, noon);
  expect(readdirSync(place).sort()).toEqual(
    [
      `.${id.replace('0', '1')}.part`,
      `.${id.replace('0', '2')}.part`,
      `.${id.replace('0', '3')}.part`,
      '.other.part',
      `${id}.part`,
    ].sort(),
  );
  rmSync(place, { recursive: true });
  await sweepLeftovers(place, noon);
});
