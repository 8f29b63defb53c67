import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerSaveDialog, expect, test } from './alcove.ts';
import { findings } from './pages/axe.ts';
import { openTab } from './pages/mentees.ts';
import {
  openNewestSession,
  previewRecord,
  privateNoteEditor,
  recordEditor,
  signRecord,
  textsSaved,
} from './pages/sessions.ts';
import { showTimelineAs } from './pages/timeline.ts';
import { isTurnedBack, turn } from './pages/turned.ts';
import { openSample } from './pages/vault.ts';
import { say } from './pages/words.ts';

const fern = 'Dr Fern Exampleton';
const reason = 'The second date was wrong.';

const sealed = (page: Page) => page.getByRole('region', { name: say('records.title') });
const lines = (page: Page) => sealed(page).getByRole('listitem');

test('a signed record is sealed, opened and saved again byte for byte, and amended by a record that names it', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(180_000);
  await openSample(page);
  await openNewestSession(page, fern);
  await expect(sealed(page)).toHaveCount(0);
  await previewRecord(page);
  await signRecord(app, page, join(folder, 'record.pdf'));
  await page.keyboard.press('Escape');
  const signed = readFileSync(join(folder, 'record.pdf'));

  await test.step('the words are sealed, the private note is not', async () => {
    await expect(lines(page)).toHaveCount(1);
    await expect(lines(page)).toContainText(say('records.inForce'));
    await expect(sealed(page).getByText(say('records.unchanged'))).toBeVisible();
    await expect(recordEditor(page)).toHaveCount(0);
    await expect(page.getByText(say('records.sealedText'))).toBeVisible();
    await expect(page.getByRole('button', { name: say('sessions.preview') })).toHaveCount(0);
    await privateNoteEditor(page).press('ControlOrMeta+End');
    await page.keyboard.insertText(' For supervision.');
    await textsSaved(page, ['privateNote']);
    expect(await findings(page)).toEqual([]);
  });

  await test.step('the sealed file is shown and given out again', async () => {
    rmSync(join(folder, 'record.pdf'));
    await lines(page).getByRole('button', { name: /^Open/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('canvas').first().waitFor({ timeout: 30_000 });
    await expect(dialog.getByText(say('records.view.means'))).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await answerSaveDialog(app, join(folder, 'again.pdf'));
    await lines(page)
      .getByRole('button', { name: /^Save a copy/ })
      .click();
    await expect(lines(page).getByRole('status')).toContainText('again.pdf');
    expect(readFileSync(join(folder, 'again.pdf')).equals(signed)).toBe(true);
  });

  await test.step('an amendment is begun with a reason, and can be given up', async () => {
    await page.getByRole('button', { name: say('records.amend') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: say('records.amend.act') }).click();
    await expect(dialog.getByText(say('records.amend.reasonMissing'))).toBeVisible();
    await dialog.getByLabel(say('records.amend.reason')).fill('A first thought.');
    await dialog.getByRole('button', { name: say('records.amend.act') }).click();
    await recordEditor(page).press('ControlOrMeta+End');
    await page.keyboard.insertText(' A passing thought.');
    await textsSaved(page, ['record']);
    await page.getByRole('button', { name: say('records.giveUp') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('records.giveUp') })
      .click();
    await expect(page.getByText(say('records.sealedText'))).toBeVisible();
    await expect(page.getByText('A passing thought.')).toHaveCount(0);
    await expect(sealed(page).getByText(say('records.unchanged'))).toBeVisible();
  });

  await test.step('the amendment that is signed names the record before it', async () => {
    await page.getByRole('button', { name: say('records.amend') }).click();
    await page.getByLabel(say('records.amend.reason')).fill(reason);
    await page.getByRole('button', { name: say('records.amend.act') }).click();
    await recordEditor(page).press('ControlOrMeta+End');
    await page.keyboard.insertText(' On the ninth, not the eighth.');
    await textsSaved(page, ['record']);
    expect(await findings(page)).toEqual([]);
    await previewRecord(page);
    await expect(page.getByRole('dialog')).toContainText(`Why it is amended: ${reason}`);
    await signRecord(app, page, join(folder, 'amended.pdf'));
    await page.keyboard.press('Escape');
    await expect(lines(page)).toHaveCount(2);
    await expect(lines(page).first()).toContainText(reason);
    await expect(lines(page).last()).toContainText('Amended on');
    await expect(page.getByText('On the ninth, not the eighth.')).toBeVisible();
  });

  await test.step('both stand on the timeline, and may be seen with the laptop turned', async () => {
    await turn(page);
    await expect(lines(page)).toHaveCount(2);
    await expect(page.getByRole('button', { name: say('records.amend') })).toHaveCount(0);
    await page.getByRole('button', { name: say('turned.back'), exact: true }).click();
    await isTurnedBack(page);
    await openTab(page, 'timeline');
    await showTimelineAs(page, 'list');
    await expect(page.getByText(say('timeline.kind.record-signed', { number: 3 }))).toHaveCount(1);
    await expect(page.getByText(say('timeline.kind.record-amended', { number: 3 }))).toHaveCount(1);
  });
});
