import type { Locator } from '@playwright/test';

/** Pastes as another program put it on the clipboard: a real paste event with these forms of the same text. */
export async function pasteInto(editor: Locator, forms: Readonly<Record<string, string>>): Promise<void> {
  await editor.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  }, forms);
}
