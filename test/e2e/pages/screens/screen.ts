import { expect, type Locator, type Page } from '@playwright/test';
import type { Alcove } from '../../alcove.ts';
import { openMentee, openTab, type Tab } from '../mentees.ts';

/** A screen by its name, and how a mentor gets there. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page, alcove: Alcove) => Promise<void>;
  /** Takes a dialog away again, so that the next screen can be opened. */
  readonly leave?: (page: Page) => Promise<void>;
}

/** Screens that belong together; each part can be gone through alone, in a vault with the worked examples. */
export interface ScreenPart {
  readonly part: string;
  readonly screens: readonly Screen[];
}

/** The worked examples, by alias, and the two that the screens add. */
export const fern = 'Dr Fern Exampleton';
export const rowan = 'Dr Rowan Testwick';
export const pip = 'Pip Samplesby';

export const button = (scope: Page | Locator, name: string): Locator =>
  scope.getByRole('button', { name, exact: true });

export const main = (page: Page): Locator => page.getByRole('main');

export const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

export const closeMenu = async (page: Page) => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
};

/** A tab of a mentee's workspace. */
export const tabOf = (alias: string, tab: Tab) => async (page: Page) => {
  await openMentee(page, alias);
  await openTab(page, tab);
};

/** A dialog that a button of the page opens. */
export const dialogOf = (name: string, opener: Screen['open']): Screen => ({
  name,
  open: async (page, alcove) => {
    await opener(page, alcove);
    await page.getByRole('dialog').getByRole('button').last().waitFor();
  },
  leave: closeDialog,
});

/** Brings a part of the page to the top of what is shown. */
export const showAtTop = (place: Locator) =>
  place.evaluate((node) => node.scrollIntoView({ block: 'start' }));
