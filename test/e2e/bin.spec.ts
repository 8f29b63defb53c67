import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { GoalDetails } from '../../shared/domain/goal.ts';
import { expect, test } from './alcove.ts';
import { binRow, confirmDeleting, deleteFromMenu, openBin } from './pages/bin.ts';
import { addGoal } from './pages/goals.ts';
import { openHistory, undoNow, versions } from './pages/history.ts';
import { openSampleAt } from './pages/mentees.ts';
import {
  addAction,
  openNewestSession,
  previewRecord,
  privateNoteEditor,
  signRecord,
} from './pages/sessions.ts';
import { openSample } from './pages/vault.ts';
import { say } from './pages/words.ts';

const alias = 'Dr Fern Exampleton';
const emptyBin = (page: Page) => page.getByRole('heading', { name: say('bin.empty.title') });

const goal: GoalDetails = {
  title: 'Learn to bake',
  why: null,
  currentPicture: null,
  preferredPicture: null,
  specific: null,
  measure: null,
  achievable: null,
  relevant: null,
  targetDate: null,
  status: 'active',
};
const main = (page: Page) => page.getByRole('main');

/** Opens the newest session and says what it is called. */
async function newestSession(page: Page): Promise<string> {
  await openNewestSession(page, alias);
  return page.getByRole('article').getByRole('heading', { level: 2 }).first().innerText();
}

/** How many things search finds, past everything the page remembers. */
async function found(page: Page, text: string): Promise<number> {
  const answer = await page.evaluate(
    (query) => window.alcove.call('search.query', { text: query, menteeId: null, kinds: null }),
    text,
  );
  return answer.ok && Array.isArray(answer.value) ? answer.value.length : -1;
}

async function write(page: Page, note: string): Promise<void> {
  await privateNoteEditor(page).press('ControlOrMeta+End');
  await page.keyboard.insertText(note);
  await expect.poll(() => found(page, note)).toBe(1);
}

test('a boundary that was deleted is offered back at once', async ({ alcove: { page } }) => {
  await openSampleAt(page, alias, 'boundaries');
  const items = main(page).getByRole('listitem');
  const before = await items.allTextContents();
  await main(page)
    .getByRole('button', { name: /^Change or delete/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: say('bin.delete'), exact: true }).click();
  await confirmDeleting(page, 'boundary');
  await expect(items).toHaveCount(before.length - 1);
  await undoNow(page);
  await expect(items).toHaveText(before);
});

test('a session in the bin is nowhere else, and comes back with both texts and their history', async ({
  alcove: { page },
}) => {
  await openSample(page);
  const heading = await newestSession(page);
  await write(page, 'damsonjelly');
  await deleteFromMenu(page, 'session', say('sessions.more'));
  await expect(page.getByRole('heading', { level: 2, name: heading })).toHaveCount(0);
  expect(await found(page, 'damsonjelly')).toBe(0);

  await openBin(page);
  const row = binRow(page, alias);
  await expect(row).toContainText(say('bin.daysLeft', { days: 30 }));
  await row.getByRole('button', { name: /^Put back/ }).click();
  await expect(emptyBin(page)).toBeVisible();

  expect(await newestSession(page)).toBe(heading);
  await expect(privateNoteEditor(page)).toContainText('damsonjelly');
  await expect.poll(() => found(page, 'damsonjelly')).toBe(1);
  await expect(versions(await openHistory(page, 'private-note'))).toHaveCount(2);
});

test('what is destroyed is gone for good, after one more question', async ({ alcove: { page } }) => {
  await openSample(page);
  await newestSession(page);
  await write(page, 'quincecheese');
  await deleteFromMenu(page, 'session', say('sessions.more'));
  await openBin(page);
  await binRow(page, alias)
    .getByRole('button', { name: /^Destroy/ })
    .click();
  const dialog = page.getByRole('dialog', { name: say('bin.destroyTitle') });
  await dialog.getByRole('button', { name: say('app.cancel') }).click();
  await expect(binRow(page, alias)).toBeVisible();
  await binRow(page, alias)
    .getByRole('button', { name: /^Destroy/ })
    .click();
  await dialog.getByRole('button', { name: say('bin.destroy'), exact: true }).click();
  await expect(emptyBin(page)).toBeVisible();
  expect(await found(page, 'quincecheese')).toBe(0);
});

test('a session whose signed record was given out cannot be deleted, and says why', async ({
  alcove: { app, page, folder },
}) => {
  await openSample(page);
  const heading = await newestSession(page);
  await previewRecord(page);
  await signRecord(app, page, join(folder, 'record.pdf'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: say('sessions.more') }).click();
  await page.getByRole('menuitem', { name: say('sessions.delete') }).click();
  const dialog = page.getByRole('dialog', { name: say('bin.ask.session') });
  await dialog.getByRole('button', { name: say('bin.delete'), exact: true }).click();
  await expect(dialog.getByRole('alert')).toHaveText(say('bin.sealed.session'));
  await dialog.getByRole('button', { name: say('app.cancel') }).click();
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
});

test('goals and actions can be deleted, and the whole bin be emptied', async ({ alcove: { page } }) => {
  await openSample(page);
  await newestSession(page);
  const bake = { title: 'Buy flour', owner: 'mentee', due: null, status: 'open', outcome: null } as const;
  await addAction(page, bake);
  await deleteFromMenu(page, 'action', say('actions.more', { title: bake.title }));
  await expect(main(page).getByText(bake.title, { exact: true })).toHaveCount(0);

  await addGoal(page, goal);
  await main(page)
    .getByRole('button', { name: say('bin.delete'), exact: true })
    .click();
  await confirmDeleting(page, 'goal');
  await expect(main(page).getByText(goal.title)).toHaveCount(0);

  await openBin(page);
  await expect(binRow(page, bake.title)).toContainText(say('bin.kind.action'));
  await expect(binRow(page, goal.title)).toContainText(say('bin.kind.goal'));
  await page.getByRole('button', { name: say('bin.destroyAll'), exact: true }).click();
  await page
    .getByRole('dialog', { name: say('bin.destroyAllTitle') })
    .getByRole('button', { name: say('bin.destroyAll'), exact: true })
    .click();
  await expect(emptyBin(page)).toBeVisible();
});
