import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerOpenDialog, expect, startAlcove, test } from './alcove.ts';
import { findings } from './pages/axe.ts';
import { drawSignature, typeSignature } from './pages/contract.ts';
import {
  answerSaves,
  closeCountersign,
  countersignDialog,
  countersignOnTheSpot,
  openCountersign,
} from './pages/countersign.ts';
import { openNewestSession, previewRecord, signRecord } from './pages/sessions.ts';
import { turn } from './pages/turned.ts';
import { openSample } from './pages/vault.ts';
import { say } from './pages/words.ts';

const fern = 'Dr Fern Exampleton';
const password = 'plover lantern quarry mitten';

const sealed = (page: Page) => page.getByRole('region', { name: say('records.title') });
const pagesShown = (page: Page) =>
  countersignDialog(page).locator('canvas').first().waitFor({ timeout: 60_000 });

async function signedRecord(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await openSample(page);
  await openNewestSession(page, fern);
  await previewRecord(page);
  await signRecord(app, page, file);
  await page.keyboard.press('Escape');
  await sealed(page).waitFor();
}

test('both sign by hand, then the mentee countersigns on the spot with a key made for them, which is taken along', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(240_000);
  await openSample(page);
  await openNewestSession(page, fern);
  await turn(page);
  await previewRecord(page);
  await drawSignature(page, 'mentee');
  await expect(page.getByText(/^Signed by Dr Fern Exampleton on/)).toBeVisible();
  await typeSignature(page, 'mentor', 'Dr Max Placeholder');
  await expect(page.getByText(/^Signed by Dr Max Placeholder on/)).toBeVisible();
  await signRecord(app, page, join(folder, 'record.pdf'));
  await page.keyboard.press('Escape');
  await expect(sealed(page)).toContainText('Signed by hand by mentor and mentee');
  const record = readFileSync(join(folder, 'record.pdf'));

  const dialog = await openCountersign(page);
  await expect(dialog.getByText(say('countersign.intact'))).toBeVisible();
  await expect(dialog.getByText(say('countersign.proves.new'))).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: say('countersign.sign') }).click();
  await expect(dialog.getByText(say('error.password.empty'))).toBeVisible();
  await countersignOnTheSpot(app, page, { folder, pdf: 'both.pdf', password });
  await expect(dialog.getByText(say('countersign.kept'))).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await closeCountersign(page);
  await expect(sealed(page)).toContainText('Countersigned by Dr Fern Exampleton');
  await expect(page.getByRole('button', { name: /^Countersign the file/ })).toHaveCount(0);
  const both = readFileSync(join(folder, 'both.pdf'));
  expect(both.subarray(0, record.length).equals(record)).toBe(true);
  expect(both.length).toBeGreaterThan(record.length);
  expect(existsSync(join(folder, 'key.p12'))).toBe(true);

  await page.getByRole('button', { name: /^Open the file/ }).click();
  const viewer = page.getByRole('dialog');
  await viewer.getByText(say('records.view.file.countersigned'), { exact: true }).click();
  await expect(viewer.getByText(say('records.view.countersignerKey'))).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('a mentee countersigns in a copy of Alcove without a vault, and the file brought back is taken in', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(240_000);
  const file = join(folder, 'record.pdf');
  await signedRecord(app, page, file);

  await test.step('elsewhere, without a vault', async () => {
    const elsewhere = join(folder, 'elsewhere');
    const other = await startAlcove(elsewhere);
    try {
      await other.page.getByRole('button', { name: say('countersign.door') }).click();
      const dialog = countersignDialog(other.page);
      await dialog.getByText(say('countersign.lead')).waitFor();
      expect(await findings(other.page)).toEqual([]);
      const altered = readFileSync(file);
      altered[3000] = (altered[3000] ?? 0) ^ 1;
      writeFileSync(join(folder, 'altered.pdf'), altered);
      await answerOpenDialog(other.app, join(folder, 'altered.pdf'));
      await dialog.getByRole('button', { name: say('countersign.choose') }).click();
      await expect(dialog.getByRole('alert')).toHaveText(say('error.countersign.altered'));
      await answerOpenDialog(other.app, file);
      await dialog.getByRole('button', { name: say('countersign.choose') }).click();
      await pagesShown(other.page);
      await dialog.getByRole('radio', { name: say('countersign.how.new') }).check();
      await dialog.getByLabel(say('countersign.newPassword'), { exact: true }).fill(password);
      await dialog.getByLabel(say('countersign.newPasswordAgain'), { exact: true }).fill(password);
      await answerSaves(other.app, folder, 'first.pdf');
      await dialog.getByRole('button', { name: say('countersign.sign') }).click();
      await expect(dialog.getByText(say('countersign.done'))).toBeVisible({ timeout: 60_000 });
      await expect(dialog.getByText(say('countersign.kept'))).toHaveCount(0);
      await dialog
        .getByRole('button', { name: say('countersign.close'), exact: true })
        .last()
        .click();

      await other.page.getByRole('button', { name: say('countersign.door') }).click();
      await answerOpenDialog(other.app, join(folder, 'first.pdf'));
      await dialog.getByRole('button', { name: say('countersign.choose') }).click();
      await expect(dialog.getByRole('alert')).toHaveText(say('error.countersign.already'));
      await answerOpenDialog(other.app, file);
      await dialog.getByRole('button', { name: say('countersign.choose') }).click();
      await pagesShown(other.page);
      await answerOpenDialog(other.app, join(folder, 'key.p12'));
      await dialog.getByRole('button', { name: say('countersign.chooseKey') }).click();
      await expect(dialog.getByText(say('countersign.keyFile', { fileName: 'key.p12' }))).toBeVisible();
      await dialog.getByLabel(say('countersign.password'), { exact: true }).fill('another');
      await answerSaves(other.app, folder, 'second.pdf');
      await dialog.getByRole('button', { name: say('countersign.sign') }).click();
      await expect(dialog.getByRole('alert')).toHaveText(say('error.signingKey.passwordWrong'), {
        timeout: 60_000,
      });
      expect(existsSync(join(folder, 'second.pdf'))).toBe(false);
      await dialog.getByLabel(say('countersign.password'), { exact: true }).fill(password);
      expect(await findings(other.page)).toEqual([]);
      await dialog.getByRole('button', { name: say('countersign.sign') }).click();
      await expect(dialog.getByText(say('countersign.done'))).toBeVisible({ timeout: 60_000 });
    } finally {
      await other.app.close();
    }
  });

  await test.step('brought back', async () => {
    const takeIn = page.getByRole('button', { name: /^Take in countersigned file/ });
    await answerOpenDialog(app, file);
    await takeIn.click();
    await expect(sealed(page).getByRole('alert')).toHaveText(say('error.countersign.notCountersigned'));
    await answerOpenDialog(app, join(folder, 'second.pdf'));
    await takeIn.click();
    await expect(sealed(page)).toContainText('Countersigned by Dr Fern Exampleton');
    await expect(takeIn).toHaveCount(0);
  });
});
