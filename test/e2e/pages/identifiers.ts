import type { Page } from '@playwright/test';
import { previewRecord } from './sessions.ts';
import { say } from './words.ts';

/** What the preview lists as worth a look. */
export function recordFindings(page: Page) {
  return page.getByRole('dialog').getByRole('region', { name: say('identifiers.found') });
}

/** Opens the preview and waits until the record was looked through. */
export async function previewAndLook(page: Page): Promise<void> {
  await previewRecord(page);
  await page.getByRole('dialog').getByText(say('identifiers.found.looking')).waitFor({ state: 'detached' });
}
