import { expect, type Page } from '@playwright/test';
import { openBackup } from './backup.ts';
import { deleteFromMenu, openBin } from './bin.ts';
import { checkNow, openCheck } from './check.ts';
import { openHistory, showVersion, versions } from './history.ts';
import { openMentee, openTab } from './mentees.ts';
import { previewRecord, privateNoteEditor, recordEditor, textsSaved } from './sessions.ts';
import { isTurnedBack, turn } from './turned.ts';
import { goHome, openFromMenu } from './vault.ts';
import { say } from './words.ts';

/** A screen by its name, and how a mentor gets there. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** Takes a dialog away again, so that the next screen can be opened. */
  readonly leave?: (page: Page) => Promise<void>;
}

const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

/** The parts of the Backup page. */
export const backupScreens: readonly Screen[] = (['folders', 'rehearsal', 'register', 'files'] as const).map(
  (part) => ({
    name: part === 'folders' ? 'backup' : `backup-${part}`,
    open: async (page) => {
      await openBackup(page, part);
    },
  }),
);

/** The screens of an open vault that holds a mentee with contract, boundaries, goals and sessions. */
export function screensOfVault(alias: string): readonly Screen[] {
  const tab = (name: Parameters<typeof openTab>[1]) => async (page: Page) => {
    await openMentee(page, alias);
    await openTab(page, name);
  };
  return [
    { name: 'home', open: goHome },
    {
      name: 'hours',
      open: async (page) => {
        await page.getByRole('link', { name: say('home.hours') }).click();
        await page.getByRole('table').waitFor();
      },
    },
    { name: 'overview', open: tab('overview') },
    { name: 'about', open: tab('about') },
    { name: 'contract', open: tab('contract') },
    { name: 'boundaries', open: tab('boundaries') },
    {
      name: 'boundary-form',
      open: async (page) => {
        await page
          .getByRole('button', { name: say('boundaries.add') })
          .first()
          .click();
        await page.getByRole('dialog').waitFor();
      },
      leave: closeDialog,
    },
    { name: 'goals', open: tab('goals') },
    { name: 'session', open: tab('sessions') },
    {
      name: 'session-private-note',
      open: async (page) =>
        page.getByRole('textbox', { name: say('sessions.privateNote') }).scrollIntoViewIfNeeded(),
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
    { name: 'record-preview', open: previewRecord, leave: closeDialog },
    { name: 'timeline', open: tab('timeline') },
    {
      name: 'turned',
      open: async (page) => {
        await tab('sessions')(page);
        await turn(page);
      },
      leave: async (page) => {
        await page.getByRole('button', { name: say('turned.back'), exact: true }).click();
        await isTurnedBack(page);
      },
    },
    {
      name: 'search',
      open: async (page) => {
        await page.keyboard.press('ControlOrMeta+k');
        await page.getByRole('combobox', { name: say('search.label') }).fill('job plan');
        await page.getByRole('option').first().waitFor();
      },
      leave: closeDialog,
    },
    {
      name: 'add-mentee',
      open: async (page) => {
        await page
          .getByRole('link', { name: say('app.addMentee') })
          .first()
          .click();
        await page.getByRole('heading', { level: 1, name: say('mentees.add.title') }).waitFor();
      },
    },
    ...backupScreens,
    { name: 'bin-empty', open: openBin },
    {
      name: 'bin',
      open: async (page) => {
        await tab('sessions')(page);
        await deleteFromMenu(page, 'session', say('sessions.more'));
        await openBin(page);
      },
    },
    { name: 'settings', open: (page) => openFromMenu(page, 'settings') },
    { name: 'check', open: openCheck },
    { name: 'check-verdict', open: checkNow },
    {
      name: 'shortcuts',
      open: async (page) => {
        await page.keyboard.press('ControlOrMeta+/');
        await page.getByRole('dialog').waitFor();
      },
      leave: closeDialog,
    },
  ];
}

/** Shows the page in light or dark, as the system would ask for it, and still: a picture or a check of half a fade says nothing. */
export async function showScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await expect(page.locator(`html[data-mantine-color-scheme="${scheme}"]`)).toBeAttached();
}
