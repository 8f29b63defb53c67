import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Decrypter } from 'age-encryption';
import { answerSaveDialog, expect, test } from './alcove.ts';
import { goToEnd } from './pages/editor.ts';
import { previewAndLook, recordFindings } from './pages/identifiers.ts';
import { openMentee, openTab } from './pages/mentees.ts';
import { showScheme } from './pages/screens.ts';
import { openNewestSession, privateNoteEditor, recordEditor, textsSaved } from './pages/sessions.ts';
import { openFromMenu, openSample } from './pages/vault.ts';
import { watchFor } from './pages/watch-names.ts';
import { say } from './pages/words.ts';

const fern = 'Dr Fern Exampleton';
const number = '943 476 5919';
const look = process.env.ALCOVE_LOOK;

/** What axe finds in both schemes. */
async function violations(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await showScheme(page, scheme);
    if (look !== undefined)
      await page.screenshot({ path: join(look, `${name}-${scheme}.png`), animations: 'disabled' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${name} ${id} ${target}`)),
    );
  }
  await showScheme(page, 'light');
  return found;
}

test('what may tell who somebody is is listed before a record leaves, replaced or accepted, and nothing blocks in silence', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(240_000);
  await openSample(page);
  await openFromMenu(page, 'settings');
  await watchFor(page, 'patient', 'Mrs Jane Tolliver\nBell');
  await watchFor(page, 'place', 'St Elsewhere');
  const names = page.getByRole('region', { name: say('identifiers.names'), exact: true });
  await expect(names.getByText('Mrs Jane Tolliver')).toBeVisible();
  await names.scrollIntoViewIfNeeded();
  expect(await violations(page, 'names')).toEqual([]);

  await openNewestSession(page, fern);
  await recordEditor(page).click();
  await goToEnd(recordEditor(page));
  await page.keyboard.press('Enter');
  await page.keyboard.type(`We spoke of Tolliver's letter (${number}), and of the bell.`);
  await page.getByLabel(say('sessions.signposting')).fill('Ring 07700 900123');
  await textsSaved(page, ['record']);
  await previewAndLook(page);
  const found = recordFindings(page);
  await expect(found.getByRole('listitem')).toHaveCount(3);
  await expect(
    found.getByRole('listitem').filter({ hasText: say('identifiers.kind.nhs-number') }),
  ).toContainText(say('identifiers.in.record'));
  expect(await violations(page, 'preview')).toEqual([]);

  await test.step('signing asks for a look at them first, in words', async () => {
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('documents.sign') })
      .click();
    await expect(page.getByRole('alert').getByText(say('identifiers.found.lookFirst'))).toBeVisible();
    await expect(page.getByRole('checkbox', { name: say('identifiers.found.looked') })).toBeFocused();
  });

  await test.step('one click puts other words where it was written, and it can be undone there', async () => {
    await found.getByRole('button', { name: `]”: ${number}` }).click();
    await expect(found.getByRole('listitem')).toHaveCount(2, { timeout: 30_000 });
    await expect(recordEditor(page)).toContainText('letter ([patient number]), and', { timeout: 10_000 });
    await found.getByRole('button', { name: '”: 07700 900123' }).click();
    await expect(found.getByRole('listitem')).toHaveCount(1, { timeout: 30_000 });
    await expect(page.getByLabel(say('sessions.signposting'))).toHaveValue('Ring [phone number]');
    await page
      .getByRole('button', { name: say('identifiers.undo') })
      .last()
      .click();
    await expect(found.getByRole('listitem')).toHaveCount(2, { timeout: 30_000 });
    await expect(page.getByLabel(say('sessions.signposting'))).toHaveValue('Ring 07700 900123');
  });

  await test.step('what is all right is remembered, and that can be undone', async () => {
    await found.getByRole('button', { name: 'It is all right: 07700 900123' }).click();
    await page.getByRole('menuitem', { name: say('identifiers.accept.everywhere') }).click();
    await expect(found.getByRole('listitem')).toHaveCount(1);
    await expect(found.getByRole('listitem')).toContainText('Tolliver');
  });

  await test.step('the file name says nobody’s name unless the mentor adds it', async () => {
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/^Session record \d{4}-\d\d-\d\d\.pdf$/)).toBeVisible();
    await dialog
      .getByRole('checkbox', { name: say('identifiers.fileName.addAlias', { mentee: fern }) })
      .check();
    await expect(dialog.getByText(/^Session record \d{4}-\d\d-\d\d Dr Fern Exampleton\.pdf$/)).toBeVisible();
    await dialog.getByLabel(say('identifiers.fileName.added')).fill('Fern/Exampleton');
    await expect(dialog.getByText(say('identifiers.fileName.characters'))).toBeVisible();
    await dialog
      .getByRole('checkbox', { name: say('identifiers.fileName.addAlias', { mentee: fern }) })
      .uncheck();
  });

  await test.step('with an explicit tick it is signed as it stands', async () => {
    await page.getByRole('checkbox', { name: say('identifiers.found.looked') }).check();
    await answerSaveDialog(app, join(folder, 'record.pdf'));
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('documents.sign') })
      .click();
    await expect(page.getByRole('dialog').getByText(say('documents.saved'), { exact: true })).toBeVisible({
      timeout: 30_000,
    });
  });

  await test.step('what was signed can be sealed for sending, and the passphrase opens it', async () => {
    const dialog = page.getByRole('dialog', { name: say('envelope.title') });
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('envelope.save') })
      .click();
    await dialog.getByRole('button', { name: say('vault.create.suggest') }).click();
    await expect(dialog.getByText(say('vault.strength.4'))).toBeVisible();
    const passphrase = await dialog.getByLabel(say('envelope.passphrase')).inputValue();
    expect(await violations(page, 'envelope')).toEqual([]);
    await answerSaveDialog(app, join(folder, 'record.pdf.age'));
    await dialog.getByRole('button', { name: say('envelope.act') }).click();
    await expect(dialog.getByText(say('envelope.howOpened'))).toBeVisible({ timeout: 30_000 });
    expect(await violations(page, 'envelope-saved')).toEqual([]);
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const opened = await decrypter.decrypt(readFileSync(join(folder, 'record.pdf.age')));
    expect(Buffer.from(opened).equals(readFileSync(join(folder, 'record.pdf')))).toBe(true);
    await dialog.getByRole('button', { name: say('envelope.close'), exact: true }).click();
  });

  await test.step('settings list what was accepted, and ask again', async () => {
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('documents.close') })
      .last()
      .click();
    await openFromMenu(page, 'settings');
    await page.getByRole('button', { name: 'Ask again: 07700900123' }).click();
    await expect(page.getByText(say('identifiers.accepted.none'))).toBeVisible();
  });
});

