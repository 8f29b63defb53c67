import type { Page } from '@playwright/test';
import { openHistory, showVersion, versions } from '../history.ts';
import { day, fillDay } from '../mentees.ts';
import { previewRecord, privateNoteEditor, recordEditor, textsSaved } from '../sessions.ts';
import { say, shownDay } from '../words.ts';
import {
  button,
  closeDialog,
  closeMenu,
  fern,
  main,
  pip,
  rowan,
  type ScreenPart,
  showAtTop,
  tabOf,
} from './screen.ts';

const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

const phase = (page: Page, name: 'plan' | 'hold' | 'close') =>
  main(page).getByRole('region', { name: say(`sessions.phase.${name}`), exact: true });

/** Shows one part of the session page alone at the top. */
async function openPhase(page: Page, name: 'plan' | 'hold' | 'close'): Promise<void> {
  const toggle = phase(page, name).getByRole('button', { name: say(`sessions.phase.${name}`), exact: true });
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await showAtTop(phase(page, name));
}

/** A meeting from its plan to its record, and one that did not take place. */
export const sessionScreens: ScreenPart = {
  part: 'sessions',
  screens: [
    { name: 'session', open: tabOf(fern, 'sessions') },
    { name: 'session-plan', open: (page) => openPhase(page, 'plan') },
    {
      name: 'session-clock',
      open: async (page) => {
        await button(main(page), say('sessions.timer.start')).click();
        await showAtTop(phase(page, 'hold'));
      },
    },
    {
      name: 'session-private-note',
      open: (page) => privateNoteEditor(page).scrollIntoViewIfNeeded(),
    },
    {
      name: 'session-templates',
      open: async (page) => {
        await button(page, say('textTemplates.insert')).first().click();
        await page.getByRole('menuitem', { name: say('textTemplates.all') }).waitFor();
      },
      leave: closeMenu,
    },
    { name: 'session-close', open: (page) => openPhase(page, 'close') },
    {
      name: 'action-form',
      open: async (page) => {
        await button(main(page), say('actions.add')).click();
        await page.getByLabel(say('actions.title')).scrollIntoViewIfNeeded();
      },
      leave: (page) => button(main(page), say('app.cancel')).click(),
    },
    {
      name: 'session-reflection',
      open: (page) => main(page).getByLabel(say('sessions.log.learned')).scrollIntoViewIfNeeded(),
    },
    {
      name: 'session-when',
      open: async (page) => {
        await button(main(page), say('sessions.changeWhen')).click();
        await page.getByLabel(say('sessions.minutes')).scrollIntoViewIfNeeded();
      },
      leave: (page) => button(main(page), say('sessions.changeWhenDone')).click(),
    },
    {
      name: 'history',
      open: async (page) => {
        for (const editor of [recordEditor(page), privateNoteEditor(page)]) {
          await editor.press('ControlOrMeta+End');
          await page.keyboard.insertText(' One more sentence, written today.');
        }
        await textsSaved(page);
        await versions(await openHistory(page, 'session-record'))
          .last()
          .click();
      },
      leave: closeDialog,
    },
    {
      name: 'history-private',
      open: async (page) => showVersion(await openHistory(page, 'private-note'), -1, 'text'),
      leave: closeDialog,
    },
    {
      name: 'record-preview',
      open: previewRecord,
    },
    {
      name: 'record-read',
      open: async (page) => {
        const dialog = page.getByRole('dialog');
        await fillDay(day(dialog, 'sessions.reading.on'), new Date().toISOString().slice(0, 10));
        await dialog.getByLabel(say('sessions.reading.corrections')).selectOption('taken-in');
        await dialog.getByRole('status').first().waitFor();
      },
      leave: closeDialog,
    },
    {
      name: 'session-new',
      open: async (page) => {
        await tabOf(rowan, 'sessions')(page);
        await page.getByRole('link', { name: say('sessions.new') }).click();
        await fillDay(day(page, 'sessions.date'), inTwoWeeks());
      },
    },
    {
      name: 'session-planned',
      open: async (page) => {
        await button(page, say('sessions.start')).click();
        await button(page, say('sessions.begin')).waitFor();
      },
    },
    {
      name: 'session-cancelled',
      open: async (page) => {
        await button(page, say('sessions.didNotTakePlace')).click();
        await page.getByRole('menuitem', { name: say('sessions.sayCancelled') }).click();
        await page.getByText(say('sessions.cancelledText')).waitFor();
      },
    },
    {
      name: 'home-due',
      open: async (page) => {
        await tabOf(pip, 'sessions')(page);
        await page.getByRole('link', { name: say('sessions.new') }).click();
        await fillDay(day(page, 'sessions.date'), inTwoWeeks());
        await button(page, say('sessions.start')).click();
        await page.getByText(say('sessions.planned', { date: shownDay(inTwoWeeks()) })).waitFor();
        await page
          .getByRole('navigation', { name: say('app.navigation') })
          .getByRole('link', { name: say('app.home') })
          .click();
      },
    },
  ],
};
