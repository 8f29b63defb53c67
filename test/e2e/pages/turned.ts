import { expect, type Page } from '@playwright/test';
import { say } from './words.ts';

/** Turns the laptop to the mentee on screen with the button of the header. */
export async function turn(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('turned.turn'), exact: true }).click();
  await isTurned(page);
}

export async function isTurned(page: Page): Promise<void> {
  await expect(page.getByText(say('turned.sentence'))).toBeVisible();
}

export async function isTurnedBack(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: say('app.navigation') })).toBeVisible();
  await expect(page.getByText(say('turned.sentence'))).toHaveCount(0);
}
