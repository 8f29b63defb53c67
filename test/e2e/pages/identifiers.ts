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

/** Writes a list of names of one kind in the settings, as it would be pasted. */
export async function watchFor(
  page: Page,
  kind: 'patient' | 'colleague' | 'place',
  names: string,
): Promise<void> {
  const field = page.getByRole('combobox', { name: say(`identifiers.names.${kind}`) });
  await field.click();
  await field.evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, names);
}
