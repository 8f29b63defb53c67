import type { Page } from '@playwright/test';
import { say } from './words.ts';

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
