import { join } from 'node:path';
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { say } from './words.ts';

export const countersignDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: say('countersign.title') });

/** Each kind of file is saved under a name of its own in the folder. */
export async function answerSaves(app: ElectronApplication, folder: string, pdf: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, paths) => {
      dialog.showSaveDialog = async (...args: unknown[]) => ({
        canceled: false,
        filePath: JSON.stringify(args.at(-1)).includes('.p12') ? paths.key : paths.pdf,
      });
    },
    { key: join(folder, 'key.p12'), pdf: join(folder, pdf) },
  );
}

/** Opens the record that is sealed on the page for the mentee's signature. */
export async function openCountersign(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Countersign the file/ }).click();
  const dialog = countersignDialog(page);
  await dialog.locator('canvas').first().waitFor({ timeout: 60_000 });
  return dialog;
}

/** Has the mentee countersign on the spot with a key made for them, which is saved beside the file. */
export async function countersignOnTheSpot(
  app: ElectronApplication,
  page: Page,
  { folder, pdf, password }: { folder: string; pdf: string; password: string },
): Promise<void> {
  const dialog = countersignDialog(page);
  await dialog.getByLabel(say('countersign.newPassword'), { exact: true }).fill(password);
  await dialog.getByLabel(say('countersign.newPasswordAgain'), { exact: true }).fill(password);
  await answerSaves(app, folder, pdf);
  await dialog.getByRole('button', { name: say('countersign.sign') }).click();
  await expect(dialog.getByText(say('countersign.done'))).toBeVisible({ timeout: 60_000 });
}

export async function closeCountersign(page: Page): Promise<void> {
  await countersignDialog(page)
    .getByRole('button', { name: say('countersign.close'), exact: true })
    .last()
    .click();
}
