import type { ElectronApplication } from '@playwright/test';
import { expect, type Locator, type Page } from '@playwright/test';
import type { VerificationVerdict } from '../../../shared/domain/verification.ts';
import { answerOpenDialog } from '../alcove.ts';
import { say } from './words.ts';

/** Opens “Check a session record” from the menu of an open vault. */
export async function openVerify(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('app.menu'), exact: true }).click();
  await page.getByRole('menuitem', { name: say('verify.menu') }).click();
  await verifyShown(page);
}

export async function verifyShown(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: say('verify.title') }).waitFor();
}

/** Chooses a file in the dialog; what was found of an earlier one may be on screen. */
export async function checkFile(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerOpenDialog(app, file);
  const choose = new RegExp(`^(${say('verify.choose')}|${say('verify.another')})$`);
  await page.getByRole('button', { name: choose }).click();
}

/** The one sentence on top of what was found. */
export function verdictOf(page: Page, verdict: VerificationVerdict | 'not-signed'): Locator {
  const title = verdict === 'not-signed' ? say('verify.not-signed') : say(`verification.verdict.${verdict}`);
  return page
    .getByRole('status')
    .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
}

export async function expectVerdict(page: Page, verdict: VerificationVerdict | 'not-signed'): Promise<void> {
  await expect(verdictOf(page, verdict)).toBeVisible({ timeout: 30_000 });
}

/** What is said of one signature. */
export function signatureOf(page: Page, field: 'Mentor' | 'Mentee'): Locator {
  return page.getByRole('article', { name: say(`verify.signatureOf.${field}`) });
}
