import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { appendAudit, listAudit } from '../../../electron/vault/audit/audit-log.ts';
import { backUp } from '../../../electron/vault/backup/back-up.ts';
import { verifyBackup } from '../../../electron/vault/backup/verify-backup.ts';
import { transact } from '../../../electron/vault/db.ts';
import { namingErrors, toAlcoveError } from '../../../electron/vault/errors.ts';
import { changePassword } from '../../../electron/vault/keys/change-password.ts';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { createVault } from '../../../electron/vault/open/create-vault.ts';
import { type OpenVault, openVault } from '../../../electron/vault/open/open-vault.ts';
import { restoreBackup } from '../../../electron/vault/restore/restore-backup.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { newBackup, ignoreProgress as onProgress } from './backup-files.ts';
import { canMount, readOnlyView, smallDisk } from './mounts.ts';
import { filesIn, newVault, noon, password, temporaryFolder } from './temporary-vault.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const clock = () => noon;
const create = (folder: string) => createVault({ folder, password, clock, cost: leastCost });

/** What is in a folder, by name. */
/** Fills what is left of a disk; the file returned is there to be removed again. */
function fill(folder: string): string {
  const file = join(folder, 'filling');
  for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
    try {
      while (true) writeFileSync(file, randomBytes(size), { flag: 'a' });
    } catch (error) {
      expect(toAlcoveError(error)).toEqual(refusal('file.diskFull'));
    }
  }
  return file;
}

/** Saves rows until the disk is full, and says how many were saved. */
function saveUntilFull({ db }: OpenVault): number {
  for (let number = 0; ; number += 1) {
    try {
      transact(db, () => appendAudit(db, noon, 'e', 'k', 'x'.repeat(2000)));
    } catch (error) {
      expect(toAlcoveError(error)).toEqual(refusal('file.diskFull'));
      return number;
    }
  }
}

const countRows = ({ db }: OpenVault) => db.prepare('SELECT count(*) FROM audit_log').pluck().get();

describe.skipIf(!canMount())('a full disk (needs the right to mount)', () => {
  test.each([8, 64, 200, 320])('with %i kB left makes no vault and leaves nothing', async (kibibytes) => {
    const disk = smallDisk(kibibytes);
    await expect(create(join(disk, 'new.alcove'))).rejects.toEqual(refusal('file.diskFull'));
    expect(readdirSync(disk)).toEqual([]);
  });

  test('keeps every row that was saved, and the vault opens again', async () => {
    const disk = smallDisk(3000);
    const vault = await create(join(disk, 'small.alcove'));
    const filling = fill(disk);
    const saved = saveUntilFull(vault);
    expect(countRows(vault)).toBe(saved);
    try {
      vault.close();
    } catch (error) {
      expect(error).toEqual(refusal('file.diskFull'));
    }
    rmSync(filling);
    const again = await openVault({ folder: vault.folder, secret: byPassword(password) });
    expect(countRows(again)).toBe(saved);
    expect(again.db.prepare('PRAGMA integrity_check').pluck().get()).toBe('ok');
    again.close();
  });

  test.each([0, 0.4, 0.9, 1.4, 1.9])(
    'with room for %f of the database takes no backup, and keeps the older one',
    async (part) => {
      const vault = await newVault();
      const key = vault.copyKey();
      vault.close();
      const disk = smallDisk(8 + Math.floor((part * statSync(join(vault.folder, 'vault.db')).size) / 1024));
      const target = join(disk, 'one.alcove-backup');
      writeFileSync(target, 'the older one');
      await expect(backUp({ folder: vault.folder, key, target, clock, onProgress })).rejects.toEqual(
        refusal('file.diskFull'),
      );
      expect(readdirSync(disk)).toEqual(['one.alcove-backup']);
      expect(readFileSync(target, 'utf8')).toBe('the older one');
    },
  );

  test.each([0.1, 0.5, 0.9])(
    'with room for %f of a backup restores nothing and leaves nothing',
    async (part) => {
      const { file, contents } = await newBackup();
      const disk = smallDisk(Math.floor((part * contents.bytes) / 1024));
      const folder = join(disk, 'restored.alcove');
      await expect(restoreBackup({ file, secret: byPassword(password), folder, onProgress })).rejects.toEqual(
        refusal('file.diskFull'),
      );
      expect(readdirSync(disk)).toEqual([]);
    },
  );
});

