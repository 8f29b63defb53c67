import { expect, type Locator, type Page } from '@playwright/test';
import type { DocumentKind } from '../../../shared/domain/history.ts';
import { say } from './words.ts';

const texts = {
  'session-record': 'sessions.record',
  'private-note': 'sessions.privateNote',
  'closing-statement': 'ending.statement.title',
} as const;

/** Opens the history of a text that is on screen and waits for its versions. */
export async function openHistory(page: Page, kind: DocumentKind): Promise<Locator> {
  const place =
    kind === 'contract'
      ? page.getByRole('main')
      : page.getByRole('region', { name: say(texts[kind]), exact: true });
  await place.getByRole('button', { name: say('history.open'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: say(`history.title.${kind}`) });
  await versions(dialog).first().waitFor();
  return dialog;
}

/** The versions in the list, newest first. */
export function versions(dialog: Locator): Locator {
  return dialog.getByRole('navigation', { name: say('history.versions') }).getByRole('button');
}

/** Shows a version, counted from 0 for the newest or from -1 for the oldest, in one of its views. */
export async function showVersion(
  dialog: Locator,
  at: number,
  view: 'since' | 'then' | 'text' = 'since',
): Promise<void> {
  await versions(dialog).nth(at).click();
  await expect(versions(dialog).nth(at)).toHaveAttribute('aria-current', 'true');
  await dialog
    .getByRole('radiogroup')
    .getByText(say(`history.view.${view}`), { exact: true })
    .click();
}

/** What the difference on screen marks as added, and as taken away. */
export async function marked(dialog: Locator): Promise<{ added: string; removed: string }> {
  const difference = dialog.getByRole('group', { name: say('history.difference') });
  await difference.waitFor();
  const textOf = async (role: 'insertion' | 'deletion') =>
    (await difference.getByRole(role).allInnerTexts()).join(' ');
  return { added: await textOf('insertion'), removed: await textOf('deletion') };
}

/** Takes the shown version's text up again; the dialog closes. */
export async function restoreShown(page: Page, dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: say('history.restore') }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Takes back what the last notice says was done. */
export async function undoNow(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: say('bin.undo'), exact: true })
    .last()
    .click();
}
