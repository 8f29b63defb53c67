import type { Locator, Page } from '@playwright/test';
import { say } from './words.ts';

/** Shows an open timeline in one of its two forms. */
export async function showTimelineAs(page: Page, form: 'picture' | 'list'): Promise<void> {
  await page
    .getByRole('radiogroup', { name: say('timeline.form') })
    .getByText(say(`timeline.form.${form}`), { exact: true })
    .click();
}

/** The picture of an open timeline. */
export const picture = (page: Page): Locator =>
  page.getByRole('group', { name: say('timeline.picture.label'), exact: true });

/** The days between which the picture shows, as it says them. */
export const shownRange = (page: Page): Locator => page.getByText(/^\d+ \w+ \d{4} to \d+ \w+ \d{4}$/);
