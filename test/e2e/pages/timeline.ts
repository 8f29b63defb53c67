import type { Page } from '@playwright/test';
import { say } from './words.ts';

/** Shows an open timeline in one of its two forms. */
export async function showTimelineAs(page: Page, form: 'picture' | 'list'): Promise<void> {
  await page
    .getByRole('radiogroup', { name: say('timeline.form') })
    .getByText(say(`timeline.form.${form}`), { exact: true })
    .click();
}
