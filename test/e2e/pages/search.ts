import type { Locator, Page } from '@playwright/test';
import { say } from './words.ts';

export function searchField(page: Page): Locator {
  return page.getByRole('combobox', { name: say('search.label') });
}

/** Opens the search in front of whatever is on screen and types into it. */
export async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await searchField(page).fill(text);
}

/** What search says about its results: their number, or nothing while it is still asking. */
export function searchStatus(page: Page): Locator {
  return page.getByRole('dialog', { name: say('search.title') }).getByRole('status');
}
