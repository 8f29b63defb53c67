import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '../../../electron/vault/backup/back-up.ts';
import { verifyBackup } from '../../../electron/vault/backup/verify-backup.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { restoreBackup } from '../../../electron/vault/restore/restore-backup.ts';
import { newVault, noon, password, temporaryFolder } from './temporary-vault.ts';

const onProgress = () => undefined;

test('a backup of an open vault restores into one that opens with the same rows', async () => {
  const vault = await newVault();
  const place = temporaryFolder();
  const target = join(place, 'one.alcove-backup');
  const key = vault.copyKey();
  const made = await backUp({ folder: vault.folder, key, target, clock: () => noon, onProgress });
  expect(readdirSync(place)).toEqual(['one.alcove-backup']);
  expect(await verifyBackup({ file: target, password, onProgress })).toEqual(made);
  const folder = join(place, 'restored.alcove');
  expect(await restoreBackup({ file: target, password, folder, onProgress })).toEqual(made);
  const again = await openVault({ folder, password });
  expect(again.id).toBe(vault.id);
  again.close();
});
