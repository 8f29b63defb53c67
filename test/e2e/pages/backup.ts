import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from '../alcove.ts';
import { openFromMenu } from './vault.ts';
import { say } from './words.ts';

/** Backs the open vault up into a file and waits for “backed up and verified”. */
export async function backUpTo(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await openFromMenu(page, 'backup');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: say('backup.makeAct') }).click();
  await expect(page.getByText(/^Backed up and verified: /)).toBeVisible({ timeout: 60_000 });
}

/** Checks a backup on the Backup page; without a password only its outside. */
export async function verifyFile(
  app: ElectronApplication,
  page: Page,
  file: string,
  password?: string,
): Promise<void> {
  const section = page.getByRole('region', { name: say('backup.verify') });
  await answerOpenDialog(app, file);
  await section
    .getByRole('button', { name: new RegExp(`${say('backup.choose')}|${say('backup.chooseOther')}`) })
    .click();
  await section.getByText(file, { exact: true }).waitFor();
  if (password !== undefined) await section.getByLabel(say('backup.verifyPassword')).fill(password);
  await section.getByRole('button', { name: say('backup.verifyAct') }).click();
}

/** Restores a backup from the welcome screen into a new vault and opens it. */
export async function restoreFromWelcome(
  app: ElectronApplication,
  page: Page,
  options: { file: string; name: string; password: string },
): Promise<void> {
  await page.getByRole('button', { name: say('welcome.restore') }).click();
  await answerOpenDialog(app, options.file);
  await page.getByRole('button', { name: say('backup.choose') }).click();
  await page.getByLabel(say('backup.restoreName')).fill(options.name);
  await page.getByLabel(say('backup.restorePassword')).fill(options.password);
  await page.getByRole('button', { name: say('backup.restoreAct') }).click();
  await expect(page.getByText(say('backup.restored', { name: options.name }))).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('button', { name: say('backup.restoredOpen') }).click();
}
