import type { Page } from '@playwright/test';
import { openTab, type Tab } from '../mentees.ts';
import { isTurnedBack, turn } from '../turned.ts';
import { openFromMenu } from '../vault.ts';
import { say } from '../words.ts';
import { button, fern, type Screen, type ScreenPart, tabOf } from './screen.ts';

const turnedTab = (tab: Tab): Screen => ({ name: `turned-${tab}`, open: (page) => openTab(page, tab) });

async function turnBack(page: Page): Promise<void> {
  await button(page, say('turned.back')).click();
  await isTurnedBack(page);
}

/** What the mentee sees when the laptop is turned, and the way back. */
export function turnedScreens(password: string): ScreenPart {
  return {
    part: 'the turned laptop',
    screens: [
      {
        name: 'turned',
        open: async (page) => {
          await tabOf(fern, 'sessions')(page);
          await turn(page);
        },
      },
      turnedTab('overview'),
      turnedTab('contract'),
      turnedTab('boundaries'),
      turnedTab('goals'),
      turnedTab('reviews'),
      { ...turnedTab('timeline'), leave: turnBack },
      {
        name: 'turned-leaving',
        open: async (page) => {
          await openFromMenu(page, 'settings');
          const wish = page.getByLabel(say('settings.askToTurnBack'));
          await wish.click({ force: true });
          await tabOf(fern, 'goals')(page);
          await turn(page);
          await button(page, say('turned.back')).click();
          await page.getByRole('dialog').waitFor();
        },
        leave: async (page) => {
          const dialog = page.getByRole('dialog');
          await dialog.getByLabel(say('turned.ask.password'), { exact: true }).fill(password);
          await button(dialog, say('turned.ask.act')).click();
          await isTurnedBack(page);
        },
      },
    ],
  };
}
