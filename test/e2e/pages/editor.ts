import { expect, type Locator, type Page } from '@playwright/test';
import type { RichBlock } from '../../../shared/domain/rich-blocks.ts';

/** Types blocks into the focused editor as a person would: Markdown-like shortcuts, Enter, and two Enters to leave a list. */
export async function typeBlocks(page: Page, editor: Locator, blocks: readonly RichBlock[]): Promise<void> {
  await editor.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await typeOn(page, blocks);
}

/** The same from where the cursor stands. */
export async function typeOn(page: Page, blocks: readonly RichBlock[]): Promise<void> {
  for (const [at, block] of blocks.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await typeBlock(page, block);
  }
}

async function typeBlock(page: Page, block: RichBlock): Promise<void> {
  const write = (text: string) => page.keyboard.insertText(text);
  if ('heading' in block) {
    await page.keyboard.type(`${'#'.repeat(block.level ?? 2)} `);
    await write(block.heading);
  } else if ('paragraph' in block) {
    await write(block.paragraph);
  } else if ('bullets' in block) {
    await page.keyboard.type('- ');
    await typeItems(page, block.bullets);
  } else if ('numbers' in block) {
    await page.keyboard.type('1. ');
    await typeItems(page, block.numbers);
  } else if ('tasks' in block) {
    await page.keyboard.type(block.tasks[0]?.done ? '[x] ' : '[ ] ');
    await typeItems(
      page,
      block.tasks.map(({ text }) => text),
    );
  } else {
    await page.keyboard.type('> ');
    await write(block.quote);
    await page.keyboard.press('Enter');
  }
}

async function typeItems(page: Page, items: readonly string[]): Promise<void> {
  for (const item of items) {
    await page.keyboard.insertText(item);
    await page.keyboard.press('Enter');
  }
}

/** Goes behind the last word of the focused editor, which hears of it a moment later than the page does. */
export async function goToEnd(editor: Locator): Promise<void> {
  await editor.page().keyboard.press('ControlOrMeta+End');
  const left = () =>
    editor.evaluate((element): number => {
      const { doc, selection } = Reflect.get(element, 'editor').state;
      return doc.textBetween(selection.to, doc.content.size).length;
    });
  await expect.poll(left).toBe(0);
}

/** Empties the editor and leaves the cursor in it. */
export async function clearEditor(editor: Locator): Promise<void> {
  await editor.press('ControlOrMeta+a');
  await editor.press('Delete');
}

/** Types one line and selects it. The editor hears of a selection a moment later than the page has it. */
export async function writeSelected(editor: Locator, words: string): Promise<void> {
  const { keyboard } = editor.page();
  await keyboard.type(words);
  await expect(editor).toHaveText(words);
  await keyboard.press('Shift+Home');
  const selected = () =>
    editor.evaluate((element): string => {
      const { doc, selection } = Reflect.get(element, 'editor').state;
      return doc.textBetween(selection.from, selection.to);
    });
  await expect.poll(selected).toBe(words);
}