describe.skipIf(!canMount())('a read-only disk (needs the right to mount)', () => {
  test('takes no new vault', async () => {
    const view = readOnlyView(temporaryFolder());
    await expect(create(join(view, 'new.alcove'))).rejects.toEqual(refusal('file.readOnly'));
    await expect(create(view)).rejects.toEqual(refusal('file.readOnly'));
  });

  test('opens a vault for reading, and says of every change that it cannot be made', async () => {
    const vault = await newVault();
    transact(vault.db, () => appendAudit(vault.db, noon, 'kept', 'k', 's'));
    vault.close();
    const before = filesIn(vault.folder);
    const view = readOnlyView(vault.folder);
    const reading = await openVault({ folder: view, secret: byPassword(password) });
    expect(reading).toMatchObject({ readOnly: true, needs: null, notices: [] });
    expect(listAudit(reading.db)).toHaveLength(1);
    for (const write of [
      () => reading.nextGeneration(),
      () => reading.db.exec('DELETE FROM backup_register'),
      () => transact(reading.db, () => appendAudit(reading.db, noon, 'e', 'k', 's')),
    ]) {
      await expect(namingErrors(write)).rejects.toEqual(refusal('file.readOnly'));
    }
    const changing = { vault: reading, clock };
    const change = { current: password, password: 'velvet-harbour-cactus-17', cost: leastCost };
    await expect(changePassword(changing, change)).rejects.toMatchObject({ code: 'file.readOnly' });
    reading.close();
    expect(filesIn(vault.folder)).toEqual(before);
    (await openVault({ folder: vault.folder, secret: byPassword(password) })).close();
  });

  test('opens a vault that a crash left with its journal, from an encrypted copy that closing removes', async () => {
    const vault = await newVault();
    transact(vault.db, () => appendAudit(vault.db, noon, 'only in the journal', 'k', 's'));
    const crashed = temporaryFolder();
    cpSync(vault.folder, crashed, { recursive: true });
    expect(readdirSync(crashed)).toContain('vault.db-wal');
    const before = filesIn(crashed);
    const scratches = () => readdirSync(tmpdir()).filter((name) => name.endsWith('.part'));
    const others = scratches();
    const reading = await openVault({ folder: readOnlyView(crashed), secret: byPassword(password) });
    const [scratch = ''] = scratches().filter((name) => !others.includes(name));
    for (const name of readdirSync(join(tmpdir(), scratch)))
      expect(readFileSync(join(tmpdir(), scratch, name)).includes('journal')).toBe(false);
    expect(listAudit(reading.db).map(({ event }) => event)).toContain('only in the journal');
    await expect(namingErrors(() => reading.db.exec('DELETE FROM backup_register'))).rejects.toEqual(
      refusal('file.readOnly'),
    );
    reading.close();
    expect(existsSync(join(tmpdir(), scratch))).toBe(false);
    expect(filesIn(crashed)).toEqual(before);
  });

  test('refuses a wrong password and another vault’s key as any disk does', async () => {
    const [vault, other] = [await newVault(), await newVault()];
    vault.close();
    other.close();
    const view = readOnlyView(vault.folder);
    await expect(openVault({ folder: view, secret: byPassword('wrong') })).rejects.toEqual(
      refusal('password.wrong'),
    );
    for (const name of ['keys.json', 'keys.copy.json'])
      writeFileSync(join(vault.folder, name), readFileSync(join(other.folder, name)));
    await expect(openVault({ folder: view, secret: byPassword(password) })).rejects.toEqual(
      refusal('vault.damaged'),
    );
  });

  test('takes no backup and no restored vault', async () => {
    const { vault, key, file } = await newBackup();
    const view = readOnlyView(temporaryFolder());
    const target = join(view, 'one.alcove-backup');
    await expect(backUp({ folder: vault.folder, key, target, clock, onProgress })).rejects.toEqual(
      refusal('file.readOnly'),
    );
    const folder = join(view, 'restored.alcove');
    await expect(restoreBackup({ file, secret: byPassword(password), folder, onProgress })).rejects.toEqual(
      refusal('file.readOnly'),
    );
    expect(existsSync(folder)).toBe(false);
  });

  test('gives a backup to be verified and restored from', async () => {
    const { file, contents } = await newBackup();
    const view = join(readOnlyView(join(file, '..')), 'vault.alcove-backup');
    expect(await verifyBackup({ file: view, secret: byPassword(password), onProgress })).toEqual(contents);
    const folder = join(temporaryFolder(), 'restored.alcove');
    expect(await restoreBackup({ file: view, secret: byPassword(password), folder, onProgress })).toEqual(
      contents,
    );
  });
});
