import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sampleVaultName, sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { expect, test } from './alcove.ts';
import {
  backUpTo,
  chooseBackup,
  lookBeforeRestore,
  openBackup,
  restoreOver,
  standing,
  verifyFile,
} from './pages/backup.ts';
import { addMenteeCalled } from './pages/mentees.ts';
import {
  createVault,
  groupField,
  lock,
  openSample,
  openVaultShown,
  strongPassword,
  unlock,
} from './pages/vault.ts';
import { say } from './pages/words.ts';

const name = sampleVaultName;
const password = sampleVaultPassword;

const robin = (page: Page) =>
  page.getByRole('navigation', { name: say('app.navigation') }).getByRole('link', { name: 'Robin' });

async function unlockShown(page: Page): Promise<void> {
  await unlock(page, password);
  await openVaultShown(page);
  await expect(page.getByRole('link', { name: 'Dr Fern Exampleton' }).first()).toBeVisible();
}

test('a backup goes in place of its vault, comes out again with Undo, and stays once the mentor says so', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(240_000);
  const file = join(folder, 'notes.alcove-backup');
  const vaults = join(folder, 'user-data', 'vaults');
  await openSample(page);
  await backUpTo(app, page, file);
  await addMenteeCalled(page, 'Robin');

  await test.step('while the vault is open, nothing can take its place', async () => {
    await verifyFile(app, page, file, password);
    await expect(page.getByLabel(say('backup.restore.over', { name }))).toBeDisabled({ timeout: 30_000 });
    await expect(page.getByText(say('backup.restore.overOpen'))).toBeVisible();
  });
  await lock(page);
  const before = readdirSync(vaults);

  await test.step('the contents are shown first, then it takes the place of the vault', async () => {
    await lookBeforeRestore(app, page, { file, password });
    await expect(page.getByText(/^3 mentees, \d+ sessions$/)).toBeVisible();
    await restoreOver(page, name);
  });
  await test.step('Undo puts the vault of before back', async () => {
    await page.getByRole('button', { name: say('backup.restoredUndo') }).click();
    await expect(page.getByText(say('backup.replacedBackDone'))).toBeVisible();
    await page.getByRole('button', { name: say('backup.restoredOpen') }).click();
    await unlockShown(page);
    await expect(robin(page)).toBeVisible();
  });
  await test.step('the other one is kept until it is let go on the unlock screen', async () => {
    await openBackup(page, 'folders');
    await expect(page.getByText(say('backup.replacedOpen'))).toBeVisible();
    await lock(page);
    await page.getByRole('button', { name: say('backup.replacedKeep') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('backup.replacedKeepAct') })
      .click();
    await expect(page.getByText(say('backup.replacedKeepDone'))).toBeVisible();
    expect(readdirSync(vaults)).toEqual(before);
  });

  await test.step('restored again and opened, what came after the backup is not there', async () => {
    await lookBeforeRestore(app, page, { file, password });
    await restoreOver(page, name);
    await page.getByRole('button', { name: say('backup.restoredOpen') }).click();
    await unlockShown(page);
    await expect(robin(page)).toHaveCount(0);
    await lock(page);
  });
  await test.step('the two can change places from the unlock screen, back and forth', async () => {
    for (const there of [1, 0]) {
      await page.getByRole('button', { name: say('backup.replacedBack') }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('backup.replacedBackAct') })
        .click();
      await expect(page.getByText(say('backup.replacedBackDone'))).toBeVisible();
      await unlockShown(page);
      await expect(robin(page)).toHaveCount(there);
      await lock(page);
    }
  });
  await test.step('kept, the restored one stays and nothing else is left', async () => {
    await page.getByRole('button', { name: say('backup.replacedKeep') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('backup.replacedKeepAct') })
      .click();
    await expect(page.getByText(say('backup.replacedKeepDone'))).toBeVisible();
    expect(readdirSync(vaults)).toEqual(before);
    await unlockShown(page);
    await expect(robin(page)).toHaveCount(0);
    await openBackup(page, 'folders');
    await expect(page.getByText(say('backup.replacedOpen'))).toHaveCount(0);
  });
});

test('with the recovery code a backup is rehearsed, looked into and restored as with the password', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(180_000);
  const file = join(folder, 'notes.alcove-backup');
  const code = await createVault(page, { name: 'Notes', mentor: 'Dr Max Placeholder' });
  await backUpTo(app, page, file);
  const rehearsal = await openBackup(page, 'rehearsal');
  const sayPaper = say('keys.secret.useCode');
  await rehearsal.getByRole('button', { name: sayPaper }).click();
  await rehearsal.getByRole('button', { name: say('backup.rehearsal.act') }).click();
  await expect(rehearsal.getByText(say('error.code.empty'))).toBeVisible();
  await groupField(page, 1).fill(code);
  await rehearsal.getByRole('button', { name: say('backup.rehearsal.act') }).click();
  await expect(page.getByText(say('backup.rehearsal.openedWith.recovery'))).toBeVisible({ timeout: 30_000 });

  await lock(page);
  await page.getByRole('button', { name: say('backup.restore') }).click();
  await chooseBackup(app, page, file);
  await page.getByRole('button', { name: sayPaper }).click();
  await groupField(page, 1).fill(code);
  await page.getByRole('button', { name: say('backup.verifyAct') }).click();
  await expect(page.getByText(/^Whole and unchanged: /)).toBeVisible({ timeout: 30_000 });
  await page.getByLabel(say('backup.restoreName')).fill('Beside');
  await page.getByRole('button', { name: say('backup.restoreAct') }).click();
  await page.getByRole('button', { name: say('backup.restoredOpen') }).click({ timeout: 30_000 });
  await expect(
    page.getByRole('heading', { name: say('vault.unlock.title', { name: 'Beside' }) }),
  ).toBeVisible();
  await unlock(page, strongPassword);
  await openVaultShown(page);
});

test('a backup can be destroyed by Alcove or noted as gone, and only the very file is removed', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(120_000);
  const [first, second] = [join(folder, 'first.alcove-backup'), join(folder, 'second.alcove-backup')];
  await openSample(page);
  await backUpTo(app, page, first);
  await backUpTo(app, page, second);
  const register = await openBackup(page, 'register');
  const row = (file: string) => register.getByRole('row').filter({ hasText: file });
  const dialog = page.getByRole('dialog');
  const ask = (file: string) =>
    row(file)
      .getByRole('button', { name: say('backup.register.destroy') })
      .click();

  await ask('first.alcove-backup');
  await dialog.getByRole('button', { name: say('backup.destroy.removeAct') }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row('first.alcove-backup')).toHaveCount(0);
  expect(existsSync(first)).toBe(false);

  const letter = 'Dear colleague, …';
  const bytes = readFileSync(second);
  writeFileSync(second, letter);
  await ask('second.alcove-backup');
  await dialog.getByRole('button', { name: say('backup.destroy.removeAct') }).click();
  await expect(dialog.getByRole('alert')).toHaveText(say('backup.destroy.another'));
  expect(readFileSync(second, 'utf8')).toBe(letter);
  writeFileSync(second, bytes);
  await dialog.getByLabel(say('backup.destroy.note')).check();
  await dialog.getByRole('button', { name: say('backup.destroy.noteAct') }).click();
  await expect(dialog).toHaveCount(0);
  expect(readFileSync(second).equals(bytes)).toBe(true);
  await register.getByLabel(say('backup.register.gone')).check();
  await expect(row('second.alcove-backup')).toContainText('Destroyed');
  await expect(standing(page)).toContainText(say('backup.lastNone'));
});
