import type { Page } from '@playwright/test';
import { checklistsWords } from '../../shared/words/en-gb/checklists.ts';
import { expect, test } from './alcove.ts';
import { confirmDeleting } from './pages/bin.ts';
import { undoNow } from './pages/history.ts';
import { tabAndEnter, tabTo } from './pages/keyboard.ts';
import { addBoundary, addMenteeCalled, openTab } from './pages/mentees.ts';
import { openSample } from './pages/vault.ts';
import { say } from './pages/words.ts';

const title = checklistsWords['checklists.firstMeeting'];
const list = (page: Page) => page.getByRole('list', { name: title });
const row = (page: Page, words: string) =>
  list(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(words, { exact: true }) });

/** Begins the first-meeting checklist of a mentee of whom nothing is known yet. */
async function beginFirstMeeting(page: Page): Promise<void> {
  await openSample(page);
  await addMenteeCalled(page, 'Dr Sky Placeholder');
  await openTab(page, 'overview');
  await page.getByRole('button', { name: say('checklists.begin') }).click();
  await expect(list(page).getByRole('listitem')).toHaveCount(16);
}

test('the first-meeting checklist is ticked by hand, left out, noted to and added to', async ({
  alcove: { page },
}) => {
  await beginFirstMeeting(page);
  const introductions = say('checklists.firstMeeting.introductions');
  await page.getByRole('checkbox', { name: introductions }).check();
  await expect(row(page, introductions)).toContainText('Talked through on');

  const cancelling = say('checklists.firstMeeting.cancellation');
  const moreOf = (words: string) =>
    page.getByRole('button', { name: say('checklists.item.more', { words }) });
  await moreOf(cancelling).click();
  await page.getByRole('menuitem', { name: say('checklists.item.leaveOut') }).click();
  await expect(row(page, cancelling)).toContainText(say('checklists.item.leftOut'));
  await expect(page.getByRole('menu')).toHaveCount(0);

  const documents = say('checklists.firstMeeting.documents');
  await moreOf(documents).click();
  await page.getByRole('menuitem', { name: say('checklists.item.edit') }).click();
  await page.getByLabel(say('checklists.item.noteLabel')).fill('A record of each session, nothing else');
  await page.getByRole('button', { name: say('checklists.item.save'), exact: true }).click();
  await expect(row(page, documents)).toContainText('A record of each session, nothing else');
  await expect(moreOf(documents)).toBeFocused();

  await page.getByLabel(say('checklists.add')).fill('Who else may know');
  await page.getByRole('button', { name: say('checklists.addSubmit'), exact: true }).click();
  await expect(row(page, 'Who else may know')).toBeVisible();
  await expect(page.getByLabel(say('checklists.add'))).toHaveValue('');
  await expect(list(page).getByRole('listitem')).toHaveCount(17);
});

test('an item shows by itself that it was produced, and leads there', async ({ alcove: { page } }) => {
  await beginFirstMeeting(page);
  const confidentiality = row(page, say('checklists.firstMeeting.confidentiality'));
  await confidentiality.getByRole('link', { name: say('checklists.open.limits-agreed') }).click();
  await expect(page.getByRole('tab', { name: say('mentees.tab.boundaries') })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const limit = { category: 'limits-of-confidentiality', ruling: 'discuss-first' } as const;
  await addBoundary(page, { ...limit, item: 'Serious harm to anybody', agreedOn: '2026-03-02' });
  await openTab(page, 'overview');
  await expect(confidentiality).toContainText('Limits of confidentiality agreed on 2 Mar 2026');
  await expect(confidentiality.getByRole('checkbox')).toHaveCount(0);
});

test('a checklist is gone through by keyboard alone, and can be deleted and put back', async ({
  alcove: { page },
}) => {
  await beginFirstMeeting(page);
  const introductions = page.getByRole('checkbox', { name: say('checklists.firstMeeting.introductions') });
  await tabTo(page, introductions);
  await page.keyboard.press('Space');
  await expect(introductions).toBeChecked();
  await tabAndEnter(page, page.getByRole('button', { name: say('checklists.more', { title }) }), 'Shift+Tab');
  const remove = page.getByRole('menuitem', { name: say('checklists.delete') });
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(remove).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await confirmDeleting(page, 'checklist');
  await expect(list(page)).toHaveCount(0);
  await undoNow(page);
  await expect(introductions).toBeChecked();
});
