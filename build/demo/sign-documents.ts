import type { ElectronApplication, Page } from '@playwright/test';
import { previewDocument, previewShown, signDocument } from '../../test/e2e/pages/documents.ts';
import { openMentee, openTab } from '../../test/e2e/pages/mentees.ts';
import { say } from '../../test/e2e/pages/words.ts';

/** The documents beside the record, each in a file of its own. */
export const documentFiles = {
  contract: 'contract.pdf',
  'goals-sheet': 'goals.pdf',
  'closing-statement': 'closing-statement.pdf',
  portfolio: 'portfolio.pdf',
} as const;

/** Signs the contract in force, the goals, a closing statement and a portfolio of all of it, as a mentor would who comes to an end with a mentee. */
export async function signDocuments(
  app: ElectronApplication,
  page: Page,
  alias: string,
  file: (name: string) => string,
): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const sign = async (kind: Exclude<keyof typeof documentFiles, 'portfolio'>) =>
    signDocument(app, await previewDocument(page, kind), file(documentFiles[kind]));

  await openMentee(page, alias);
  await openTab(page, 'contract');
  await sign('contract');

  await openTab(page, 'goals');
  await button(say('goals.asPdf')).click();
  await sign('goals-sheet');
  await page.keyboard.press('Escape');

  await openTab(page, 'reviews');
  await page.getByRole('link', { name: say('reviews.ending'), exact: true }).click();
  await button(say('ending.statement.start')).click();
  await page
    .getByRole('textbox', { name: say('ending.statement.title') })
    .fill('What we set out to do is done, and the rest is in good hands.');
  await button(say('ending.statement.seal')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('ending.statement.seal'), exact: true })
    .click();
  await sign('closing-statement');

  await openTab(page, 'documents');
  await page.getByRole('link', { name: say('kept.portfolio') }).click();
  await button(say('portfolio.preview')).click();
  await signDocument(app, await previewShown(page, 'portfolio'), file(documentFiles.portfolio));
}
