import type { Page } from '@playwright/test';

/** Drops files onto the window, as from another program; a name alone stands for something that is no file. */
export async function dropFiles(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const texts = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    if (given.length === 0) data.setData('text/plain', 'a passage of text');
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name, { type: 'application/pdf' }));
    }
    return data;
  }, texts);
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}
