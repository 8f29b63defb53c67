import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './words.ts';

export const strongPassword = 'thimble-orchard-violin-raft';

interface NewVault {
  readonly name: string;
  readonly mentor: string;
  readonly password?: string;
  readonly chooseFolder?: boolean;
}

/** Makes a vault from the welcome screen, types its recovery code back and waits until the vault is open. Returns the code. */
export async function createVault(page: Page, vault: NewVault): Promise<string> {
  await startVault(page, vault);
  const code = await typeCodeBack(page, say('keys.typeBack.open'));
  await openVaultShown(page);
  return code;
}

/** Fills in the create screen from the welcome screen; the recovery code comes next. */
export async function startVault(
  page: Page,
  { name, mentor, password = strongPassword, chooseFolder = false }: NewVault,
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
}

/** The recovery code on screen, as it would be copied onto paper. */
export async function shownCode(page: Page): Promise<string> {
  const groups = page.getByRole('list', { name: say('keys.code') }).getByRole('img');
  await groups.first().waitFor({ timeout: 30_000 });
  return (await groups.allInnerTexts()).join('-');
}

/** The field of one group of a recovery code, counted from 1. */
export function groupField(page: Page, number: number): Locator {
  return page.getByLabel(say('keys.code.group', { number }), { exact: true });
}

/** Reads the code on screen, types it back and sends it off with the named button. Returns the code. */
export async function typeCodeBack(page: Page, act: string): Promise<string> {
  const code = await shownCode(page);
  await page.getByRole('button', { name: say('keys.show.next') }).click();
  await groupField(page, 1).fill(code);
  await page.getByRole('button', { name: act, exact: true }).click();
  return code;
}

/** Types a recovery code on the unlock screen and sends it off. */
export async function unlockWithCode(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: say('vault.unlock.forgotten') }).click();
  await groupField(page, 1).fill(code);
  await page.getByRole('button', { name: say('vault.unlock.submit'), exact: true }).click();
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

/** Opens the settings and waits for the part with the ways into the vault. */
export async function openSecurity(page: Page): Promise<void> {
  await openFromMenu(page, 'settings');
  await page.getByRole('region', { name: say('keys.title'), exact: true }).waitFor();
}
