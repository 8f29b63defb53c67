import type { Page } from '@playwright/test';
import { reopenChoice } from '../goals.ts';
import { say } from '../words.ts';
import { button, dialogOf, fern, main, type ScreenPart, showAtTop, tabOf } from './screen.ts';

const jobPlan = 'A sustainable job plan by month 4';

async function openGoal(page: Page): Promise<void> {
  await tabOf(fern, 'goals')(page);
  await page
    .getByRole('navigation', { name: say('goals.title') })
    .getByRole('link', { name: jobPlan })
    .click();
  await main(page).getByRole('heading', { name: jobPlan }).waitFor();
}

const heading = (page: Page, name: string) => main(page).getByRole('heading', { name, exact: true });

/** Goals: what is wanted, the options side by side, the choice, and how far it has come. */
export const goalScreens: ScreenPart = {
  part: 'goals',
  screens: [
    { name: 'goals', open: openGoal },
    { name: 'goal-options', open: (page) => showAtTop(heading(page, say('goals.options'))) },
    {
      name: 'goal-choices',
      open: async (page) => {
        await main(page).getByText(say('goals.choice.history')).click();
        await showAtTop(heading(page, say('goals.choice')));
      },
    },
    {
      name: 'goal-progress',
      open: async (page) => {
        await button(main(page), say('goals.progress.add')).click();
        await showAtTop(heading(page, say('goals.progress')));
      },
    },
    {
      name: 'goal-contribution',
      open: async (page) => {
        await button(main(page), say('contributions.add.mentor-experience')).click();
        await showAtTop(heading(page, say('contributions.title')));
      },
    },
    dialogOf('goal-option-form', (page) => button(main(page), say('goals.option.add')).click()),
    dialogOf('goal-move', (page) => button(main(page), say('goals.move')).click()),
    dialogOf('goal-reopen', (page) => button(main(page), say('goals.choice.reopen')).click()),
    dialogOf('goal-choose', async (page) => {
      await reopenChoice(page, {
        on: new Date().toISOString().slice(0, 10),
        reason: 'The diary is full again.',
      });
      await button(main(page), say('goals.choice.record')).click();
    }),
    {
      name: 'goal-change',
      open: async (page) => {
        await button(main(page), say('goals.change')).click();
        await page.getByLabel(say('goals.field.title'), { exact: true }).waitFor();
      },
    },
    {
      name: 'goal-new',
      open: async (page) => {
        await tabOf(fern, 'goals')(page);
        await page
          .getByRole('link', { name: say('goals.add') })
          .first()
          .click();
        await page.getByLabel(say('goals.field.title'), { exact: true }).waitFor();
      },
    },
  ],
};
