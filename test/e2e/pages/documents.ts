import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, type Locator, type Page } from '@playwright/test';
import type { DocumentKindName } from '../../../shared/domain/document-kind.ts';
import { answerSaveDialog } from '../alcove.ts';
import { say } from './words.ts';

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });

/** Opens the preview of what can be signed on the page, and waits until its pages are drawn. */
export async function previewDocument(page: Page, kind: DocumentKindName): Promise<Locator> {
  await button(page, say('documents.preview')).click();
  return previewShown(page, kind);
}

/** The preview that was asked for, once its pages are drawn. */
export async function previewShown(page: Page, kind: DocumentKindName): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: say(`documents.title.${kind}`) });
  await dialog.locator('canvas').first().waitFor({ timeout: 60_000 });
  return dialog;
}

/** The files that were signed of what is on the page. */
export const signedFiles = (page: Page): Locator => page.getByRole('list', { name: say('documents.signed') });

/** Saves what is on the page into a file with lines to sign by hand. */
export async function saveOnPaper(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerSaveDialog(app, file);
  await button(page, say('documents.paper')).click();
  const saved = { fileName: basename(file), place: dirname(file) };
  await expect(page.getByText(say('documents.paper.saved', saved))).toBeVisible();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
}

/** Signs what is previewed into a file, whatever was found in it, and closes the preview. */
export async function signDocument(app: ElectronApplication, dialog: Locator, file: string): Promise<void> {
  await dialog.getByText(say('identifiers.found.looking')).waitFor({ state: 'detached' });
  const looked = dialog.getByRole('checkbox', { name: say('identifiers.found.looked') });
  if (await looked.isVisible()) await looked.check();
  await answerSaveDialog(app, file);
  await button(dialog, say('documents.sign')).click();
  await expect(dialog.getByText(say('documents.saved'), { exact: true })).toBeVisible();
  const hasFocus = () => dialog.evaluate((one) => one.contains(one.ownerDocument.activeElement));
  await expect.poll(hasFocus, 'whoever signed goes on in the dialog').toBe(true);
  const close = say('documents.close');
  await button(dialog, close).filter({ hasText: close }).click();
  await expect(dialog).toHaveCount(0);
}
