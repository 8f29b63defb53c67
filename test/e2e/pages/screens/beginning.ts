import { expect, type Page } from '@playwright/test';
import { askFor, standing, take } from '../life-cycle.ts';
import { addMenteeCalled, day, fillDay, openTab, type Tab } from '../mentees.ts';
import { say } from '../words.ts';
import { button, dialogOf, type Screen, type ScreenPart } from './screen.ts';

const enquirer = 'Dr Sky Placeholder';
const newcomer = 'Dr Nova Testwell';

/** An empty part of the newcomer's workspace, as the mentor first finds it. */
const empty = (tab: Tab): Screen => ({
  name: `${tab}-empty`,
  open: async (page) => {
    await openTab(page, tab);
    await page
      .getByRole('tabpanel')
      .getByRole('button')
      .or(page.getByRole('tabpanel').getByRole('link'))
      .first()
      .waitFor();
  },
});

const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

async function writeAndSaveReview(page: Page): Promise<void> {
  await page
    .getByLabel(say('reviews.field.works'))
    .fill('Meeting before the clinic, and writing down one next step.');
  await button(page, say('reviews.save')).click();
  await page.getByText(say('reviews.decided.continue')).waitFor();
}

/** A relationship from its first day to its end and its reopening. */
export const beginningAndEnd: ScreenPart = {
  part: 'a relationship from beginning to end',
  screens: [
    {
      name: 'enquiry',
      open: async (page) => {
        await page
          .getByRole('link', { name: say('app.addMentee') })
          .first()
          .click();
        await page.getByLabel(say('mentees.form.alias'), { exact: true }).fill(enquirer);
        await button(page, say('mentees.add.submit')).click();
        await page.getByRole('heading', { level: 1, name: enquirer }).waitFor();
        await openTab(page, 'overview');
        await standing(page).waitFor();
      },
    },
    dialogOf('step-decline', async (page) => {
      await askFor(page, 'decline');
    }),
    {
      name: 'declined',
      open: async (page) => take(page, await askFor(page, 'decline'), 'decline'),
    },
    {
      name: 'overview-beginning',
      open: async (page) => {
        await addMenteeCalled(page, newcomer);
        await openTab(page, 'overview');
        await standing(page).waitFor();
      },
    },
    empty('contract'),
    empty('boundaries'),
    empty('goals'),
    empty('sessions'),
    empty('reviews'),
    empty('about'),
    { name: 'timeline-beginning', open: (page) => openTab(page, 'timeline') },
    empty('documents'),
    {
      name: 'first-meeting-checklist',
      open: async (page) => {
        await openTab(page, 'overview');
        await button(page, say('checklists.begin')).click();
        const introductions = page.getByRole('checkbox', {
          name: say('checklists.firstMeeting.introductions'),
        });
        // it is ticked once the vault has it
        await introductions.click();
        await expect(introductions).toBeChecked();
        await introductions.scrollIntoViewIfNeeded();
      },
    },
    dialogOf('waive-documents', (page) =>
      standing(page)
        .getByRole('button', { name: say('lifeCycle.waiver.open') })
        .click(),
    ),
    {
      name: 'step-pause',
      open: async (page) => {
        await standing(page)
          .getByRole('button', { name: say('lifeCycle.waiver.open') })
          .click();
        const waiver = page.getByRole('dialog');
        await waiver.getByLabel(say('lifeCycle.waiver.confidentiality')).check();
        await button(waiver, say('lifeCycle.waiver.act')).click();
        await waiver.waitFor({ state: 'detached' });
        await askFor(page, 'pause');
      },
    },
    {
      name: 'paused',
      open: async (page) => {
        const dialog = page.getByRole('dialog');
        await fillDay(day(dialog, 'lifeCycle.resumeOn'), inAYear());
        await dialog.getByLabel(say('lifeCycle.pauseReason')).fill('Parental leave');
        await take(page, dialog, 'pause');
        await standing(page).waitFor();
      },
    },
    dialogOf('step-resume', async (page) => {
      await askFor(page, 'resume');
    }),
    {
      name: 'review-form',
      open: async (page) => {
        await openTab(page, 'reviews');
        await page.getByRole('link', { name: say('reviews.add') }).click();
        await page.getByLabel(say('conflicts.choice.none')).check();
      },
    },
    { name: 'review', open: writeAndSaveReview },
    dialogOf('step-end', async (page) => {
      await askFor(page, 'end');
    }),
    {
      name: 'ending',
      open: async (page) => {
        await take(page, await askFor(page, 'end'), 'end');
        await page.getByRole('link', { name: say('reviews.ending'), exact: true }).click();
        await page.getByLabel(say('ending.field.achievements')).fill('A plan that can be kept.');
        await button(page, say('ending.save')).click();
        await page.getByText(say('ending.saved')).waitFor();
      },
    },
    {
      name: 'closing-statement',
      open: async (page) => {
        await button(page, say('ending.statement.start')).click();
        const words = page.getByRole('textbox', { name: say('ending.statement.title') });
        await words.fill('It was worth the time, and we part with good wishes.');
        await button(page, say('ending.statement.seal')).scrollIntoViewIfNeeded();
      },
    },
    dialogOf('closing-statement-seal', (page) => button(page, say('ending.statement.seal')).click()),
    {
      name: 'closing-statement-sealed',
      open: async (page) => {
        await button(page, say('ending.statement.seal')).click();
        await button(page.getByRole('dialog'), say('ending.statement.seal')).click();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      },
    },
    {
      name: 'closed',
      open: async (page) => {
        await take(page, await askFor(page, 'close'), 'close');
        await openTab(page, 'overview');
        await standing(page).waitFor();
      },
    },
    dialogOf('step-reopen', async (page) => {
      await askFor(page, 'reopen');
    }),
  ],
};
