import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import type { BackupSchedule, KeepRule } from '../../../shared/domain/backup-plan.ts';
import { answerOpenDialog, answerSaveDialog } from '../alcove.ts';
import { openFromMenu } from './vault.ts';
import { say } from './words.ts';

/** How long a backup, a check or a restore of a small vault may take. */
const patience = { timeout: 60_000 };

/** The state of the backups at the head of the page, with the way to make one. */
export function standing(page: Page): Locator {
  return page.getByRole('region', { name: say('backup.standing'), exact: true });
}

/** Opens one part of the Backup page and returns what is in it. */
export async function openBackup(
  page: Page,
  part: 'folders' | 'rehearsal' | 'register' | 'files',
): Promise<Locator> {
  await openFromMenu(page, 'backup');
  await page.getByRole('tab', { name: say(`backup.part.${part}`), exact: true }).click();
  return page.getByRole('tabpanel', { name: say(`backup.part.${part}`), exact: true });
}

/** Backs the open vault up into a file and waits for “backed up and verified”. */
export async function backUpTo(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await openFromMenu(page, 'backup');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: say('backup.makeAct') }).click();
  await expect(page.getByText(/^Backed up and verified: /)).toBeVisible(patience);
}

/** Chooses a backup file and waits until the form shows its path. */
export async function chooseBackup(
  app: ElectronApplication,
  form: Page | Locator,
  file: string,
): Promise<void> {
  await answerOpenDialog(app, file);
  await form
    .getByRole('button', { name: new RegExp(`${say('backup.choose')}|${say('backup.chooseOther')}`) })
    .click();
  await form.getByText(file, { exact: true }).waitFor();
}

/** Opens a chosen backup with its password. */
export async function lookInside(form: Page | Locator, password: string): Promise<void> {
  await form.getByLabel(say('backup.secret'), { exact: true }).fill(password);
  await form.getByRole('button', { name: say('backup.verifyAct') }).click();
}

/** Checks a backup on the Backup page; without a password only its outside. */
export async function verifyFile(
  app: ElectronApplication,
  page: Page,
  file: string,
  password?: string,
): Promise<void> {
  const form = await openBackup(page, 'files');
  await chooseBackup(app, form, file);
  if (password === undefined) await form.getByRole('button', { name: say('backup.verifyOuterAct') }).click();
  else await lookInside(form, password);
}

/** Chooses a backup on the welcome or unlock screen and waits until it shows what is in it. */
export async function lookBeforeRestore(
  app: ElectronApplication,
  page: Page,
  { file, password }: { file: string; password: string },
): Promise<void> {
  await page.getByRole('button', { name: say('backup.restore') }).click();
  await chooseBackup(app, page, file);
  await lookInside(page, password);
  await expect(page.getByText(/^Whole and unchanged: /)).toBeVisible(patience);
}

/** Restores a backup from the welcome screen into a new vault and opens it. */
export async function restoreFromWelcome(
  app: ElectronApplication,
  page: Page,
  options: { file: string; name: string; password: string },
): Promise<void> {
  await lookBeforeRestore(app, page, options);
  await page.getByLabel(say('backup.restoreName')).fill(options.name);
  await page.getByRole('button', { name: say('backup.restoreAct') }).click();
  await expect(page.getByText(say('backup.restored', { name: options.name }))).toBeVisible(patience);
  await page.getByRole('button', { name: say('backup.restoredOpen') }).click();
}

/** Puts a backup that was looked into in place of the vault it is of, and waits for the result. */
export async function restoreOver(page: Page, name: string): Promise<void> {
  await page.getByLabel(say('backup.restore.over', { name })).check();
  await page.getByRole('button', { name: say('backup.restoreOverAct', { name }) }).click();
  await expect(page.getByText(say('backup.restoredOver', { name }))).toBeVisible(patience);
}

/** Has a folder backed up to, and waits until it is on the page. */
export async function addFolder(
  app: ElectronApplication,
  page: Page,
  folder: string,
  { schedule, keep }: { schedule: BackupSchedule; keep?: KeepRule },
): Promise<void> {
  const part = await openBackup(page, 'folders');
  await answerOpenDialog(app, folder);
  await part.getByRole('button', { name: say('backup.folders.add') }).click();
  const dialog = page.getByRole('dialog', { name: say('backup.plan.addTitle') });
  await expect(dialog.getByText(folder, { exact: true })).toBeVisible();
  await dialog.getByLabel(say(`backup.plan.${schedule}`), { exact: true }).check();
  if (keep !== undefined) {
    await dialog.getByLabel(say('backup.plan.daysField'), { exact: true }).fill(String(keep.daily));
    await dialog.getByLabel(say('backup.plan.weeksField'), { exact: true }).fill(String(keep.weekly));
    await dialog.getByLabel(say('backup.plan.monthsField'), { exact: true }).fill(String(keep.monthly));
  }
  await dialog.getByRole('button', { name: say('backup.plan.add') }).click();
  await expect(folderCard(page, folder)).toBeVisible();
}

/** What the page says of one folder. */
export function folderCard(page: Page, folder: string): Locator {
  return page.getByRole('listitem', { name: folder, exact: true });
}

/** Rehearses the newest backup. */
export async function rehearse(page: Page, password: string): Promise<void> {
  const part = await openBackup(page, 'rehearsal');
  await part.getByLabel(say('backup.secret'), { exact: true }).fill(password);
  await part.getByRole('button', { name: say('backup.rehearsal.act') }).click();
}
