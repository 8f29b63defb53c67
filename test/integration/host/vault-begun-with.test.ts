import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { KnownVaults } from '../../../electron/host/known-vaults.ts';
import { lastVault } from '../../../electron/host/last-vault.ts';
import { VaultHolder } from '../../../electron/host/vaults.ts';
import { databaseName } from '../../../electron/vault/open/database-name.ts';
import { temporaryFolder } from '../vault/temporary-vault.ts';

let data: string;
let known: KnownVaults;
beforeEach(() => {
  data = temporaryFolder();
  known = new KnownVaults(join(data, 'vaults.json'));
});

/** A vault of this computer that was opened on a day. */
async function openedVault(name: string, day: string, sample = false): Promise<string> {
  const folder = join(data, name);
  mkdirSync(folder);
  writeFileSync(join(folder, databaseName), '');
  const { ref } = await known.add(folder, name, sample);
  await known.opened(ref, new Date(`${day}T12:00:00Z`), null);
  return folder;
}

/** What the program shows first. */
async function begunWith() {
  const holder = new VaultHolder(
    known,
    () => {
      throw new Error('nothing is opened before the mentor says so');
    },
    { opening: async () => undefined, changed: () => undefined, lost: () => undefined },
    () => new Date(),
    await lastVault(known),
  );
  return holder.state();
}

test('a start leads to the unlock screen of the vault that was opened last', async () => {
  await openedVault('last', '2026-03-02');
  await openedVault('before', '2026-03-01');
  expect(await begunWith()).toMatchObject({ state: 'locked', vault: { name: 'last' } });
});

test('a sample vault is never begun with', async () => {
  await openedVault('sample', '2026-03-02', true);
  expect(await begunWith()).toEqual({ state: 'closed' });
});

test('where the files of the last vault are not there, the list of vaults comes first', async () => {
  await openedVault('before', '2026-03-01');
  rmSync(await openedVault('on a stick', '2026-03-02'), { recursive: true });
  expect(await begunWith()).toEqual({ state: 'closed' });
});

test('a computer that knows no vault begins with the welcome', async () => {
  expect(await begunWith()).toEqual({ state: 'closed' });
});
