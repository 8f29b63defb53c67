import { expect, type Locator, type Page } from '@playwright/test';
import type { BinKind } from '../../../shared/domain/bin.ts';
import { say } from './words.ts';

/** Opens the bin from the menu of the header. */
export async function openBin(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('app.menu'), exact: true }).click();
  await page.getByRole('menuitem', { name: say('bin.title'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: say('bin.title'), exact: true }).waitFor();
}

/** Says yes to the question that a deletion asks, and waits until the thing is in the bin. */
export async function confirmDeleting(page: Page, kind: BinKind): Promise<void> {
  const dialog = page.getByRole('dialog', { name: say(`bin.ask.${kind}`) });
  await dialog.getByRole('button', { name: say('bin.delete'), exact: true }).click();
  await expect(page.getByText(say(`bin.deleted.${kind}`))).toBeVisible();
  await expect(dialog).toHaveCount(0);
}

/** Deletes something whose commands are behind a button of that name. */
export async function deleteFromMenu(page: Page, kind: BinKind, more: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: more, exact: true }).first().click();
  const act = kind === 'session' ? say('sessions.delete') : say('bin.delete');
  await page.getByRole('menuitem', { name: act, exact: true }).click();
  await confirmDeleting(page, kind);
}

/** One thing in the bin, by its name. */
export function binRow(page: Page, name: string): Locator {
  return page
    .getByRole('list', { name: say('bin.entries') })
    .getByRole('listitem')
    .filter({ hasText: name });
}
