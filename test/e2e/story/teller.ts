import type { Locator, Page } from '@playwright/test';
import { localDayOf } from '../../../shared/domain/time.ts';
import type { WordId } from '../../../shared/words/index.ts';
import type { Hands } from '../hands/hands.ts';
import type { Tab } from '../pages/mentees.ts';
import { say } from '../pages/words.ts';
import type { Story } from './stories.ts';

/** One story on its way through the window, by mouse or by keyboard. */
export interface Teller {
  readonly page: Page;
  readonly hands: Hands;
  readonly story: Story;
  /** The local day on which it is told. */
  readonly today: string;
}

export const tell = (page: Page, hands: Hands, story: Story): Teller => ({
  page,
  hands,
  story,
  today: localDayOf(new Date()),
});

/** As much of a passage as these hands write. */
export function passage({ hands }: Teller, text: string): string {
  return hands.writes === 'fully' ? text : text.split(' ').slice(0, 4).join(' ');
}

/** As many of some things as these hands go through. */
export function some<T>({ hands }: Teller, things: readonly T[]): readonly T[] {
  return hands.writes === 'fully' ? things : things.slice(0, 1);
}

/** A button by what it says. */
export const button = (scope: Page | Locator, name: string): Locator =>
  scope.getByRole('button', { name, exact: true });

/** A field by its label. */
export const field = (scope: Page | Locator, label: WordId): Locator =>
  scope.getByRole('textbox', { name: say(label), exact: true });

/** A box to tick by its label. */
export const box = (scope: Page | Locator, name: string): Locator =>
  scope.getByRole('checkbox', { name, exact: true });

/** One of several that exclude each other, by its label. */
export const radio = (scope: Page | Locator, name: string): Locator =>
  scope.getByRole('radio', { name, exact: true });

/** A list to select from by its label. */
export const list = (scope: Page | Locator, label: WordId): Locator =>
  scope.getByRole('combobox', { name: say(label), exact: true });

/** Opens a tab of the workspace. */
export const toTab = ({ page, hands }: Teller, tab: Tab): Promise<void> =>
  hands.openTab(page.getByRole('tab', { name: say(`mentees.tab.${tab}`), exact: true }));
