import type { ElectronApplication } from '@playwright/test';
import { expect, type Page } from '@playwright/test';
import type { ActionDetails } from '../../../shared/domain/action.ts';
import type { RichBlock } from '../../../shared/domain/rich-blocks.ts';
import type { SessionFacts } from '../../../shared/domain/session.ts';
import { answerSaveDialog } from '../alcove.ts';
import { typeBlocks } from './editor.ts';
import { day, fillDay, openMentee, openTab } from './mentees.ts';
import { say } from './words.ts';

/** Starts a session; `first` when the mentee has none yet. */
export async function addSession(page: Page, facts: SessionFacts, first: boolean): Promise<void> {
  await openTab(page, 'sessions');
  await page
    .getByRole('link', { name: say(first ? 'sessions.first' : 'sessions.new') })
    .first()
    .click();
  await fillDay(day(page, 'sessions.date'), facts.date);
  await page.getByLabel(say('sessions.startTime')).fill(facts.startTime ?? '');
  await page.getByLabel(say('sessions.minutes')).fill(String(facts.minutes));
  await page.getByLabel(say('sessions.format'), { exact: true }).selectOption(facts.format);
  await page.getByRole('button', { name: say('sessions.start') }).click();
  await recordEditor(page).waitFor();
}

export function recordEditor(page: Page) {
  return page.getByRole('textbox', { name: say('sessions.record'), exact: true });
}

export function privateNoteEditor(page: Page) {
  return page.getByRole('textbox', { name: say('sessions.privateNote'), exact: true });
}

/** Writes both texts and waits until each says that it is saved. */
export async function writeTexts(
  page: Page,
  record: readonly RichBlock[],
  note: readonly RichBlock[],
): Promise<void> {
  await typeBlocks(page, recordEditor(page), record);
  await typeBlocks(page, privateNoteEditor(page), note);
  await textsSaved(page);
}

/** Both texts say that they are saved, or those that are named. */
export async function textsSaved(
  page: Page,
  texts: readonly ('record' | 'privateNote')[] = ['record', 'privateNote'],
): Promise<void> {
  for (const text of texts) {
    const region = page.getByRole('region', { name: say(`sessions.${text}`), exact: true });
    await expect(region.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  }
}

export async function addAction(page: Page, { title, owner, due }: ActionDetails): Promise<void> {
  await page.getByRole('button', { name: say('actions.add'), exact: true }).click();
  await page.getByLabel(say('actions.title')).fill(title);
  await page.getByRole('radio', { name: say(`actions.owner.${owner}`), exact: true }).check();
  if (due !== null) await fillDay(day(page, 'actions.due'), due);
  await page.getByRole('button', { name: say('actions.addSubmit'), exact: true }).click();
  await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: say('app.cancel'), exact: true }).click();
}

/** Marks an open action as done or dropped, with what came of it. */
export async function finishAction(page: Page, { title, status, outcome }: ActionDetails): Promise<void> {
  const act = say(status === 'dropped' ? 'actions.markDropped' : 'actions.markDone');
  await page
    .getByRole('main')
    .getByRole('button', { name: say('actions.more', { title }) })
    .first()
    .click();
  await page.getByRole('menuitem', { name: act }).click();
  const field = page.getByLabel(say(`actions.outcome.${status === 'dropped' ? 'dropped' : 'done'}`));
  await field.fill(outcome ?? '');
  await page.getByRole('button', { name: act, exact: true }).click();
  await expect(field).toBeHidden();
}

/** Signposting and the next date, at the foot of the page. */
export async function closeSession(page: Page, { signposting, nextDate }: SessionFacts): Promise<void> {
  if (signposting !== null) await page.getByLabel(say('sessions.signposting')).fill(signposting);
  if (nextDate !== null) await fillDay(day(page, 'sessions.nextDate'), nextDate);
}

/** Opens the preview and waits until its pages are drawn. */
export async function previewRecord(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('sessions.preview') }).click();
  await page.getByRole('dialog').locator('canvas').first().waitFor({ timeout: 30_000 });
}

/** Signs what is previewed into a file and closes the preview. */
export async function signRecord(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerSaveDialog(app, file);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say('documents.sign') }).click();
  await dialog.getByText(say('documents.saved'), { exact: true }).waitFor({ timeout: 30_000 });
}

/** The fingerprint of the signing key as the result shows it, in plain hex. */
export async function shownFingerprint(page: Page): Promise<string> {
  const term = page.getByRole('dialog').locator('dt', { hasText: say('documents.fingerprint') });
  const shown = await term.locator('xpath=following-sibling::dd[1]').innerText();
  return shown.replaceAll(/[^0-9a-f]/gi, '').toLowerCase();
}

/** The save state of one of the two texts, in words. */
export function saveLine(page: Page, text: 'record' | 'privateNote') {
  return page
    .getByRole('region', { name: say(`sessions.${text}`), exact: true })
    .locator('[aria-live="polite"]')
    .first();
}

/** Opens a mentee's newest session and waits for its record. */
export async function openNewestSession(page: Page, alias: string): Promise<void> {
  await openMentee(page, alias);
  await openTab(page, 'sessions');
  await recordEditor(page).waitFor();
}
