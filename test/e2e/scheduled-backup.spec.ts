import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { expect, test } from './alcove.ts';
import { addFolder, backUpTo, folderCard, openBackup, standing } from './pages/backup.ts';
import { addMenteeCalled } from './pages/mentees.ts';
import { createVault, goHome, lock, openSample, openVaultShown, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

const backupsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.alcove-backup'));

/** A backup after a lock is made behind the lock screen; it takes a moment, and longer on a busy machine. */
const made = { timeout: 30_000 };

/** Locks and waits until a folder holds one more backup. */
async function lockAndBackUp(page: Page, folder: string): Promise<void> {
  const before = backupsIn(folder).length;
  await lock(page);
  await expect.poll(() => backupsIn(folder).length, made).toBe(before + 1);
}

async function unlockSample(page: Page): Promise<void> {
  await unlock(page, sampleVaultPassword);
  await openVaultShown(page);
}

test('a folder gets its backup after each lock, and the page says where, when and how sound it is', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(120_000);
  const stick = join(folder, 'stick');
  mkdirSync(stick);
  await openSample(page);
  await addFolder(app, page, stick, { schedule: 'after-lock' });
  const card = folderCard(page, stick);
  await expect(card).toContainText(say('backup.folders.lastNone'));
  await expect(card).toContainText('Keeps the last 7 days, 5 weeks and 12 months');
  await expect(standing(page)).toContainText(say('backup.lastNone'));
  expect(backupsIn(stick)).toEqual([]);

  await lockAndBackUp(page, stick);
  await unlockSample(page);
  await openBackup(page, 'folders');
  await expect(card).toContainText(say('backup.folders.state.ready'));
  await expect(card).toContainText(/Last verified (just now|\d+ minutes? ago)/);
  await expect(standing(page)).toContainText(/Last verified backup (just now|\d+ minutes? ago)/);
  const register = await openBackup(page, 'register');
  const [name = ''] = backupsIn(stick);
  const row = register.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText(stick);
  await expect(row).toContainText(say('backup.register.scheduled'));
  await expect(row).toContainText('Verified');
  await goHome(page);
  await expect(page.getByRole('region', { name: say('home.backup'), exact: true })).toContainText(
    /Just now|\d+ minutes? ago/,
  );
});

test('the keep rule tidies older backups away once a newer one is verified, and the register says so', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(120_000);
  const drive = join(folder, 'drive');
  mkdirSync(drive);
  await openSample(page);
  await addFolder(app, page, drive, { schedule: 'after-lock', keep: { daily: 1, weekly: 0, monthly: 0 } });
  await expect(folderCard(page, drive)).toContainText('Keeps the last day');
  await lockAndBackUp(page, drive);
  const [first = ''] = backupsIn(drive);
  await unlockSample(page);
  await lock(page);
  await expect.poll(() => backupsIn(drive).some((name) => name !== first), made).toBe(true);
  await unlockSample(page);
  await expect.poll(() => backupsIn(drive), made).not.toContain(first);
  expect(backupsIn(drive)).toHaveLength(1);
  const register = await openBackup(page, 'register');
  await expect(register.getByRole('row').filter({ hasText: first })).toHaveCount(0);
  await register.getByLabel(say('backup.register.gone')).check();
  await expect(register.getByRole('row').filter({ hasText: first })).toContainText('Tidied away');
});

test('a stick that is away keeps nobody waiting, is shown as missing, and gets its backup when it is back', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(120_000);
  const stick = join(folder, 'stick');
  mkdirSync(stick);
  await openSample(page);
  await addFolder(app, page, stick, { schedule: 'after-lock' });
  renameSync(stick, `${stick}-unplugged`);
  await lock(page);
  await unlockSample(page);
  await openBackup(page, 'folders');
  const card = folderCard(page, stick);
  await expect(card).toContainText(say('backup.folders.state.missing'));
  await expect(card).toContainText(say('backup.folders.missing'));
  await expect(standing(page)).toContainText(say('backup.waiting', { count: 1 }));
  await card.getByRole('button', { name: say('backup.folders.run') }).click();
  await expect(card.getByRole('alert')).toHaveText(say('error.backup.targetMissing'));

  await lock(page);
  renameSync(`${stick}-unplugged`, stick);
  expect(backupsIn(stick)).toEqual([]);
  await unlockSample(page);
  await expect.poll(() => backupsIn(stick).length, made).toBe(1);
  await openBackup(page, 'folders');
  await expect(card).toContainText(say('backup.folders.state.ready'), made);
  await expect(standing(page)).not.toContainText(say('backup.waiting', { count: 1 }), made);
});

test('a folder can be backed up to now, planned anew, and left alone with its backups kept', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(120_000);
  const drive = join(folder, 'drive');
  mkdirSync(drive);
  await openSample(page);
  await addFolder(app, page, drive, { schedule: 'after-lock' });
  const card = folderCard(page, drive);
  await card.getByRole('button', { name: say('backup.folders.run') }).click();
  await expect(card.getByText(/^Backed up and verified: /)).toBeVisible(made);
  expect(backupsIn(drive)).toHaveLength(1);

  await card.getByRole('button', { name: say('backup.folders.change') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('backup.plan.weekly'), { exact: true }).check();
  await dialog.getByLabel(say('backup.plan.daysField'), { exact: true }).fill('0');
  await dialog.getByRole('button', { name: say('backup.plan.save') }).click();
  await expect(dialog.getByRole('alert')).toHaveText(say('backup.plan.outOfRange'));
  await dialog.getByLabel(say('backup.plan.daysField'), { exact: true }).fill('3');
  await dialog.getByRole('button', { name: say('backup.plan.save') }).click();
  await expect(dialog).toHaveCount(0);
  await expect(card).toContainText(say('backup.folders.schedule.weekly'));
  await expect(card).toContainText('Keeps the last 3 days, 5 weeks and 12 months');

  await card.getByRole('button', { name: say('backup.folders.remove') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('backup.folders.removeAct') })
    .click();
  await expect(card).toHaveCount(0);
  expect(backupsIn(drive)).toHaveLength(1);
});

test('Home says that there is no backup, as soon as there is something to lose and until there is one', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(120_000);
  const warning = page.getByRole('region', { name: say('home.backups'), exact: true });
  await createVault(page, { name: 'Notes', mentor: 'Dr Max Placeholder' });
  await expect(page.getByRole('heading', { name: say('home.firstTitle') })).toBeVisible();
  await expect(warning).toHaveCount(0);
  await addMenteeCalled(page, 'Robin');
  await goHome(page);
  await expect(warning).toContainText(say('home.backupMissing'));
  await warning.getByRole('link', { name: say('home.backupMake') }).click();
  await backUpTo(app, page, join(folder, 'notes.alcove-backup'));
  await goHome(page);
  await expect(page.getByRole('heading', { name: say('home.backup') })).toBeVisible();
  await expect(warning).toHaveCount(0);
});
