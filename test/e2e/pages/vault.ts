import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './words.ts';

export const strongPassword = 'thimble-orchard-violin-raft';

/** Fills in the create screen from the welcome screen and waits until the vault is open. */
export async function createVault(
  page: Page,
  {
    name,
    mentor,
    password = strongPassword,
    chooseFolder = false,
  }: { name: string; mentor: string; password?: string; chooseFolder?: boolean },
): Promise<void> {
  await page.getByRole('button', { name: say('welcome.create') }).click();
  await page.getByLabel(say('vault.create.mentor')).fill(mentor);
  await page.getByLabel(say('vault.create.name')).fill(name);
  await page.getByLabel(say('vault.create.password'), { exact: true }).fill(password);
  await page.getByLabel(say('vault.create.again')).fill(password);
  if (chooseFolder) {
    await chooseFolderIn(page);
  }
  await page.getByRole('button', { name: say('vault.create.submit') }).click();
  await openVaultShown(page);
}

/** Asks for a folder in a form and waits until the form shows the path that the dialog answered. */
export async function chooseFolderIn(form: Page | Locator): Promise<void> {
  const places = form.getByRole('radiogroup', { name: say('vault.create.place') });
  await places.getByLabel(say('vault.create.placeChosen')).check();
  await places.getByRole('button', { name: say('vault.create.choose') }).click();
  await places.getByText(/[/\\]/).waitFor();
}

/** The shell of an open vault is on screen. */
export async function openVaultShown(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('app.lock'), exact: true }).waitFor({ timeout: 30_000 });
}

export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('welcome.sample') }).click();
  await openVaultShown(page);
}

export async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('app.lock'), exact: true }).click();
  await page.getByRole('button', { name: say('vault.unlock.submit'), exact: true }).waitFor();
}

export async function unlock(page: Page, password: string): Promise<void> {
  await page.getByLabel(say('vault.unlock.password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: say('vault.unlock.submit'), exact: true }).click();
}

export async function goHome(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: say('app.navigation') })
    .getByRole('link', { name: say('app.home') })
    .click();
}

/** Opens Backup or Settings from the menu of the header. */
export async function openFromMenu(page: Page, item: 'backup' | 'settings'): Promise<void> {
  await page.getByRole('button', { name: say('app.menu'), exact: true }).click();
  await page.getByRole('menuitem', { name: say(`app.menu.${item}`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
