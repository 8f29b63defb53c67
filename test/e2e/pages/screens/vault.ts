import { openBackup } from '../backup.ts';
import { deleteFromMenu, openBin } from '../bin.ts';
import { checkNow, openCheck } from '../check.ts';
import { goHome, openFromMenu } from '../vault.ts';
import { say } from '../words.ts';
import { closeDialog, closeMenu, dialogOf, pip, type Screen, type ScreenPart, tabOf } from './screen.ts';

/** The parts of the Backup page. */
export const backupScreens: readonly Screen[] = (['folders', 'rehearsal', 'register', 'files'] as const).map(
  (part) => ({
    name: part === 'folders' ? 'backup' : `backup-${part}`,
    open: async (page) => {
      await openBackup(page, part);
    },
  }),
);

/** What belongs to the whole vault. */
export const vaultScreens: ScreenPart = {
  part: 'the vault',
  screens: [
    { name: 'home', open: goHome },
    {
      name: 'hours',
      open: async (page) => {
        await page.getByRole('link', { name: say('home.hours') }).click();
        await page.getByRole('table').waitFor();
      },
    },
    {
      name: 'search',
      open: async (page) => {
        await page.keyboard.press('ControlOrMeta+k');
        await page.getByRole('combobox', { name: say('search.label') }).fill('job plan');
        await page.getByRole('dialog').getByRole('option').first().waitFor();
      },
      leave: closeDialog,
    },
    dialogOf('shortcuts', (page) => page.keyboard.press('ControlOrMeta+/')),
    {
      name: 'menu',
      open: async (page) => {
        await page.getByRole('button', { name: say('app.menu'), exact: true }).click();
        await page.getByRole('menuitem').first().waitFor();
      },
      leave: closeMenu,
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
    {
      name: 'add-mentee-conflict',
      open: async (page) => {
        await page.getByRole('button', { name: say('mentees.add.more') }).click();
        await page.getByLabel(say('conflicts.choice.some')).check();
        await page.getByLabel(say('mentees.role.former-supervisor')).check();
        await page.getByLabel(say('conflicts.reason'), { exact: true }).scrollIntoViewIfNeeded();
      },
    },
    ...backupScreens,
    { name: 'bin-empty', open: openBin },
    {
      name: 'bin',
      open: async (page) => {
        await tabOf(pip, 'sessions')(page);
        await deleteFromMenu(page, 'session', say('sessions.more'));
        await openBin(page);
      },
    },
    { name: 'settings', open: (page) => openFromMenu(page, 'settings') },
    { name: 'check', open: openCheck },
    { name: 'check-verdict', open: checkNow },
  ],
};
