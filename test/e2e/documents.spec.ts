import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { verifyRecord } from '../../electron/verification/verify-record.ts';
import { answerSaveDialog, expect, test } from './alcove.ts';
import { findings } from './pages/axe.ts';
import { previewDocument, saveOnPaper, signDocument, signedFiles } from './pages/documents.ts';
import { openSampleAt } from './pages/mentees.ts';
import { say } from './pages/words.ts';

const fern = 'Dr Fern Exampleton';
const clock = () => new Date();

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });

/** Signs what is previewed into a file that is intact, and closes the preview. */
async function sign(app: ElectronApplication, page: Page, dialog: Locator, file: string): Promise<void> {
  await signDocument(app, dialog, file);
  const { verdict, document } = await verifyRecord(file, { clock, knownFingerprints: [] });
  expect([verdict, document.pagesAndData]).toEqual(['intact', 'same']);
  await expect(signedFiles(page).getByRole('listitem')).toHaveCount(1);
}

test('an agreed contract is previewed, signed, kept, opened again and put in an envelope', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(180_000);
  await openSampleAt(page, fern, 'contract');
  const dialog = await previewDocument(page, 'contract');
  await expect(dialog).toContainText(say('documents.leaves.contract.text'));
  await expect(dialog).toContainText(say('documents.stays.contract.scans'));
  await expect(dialog).toContainText('Mentoring contract version 1.pdf');
  await expect(dialog.getByRole('button', { name: say('signatures.sign', { party: 'mentor' }) })).toHaveCount(
    0,
  );
  expect(await findings(page)).toEqual([]);
  const file = join(folder, 'contract.pdf');
  await sign(app, page, dialog, file);

  const signed = signedFiles(page);
  await signed.getByRole('button', { name: /^Open the file signed on/ }).click();
  const viewer = page.getByRole('dialog');
  await viewer.locator('canvas').first().waitFor({ timeout: 60_000 });
  await expect(viewer).toContainText(say('records.view.facts'));
  await page.keyboard.press('Escape');
  const copy = join(folder, 'copy.pdf');
  await answerSaveDialog(app, copy);
  await signed.getByRole('button', { name: /^Save a copy of the file signed on/ }).click();
  await expect(signed).toContainText('copy.pdf');
  expect(readFileSync(copy).equals(readFileSync(file))).toBe(true);

  await signed.getByRole('button', { name: /^Sealed envelope/ }).click();
  const envelope = page.getByRole('dialog', { name: say('envelope.title') });
  await button(envelope, say('vault.create.suggest')).click();
  await answerSaveDialog(app, join(folder, 'contract.pdf.age'));
  await button(envelope, say('envelope.act')).click();
  await expect(envelope.getByText(say('envelope.howOpened'))).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(join(folder, 'contract.pdf.age')).subarray(0, 21).toString()).toBe(
    'age-encryption.org/v1',
  );
  await page.keyboard.press('Escape');
  await expect(envelope.getByText(say('envelope.howOpened'))).toBeVisible();
  await button(envelope, say('envelope.close'))
    .filter({ hasText: say('envelope.close') })
    .click();
  expect(await findings(page)).toEqual([]);
});

test('goals are signed as they stand, and saved to sign on paper', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(180_000);
  await openSampleAt(page, fern, 'goals');
  await button(page, say('goals.asPdf')).click();
  expect(await findings(page)).toEqual([]);
  const left = await previewDocument(page, 'goals-sheet');
  await page.keyboard.press('Escape');
  await expect(left).toHaveCount(0);
  await expect(page.getByRole('dialog', { name: say('goals.asPdf.title') })).toBeVisible();
  const dialog = await previewDocument(page, 'goals-sheet');
  await expect(dialog).toContainText(say('documents.stays.goals-sheet.sure'));
  await sign(app, page, dialog, join(folder, 'goals.pdf'));
  await saveOnPaper(app, page, join(folder, 'to-sign.pdf'));
});

test('a closing statement goes on paper while it is written, and is signed once it is sealed', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(180_000);
  await openSampleAt(page, fern, 'reviews');
  await page.getByRole('link', { name: say('reviews.ending'), exact: true }).click();
  await button(page, say('ending.statement.start')).click();
  await page
    .getByRole('textbox', { name: say('ending.statement.title') })
    .fill('Twelve meetings, and a plan that holds.');
  await expect(button(page, say('documents.preview'))).toHaveCount(0);
  await saveOnPaper(app, page, join(folder, 'to-sign.pdf'));

  await button(page, say('ending.statement.seal')).click();
  await button(page.getByRole('dialog'), say('ending.statement.seal')).click();
  const dialog = await previewDocument(page, 'closing-statement');
  await expect(dialog).toContainText(say('documents.stays.closing-statement.mentor'));
  await sign(app, page, dialog, join(folder, 'closing.pdf'));
  expect(await findings(page)).toEqual([]);
});
