import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type Alcove, answerOpenDialog } from '../../alcove.ts';
import { openCountersign } from '../countersign.ts';
import { previewDocument } from '../documents.ts';
import { previewAndLook } from '../identifiers.ts';
import { signRecord } from '../sessions.ts';
import { openFromMenu } from '../vault.ts';
import { checkFile, openVerify, verdictOf } from '../verification.ts';
import { say } from '../words.ts';
import {
  button,
  closeDialog,
  dialogOf,
  fern,
  main,
  rowan,
  type Screen,
  type ScreenPart,
  showAtTop,
  tabOf,
} from './screen.ts';

const password = 'plover lantern quarry mitten';
const dialog = (page: Page) => page.getByRole('dialog').last();
const recordIn = ({ folder }: Alcove) => join(folder, 'first-record.pdf');

/** The first session of the first example: the newest stays open for others to sign. */
async function openFirstSession(page: Page): Promise<void> {
  await tabOf(fern, 'sessions')(page);
  const sessions = page.getByRole('navigation', { name: say('sessions.title') });
  await sessions.getByRole('link', { name: say('sessions.number', { number: 1 }) }).click();
  await page
    .getByRole('heading', { name: say('sessions.number', { number: 1 }) })
    .first()
    .waitFor();
}

const settings = (page: Page, name: 'signingKeys.title' | 'identifiers.names') =>
  page.getByRole('region', { name: say(name), exact: true });

/** Brings a part of the open dialog to where it is seen. */
const part = (name: string, words: string): Screen => ({
  name,
  open: async (page) => {
    await dialog(page).getByText(words, { exact: true }).first().scrollIntoViewIfNeeded();
  },
});

/** Chooses a key file that is there, so that the import asks for its password. */
const chooseKeyFile = async (page: Page, { app, folder }: Alcove) => {
  await answerOpenDialog(app, join(folder, 'key.p12'));
  await button(settings(page, 'signingKeys.title'), say('signingKeys.import')).click();
};

/** Closes a dialog and then, Escape by Escape, the one that it was opened from. */
const closeBoth = async (page: Page) => {
  const open = page.getByRole('dialog', { includeHidden: true });
  await expect(open).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(open).toHaveCount(1);
  await closeDialog(page);
};

/** A key, a record signed with it, sealed, amended, countersigned and checked. */
export const sealingScreens: ScreenPart = {
  part: 'signing and sealing',
  screens: [
    {
      name: 'settings-signing-key',
      open: async (page) => {
        await openFromMenu(page, 'settings');
        await settings(page, 'signingKeys.title').getByText(say('signingKeys.inWords')).waitFor();
        await showAtTop(settings(page, 'signingKeys.title'));
      },
    },
    dialogOf('signing-key-new', (page) =>
      button(settings(page, 'signingKeys.title'), say('signingKeys.new')).click(),
    ),
    { ...dialogOf('signing-key-import', chooseKeyFile) },
    {
      name: 'settings-names',
      open: async (page) => {
        const colleagues = page.getByRole('combobox', { name: say('identifiers.names.colleague') });
        await colleagues.fill('Ada Mockford');
        await colleagues.press('Enter');
        await showAtTop(settings(page, 'identifiers.names'));
      },
    },
    {
      name: 'record-preview-first',
      open: async (page) => {
        await openFirstSession(page);
        await previewAndLook(page);
      },
    },
    part('record-preview-leaves', say('documents.leaves')),
    {
      name: 'record-signed',
      open: async (page, alcove) => {
        await signRecord(alcove.app, page, recordIn(alcove));
      },
    },
    {
      name: 'envelope',
      open: async (page) => {
        await button(dialog(page), say('envelope.save')).click();
        await button(dialog(page), say('vault.create.suggest')).click();
        await dialog(page).getByText(say('vault.strength.4')).waitFor();
      },
      leave: closeBoth,
    },
    {
      name: 'record-sealed',
      open: (page) => showAtTop(main(page).getByRole('region', { name: say('records.title') })),
    },
    {
      name: 'record-view',
      open: async (page) => {
        await main(page)
          .getByRole('button', { name: /^Open the file/ })
          .click();
        await dialog(page).locator('canvas').first().waitFor({ timeout: 60_000 });
      },
      leave: closeDialog,
    },
    {
      name: 'countersign',
      open: async (page) => {
        await openCountersign(page);
      },
    },
    {
      name: 'countersign-key',
      open: async (page) => {
        const again = dialog(page).getByLabel(say('countersign.newPasswordAgain'), { exact: true });
        await dialog(page).getByLabel(say('countersign.newPassword'), { exact: true }).fill(password);
        await again.fill(password);
        await again.focus();
      },
      leave: closeDialog,
    },
    dialogOf('record-amend', (page) => button(main(page), say('records.amend')).click()),
    {
      name: 'record-amending',
      open: async (page) => {
        await button(main(page), say('records.amend')).click();
        await dialog(page).getByLabel(say('records.amend.reason')).fill('The second date was wrong.');
        await button(dialog(page), say('records.amend.act')).click();
        await showAtTop(main(page).getByRole('region', { name: say('records.title') }));
      },
    },
    // of another mentee than the first, whose newest version is a draft by now
    {
      name: 'contract-preview',
      open: async (page) => {
        await tabOf(rowan, 'contract')(page);
        await previewDocument(page, 'contract');
      },
      leave: closeDialog,
    },
    {
      name: 'goals-as-pdf',
      open: async (page) => {
        await tabOf(fern, 'goals')(page);
        await button(page, say('goals.asPdf')).click();
        await button(page, say('documents.preview')).scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'goals-preview',
      open: async (page) => {
        await previewDocument(page, 'goals-sheet');
      },
      leave: closeBoth,
    },
    { name: 'verify', open: openVerify },
    {
      name: 'verify-intact',
      open: async (page, alcove) => {
        await checkFile(alcove.app, page, recordIn(alcove));
        await expect(verdictOf(page, 'intact')).toBeVisible({ timeout: 60_000 });
      },
    },
    {
      name: 'verify-signature',
      open: (page) => showAtTop(page.getByRole('article', { name: say('verify.signatureOf.Mentor') })),
    },
  ],
};