test('an ordinary record raises no alarm', async ({ alcove: { page } }) => {
  test.setTimeout(120_000);
  await openSample(page);
  for (const alias of [fern, 'Dr Rowan Testwick', 'Pip Samplesby']) {
    await openMentee(page, alias);
    await openTab(page, 'sessions');
    await recordEditor(page).waitFor();
    await previewAndLook(page);
    await expect(recordFindings(page).getByText(say('identifiers.found.none'))).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('while the record is written, what may tell who somebody is is underlined and listed, and private notes are left alone', async ({
  alcove: { page },
}) => {
  test.setTimeout(180_000);
  await openSample(page);
  await openNewestSession(page, fern);
  await privateNoteEditor(page).click();
  await goToEnd(privateNoteEditor(page));
  await page.keyboard.type(` About ${number}.`);
  await recordEditor(page).click();
  await goToEnd(recordEditor(page));
  await page.keyboard.press('Enter');
  await page.keyboard.type(`Two letters: ${number} and AB 12 34 56 C.`);
  const record = page.getByRole('region', { name: say('sessions.record'), exact: true });
  const summary = record.getByRole('button', { name: say('identifiers.writing', { count: 2 }) });
  await expect(summary).toBeVisible();
  await expect(recordEditor(page).locator('[title*="NHS number"]')).toHaveText(number);
  await expect(privateNoteEditor(page).locator('[title*="NHS number"]')).toHaveCount(0);
  await summary.press('Enter');
  const list = record.getByRole('list', {
    name: say('identifiers.writing.list', { title: say('sessions.record') }),
  });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.scrollIntoViewIfNeeded();
  expect(await violations(page, 'writing')).toEqual([]);

  await list.getByRole('button', { name: `]”: ${number}` }).press('Enter');
  await expect(recordEditor(page)).toContainText('Two letters: [patient number] and AB');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await recordEditor(page).press('ControlOrMeta+z');
  await expect(recordEditor(page)).toContainText(`Two letters: ${number} and AB 12 34 56 C.`);
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('button', { name: `It is all right: ${number}` }).press('Enter');
  await page.getByRole('menuitem', { name: say('identifiers.accept.here', { mentee: fern }) }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page
    .getByRole('alert')
    .getByRole('button', { name: say('identifiers.undo') })
    .click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
});
