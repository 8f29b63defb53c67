import type { Locator, Page } from '@playwright/test';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { expect, test } from './alcove.ts';
import { marked, openHistory, restoreShown, showVersion, undoNow, versions } from './pages/history.ts';
import { openSampleAt } from './pages/mentees.ts';
import { openNewestSession, privateNoteEditor, recordEditor, textsSaved } from './pages/sessions.ts';
import { lock, openSample, openVaultShown, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

const alias = 'Dr Fern Exampleton';

const openSession = (page: Page) => openNewestSession(page, alias);

async function writeAtEnd(editor: Locator, text: string): Promise<void> {
  await editor.press('ControlOrMeta+End');
  await editor.page().keyboard.insertText(text);
  await expect(editor).toContainText(text);
}

test('the history tells what was written since a version, and takes its text up again with a way back', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openSession(page);
  await writeAtEnd(recordEditor(page), ' Marmalade agreed.');
  const dialog = await openHistory(page, 'session-record');
  await expect(versions(dialog)).toHaveCount(2);
  await expect(versions(dialog).first()).toContainText(say('history.now'));
  await showVersion(dialog, 1, 'since');
  expect(await marked(dialog)).toEqual({ added: expect.stringContaining('Marmalade agreed.'), removed: '' });
  await showVersion(dialog, 1, 'text');
  await expect(dialog.getByRole('document')).not.toContainText('Marmalade');

  await restoreShown(page, dialog);
  await expect(recordEditor(page)).not.toContainText('Marmalade');
  await undoNow(page);
  await expect(recordEditor(page)).toContainText('Marmalade agreed.');

  const after = await openHistory(page, 'session-record');
  await expect(versions(after)).toHaveCount(4);
  await showVersion(after, 1, 'then');
  expect(await marked(after)).toEqual({ added: '', removed: expect.stringContaining('Marmalade agreed.') });
});

test('writing goes on in a text that was taken up again, and both are kept', async ({ alcove: { page } }) => {
  await openSample(page);
  await openSession(page);
  await writeAtEnd(privateNoteEditor(page), ' Too harsh?');
  const dialog = await openHistory(page, 'private-note');
  await showVersion(dialog, 1);
  await restoreShown(page, dialog);
  await writeAtEnd(privateNoteEditor(page), ' Kinder words.');
  await textsSaved(page);
  await lock(page);
  await unlock(page, sampleVaultPassword);
  await openVaultShown(page);
  await openSession(page);
  await expect(privateNoteEditor(page)).toContainText('Kinder words.');
  await expect(privateNoteEditor(page)).not.toContainText('Too harsh?');
  const again = await openHistory(page, 'private-note');
  await showVersion(again, 1, 'text');
  await expect(again.getByRole('document')).toContainText('Too harsh?');
});

test('the history of a private note looks private and holds no word of the record', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openSession(page);
  await writeAtEnd(recordEditor(page), ' Shareable quince.');
  await writeAtEnd(privateNoteEditor(page), ' Private damson.');
  const dialog = await openHistory(page, 'private-note');
  await expect(dialog).toHaveAttribute('data-voice', 'private');
  await expect(dialog.getByText(say('app.private'), { exact: true })).toBeVisible();
  await showVersion(dialog, 0, 'text');
  await expect(dialog.getByRole('document')).toContainText('Private damson.');
  await expect(dialog).not.toContainText('quince');
});

test('the history of an agreed contract can be read, and nothing in it can be put in force', async ({
  alcove: { page },
}) => {
  await openSampleAt(page, alias, 'contract');
  const dialog = await openHistory(page, 'contract');
  await expect(dialog.getByText(say('history.sealed'))).toBeVisible();
  await versions(dialog).last().click();
  await expect(dialog.getByRole('button', { name: say('history.restore') })).toHaveCount(0);
});

test('the history says until when each version is kept, and opens and closes by keyboard alone', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openSession(page);
  await writeAtEnd(recordEditor(page), ' One more word.');
  const button = page
    .getByRole('region', { name: say('sessions.record'), exact: true })
    .getByRole('button', { name: say('history.open'), exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: say('history.title.session-record') });
  await expect(versions(dialog).first()).toBeFocused();
  await expect(versions(dialog).last()).toContainText(say('history.keptForGood'));
  await expect(dialog.getByText(say('history.kept'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});
