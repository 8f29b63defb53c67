import type { Locator, Page } from '@playwright/test';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { language } from '../../shared/words/index.ts';
import { expect, startAlcove, test } from './alcove.ts';
import { closeWindow, killApp } from './pages/ending.ts';
import { openMentee, openTab } from './pages/mentees.ts';
import { privateNoteEditor, recordEditor, saveLine, textsSaved } from './pages/sessions.ts';
import { goHome, openSample, openVaultShown, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

const alias = 'Dr Fern Exampleton';

async function openSession(page: Page, number = 3): Promise<void> {
  await openMentee(page, alias);
  await openTab(page, 'sessions');
  await page
    .getByRole('navigation', { name: say('sessions.title') })
    .getByRole('link', { name: new RegExp(`^${say('sessions.number', { number })}`) })
    .click();
  await expect(
    page.getByRole('heading', { level: 2, name: new RegExp(`^${say('sessions.number', { number })} · `) }),
  ).toBeVisible();
}

async function writeAtEnd(editor: Locator, text: string): Promise<void> {
  await editor.press('ControlOrMeta+End');
  await editor.page().keyboard.insertText(text);
  await expect(editor).toContainText(text);
}

async function unlockSample(page: Page): Promise<void> {
  await unlock(page, sampleVaultPassword);
  await openVaultShown(page);
}

/** From here on no timer of the page fires, so that nothing is written because a pause in typing is over. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** What the vault itself holds, past everything the page remembers. */
async function vaultHolds(page: Page, words: string): Promise<boolean> {
  const answer = await page.evaluate(
    (text) => window.alcove.call('search.query', { text, menteeId: null, kinds: null }),
    words,
  );
  return JSON.stringify(answer).includes(alias);
}

const now = () =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(new Date());

test('the save state says that it is saving, and then when it saved', async ({ alcove: { page } }) => {
  await openSample(page);
  await openSession(page);
  await recordEditor(page).press('ControlOrMeta+End');
  const before = now();
  await page.keyboard.insertText('A word');
  await expect(saveLine(page, 'record')).toHaveText(say('app.saving'));
  await expect(saveLine(page, 'record')).toHaveText(/^Saved \d\d:\d\d$/);
  const times = [before, now()].map((time) => say('app.savedAt', { time }));
  expect(times).toContain(await saveLine(page, 'record').innerText());
});

const endings = {
  'Ctrl+L': (page: Page) => page.keyboard.press('ControlOrMeta+l'),
  'the lock button': (page: Page) => page.getByRole('button', { name: say('app.lock'), exact: true }).click(),
};

for (const [name, end] of Object.entries(endings)) {
  test(`what is typed right before ${name} is there after unlocking`, async ({ alcove: { page } }) => {
    await openSample(page);
    await openSession(page);
    await stopTime(page);
    await writeAtEnd(recordEditor(page), 'Last shareable words');
    await writeAtEnd(privateNoteEditor(page), 'Last private words');
    await end(page);
    await page.getByRole('button', { name: say('vault.unlock.submit'), exact: true }).waitFor();
    await page.clock.resume();
    await unlockSample(page);
    await openSession(page);
    await expect(recordEditor(page)).toContainText('Last shareable words');
    await expect(privateNoteEditor(page)).toContainText('Last private words');
  });
}

test('leaving a page writes what is pending at once', async ({ alcove: { page } }) => {
  await openSample(page);
  await openSession(page);
  await stopTime(page);
  await writeAtEnd(recordEditor(page), 'Typed before leaving');
  await writeAtEnd(privateNoteEditor(page), 'Pondered before leaving');
  expect(await vaultHolds(page, '"before leaving"')).toBe(false);
  await goHome(page);
  await expect.poll(() => vaultHolds(page, '"typed before leaving"')).toBe(true);
  await expect.poll(() => vaultHolds(page, '"pondered before leaving"')).toBe(true);
});

test('what is typed right before the window closes is there when the app is started again', async ({
  alcove: { app, page, folder },
}) => {
  await openSample(page);
  await openSession(page);
  await stopTime(page);
  await writeAtEnd(recordEditor(page), 'Last words before closing');
  await writeAtEnd(privateNoteEditor(page), 'Last thoughts before closing');
  await closeWindow(app, page);
  const again = await startAlcove(folder);
  await openSample(again.page);
  await openSession(again.page);
  await expect(recordEditor(again.page)).toContainText('Last words before closing');
  await expect(privateNoteEditor(again.page)).toContainText('Last thoughts before closing');
  await again.app.close();
});

test('nothing that was “Saved” is lost when the app is killed, and the vault opens again', async ({
  alcove: { app, page, folder },
}) => {
  await openSample(page);
  await openSession(page);
  await writeAtEnd(recordEditor(page), 'Saved before the kill');
  await writeAtEnd(privateNoteEditor(page), 'Thought before the kill');
  await textsSaved(page);
  await writeAtEnd(recordEditor(page), ' and then some');
  await killApp(app);
  const again = await startAlcove(folder);
  await openSample(again.page);
  await openSession(again.page);
  await expect(recordEditor(again.page)).toContainText('Saved before the kill');
  await expect(privateNoteEditor(again.page)).toContainText('Thought before the kill');
  await again.app.close();
});

test('record and private note never swap, however fast the writer changes between them and between sessions', async ({
  alcove: { page },
}) => {
  await openSample(page);
  for (const number of [3, 2, 1, 3, 2]) {
    await openSession(page, number);
    await writeAtEnd(recordEditor(page), `recorded${number}`);
    await writeAtEnd(privateNoteEditor(page), `pondered${number}`);
    await writeAtEnd(recordEditor(page), `shared${number}`);
  }
  await page.keyboard.press('ControlOrMeta+l');
  await unlockSample(page);
  for (const number of [1, 2, 3]) {
    await openSession(page, number);
    for (const [editor, own, foreign] of [
      [recordEditor(page), ['recorded', 'shared'], 'pondered'],
      [privateNoteEditor(page), ['pondered'], 'recorded'],
    ] as const) {
      for (const word of own) await expect(editor).toContainText(`${word}${number}`);
      await expect(editor).not.toContainText(foreign);
      for (const other of [1, 2, 3].filter((one) => one !== number))
        await expect(editor).not.toContainText(new RegExp(`(recorded|shared|pondered)${other}`));
    }
  }
});
