import { expect, type Page } from '@playwright/test';
import { openFromMenu } from './vault.ts';
import { say } from './words.ts';

/** Opens “Check my vault” from Settings. */
export async function openCheck(page: Page): Promise<void> {
  await openFromMenu(page, 'settings');
  await page.getByRole('link', { name: say('check.open') }).click();
  await page.getByRole('heading', { level: 1, name: say('check.title') }).waitFor();
}

/** Checks the vault from the screen that {@link openCheck} opens, and waits for the verdict. */
export async function checkNow(page: Page): Promise<void> {
  const start = new RegExp(`^(${say('check.start')}|${say('check.again')})$`);
  await page.getByRole('button', { name: start }).click();
  const verdict = new RegExp(`${say('check.sound')}|${say('check.unsound')}`);
  await expect(page.getByRole('status').filter({ hasText: verdict })).toBeVisible({ timeout: 60_000 });
}
