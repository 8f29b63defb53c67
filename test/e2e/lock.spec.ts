import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { answerSaveDialog, expect, startAlcove, test } from './alcove.ts';
import { closeWindow } from './pages/ending.ts';
import { openMentee, openTab } from './pages/mentees.ts';
import { privateNoteEditor, recordEditor } from './pages/sessions.ts';
import { goHome, openSample, openVaultShown, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

const alias = 'Dr Fern Exampleton';

async function openSession(page: Page): Promise<void> {
  await openMentee(page, alias);
  await openTab(page, 'sessions');
  await recordEditor(page).waitFor();
}

/** From here on no timer of the page fires, so that nothing is written because a pause in typing is over. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

async function typeUnsaved(page: Page, words: string): Promise<void> {
  await stopTime(page);
  await privateNoteEditor(page).press('ControlOrMeta+End');
  await page.keyboard.insertText(words);
}

async function isLocked(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('vault.unlock.submit'), exact: true }).waitFor();
}

async function openAgain(page: Page): Promise<void> {
  await page.clock.resume();
  await unlock(page, sampleVaultPassword);
  await openVaultShown(page);
}

const power = (event: string) => (app: ElectronApplication) =>
  app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event);

const causes: Record<string, (app: ElectronApplication, page: Page) => Promise<unknown>> = {
  'Ctrl+L': (_app, page) => page.keyboard.press('ControlOrMeta+l'),
  'the computer going to sleep': power('suspend'),
  'the screen being locked': power('lock-screen'),
  'nobody touching the computer': (app) =>
    app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 600;
    }),
};

for (const [name, cause] of Object.entries(causes)) {
  test(`${name} locks in mid-sentence and loses no word`, async ({ alcove: { app, page } }) => {
    await openSample(page);
    await openSession(page);
    await typeUnsaved(page, 'in the middle of a');
    await cause(app, page);
    await isLocked(page);
    await openAgain(page);
    await expect(privateNoteEditor(page)).toContainText('in the middle of a');
    await expect(privateNoteEditor(page)).toBeFocused();
    await page.keyboard.insertText(' sentence');
    await expect(privateNoteEditor(page)).toContainText('in the middle of a sentence');
  });
}

/** Where the editor's selection stands, in ProseMirror's positions. */
function selectionOf(editor: Locator): Promise<{ from: number; to: number }> {
  return editor.evaluate((element) => {
    const { from, to } = Reflect.get(element, 'editor').state.selection;
    return { from, to };
  });
}

const scrolled = (page: Page) => page.getByRole('main').evaluate((main) => main.scrollTop);

test('after unlocking the mentor is where they were: page, selection, scroll and a half-filled form', async ({
  alcove: { app, page, folder },
}) => {
  await openSample(page);
  await openSession(page);
  const record = recordEditor(page);
  await record.press('ControlOrMeta+Home');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => selectionOf(record)).toEqual({ from: 5, to: 7 });
  await page.getByRole('main').evaluate((main) => main.scrollTo({ top: 300 }));
  const height = await scrolled(page);
  await power('suspend')(app);
  await isLocked(page);
  await openAgain(page);
  await expect(record).toBeFocused();
  expect(await selectionOf(record)).toEqual({ from: 5, to: 7 });
  await expect.poll(() => scrolled(page)).toBe(height);

  await page.getByRole('button', { name: say('actions.add'), exact: true }).click();
  await page.getByLabel(say('actions.title')).fill('Ring the deanery ab');
  await power('suspend')(app);
  await isLocked(page);
  await openAgain(page);
  await expect(page.getByText(say('app.notice.drafts'))).toBeVisible();
  await page.getByRole('button', { name: say('actions.add'), exact: true }).click();
  await expect(page.getByLabel(say('actions.title'))).toHaveValue('Ring the deanery ab');
  await page.getByRole('button', { name: say('actions.cancel'), exact: true }).click();

  await record.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => selectionOf(record)).toEqual({ from: 2, to: 2 });
  await closeWindow(app, page);
  const again = await startAlcove(folder);
  await openSample(again.page);
  await expect(again.page.getByRole('heading', { level: 1, name: say('home.title') })).toBeVisible();
  await openSession(again.page);
  expect(await selectionOf(recordEditor(again.page))).toEqual({ from: 2, to: 2 });
  await again.app.close();
});

test('the page that is locked ends with everything it knew', async ({ alcove: { app, page } }) => {
  await openSample(page);
  await openSession(page);
  await page.evaluate(() => Object.assign(window, { remembered: true }));
  await power('suspend')(app);
  await isLocked(page);
  expect(await page.evaluate(() => 'remembered' in window)).toBe(false);
  expect(await page.content()).not.toContain('Exampleton');
  const goesBack = await page.evaluate(() => window.history.length);
  expect(goesBack).toBe(1);
});

test('a dialog of the system holds no lock up, and its late answer does nothing', async ({
  alcove: { app, page, folder },
}) => {
  await openSample(page);
  await openSession(page);
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () =>
        new Promise((resolve) => {
          Object.assign(globalThis, { answerLate: () => resolve({ canceled: false, filePath }) });
        });
    },
    join(folder, 'late.pdf'),
  );
  await page.getByRole('button', { name: say('sessions.preview') }).click();
  await page.getByRole('dialog').locator('canvas').first().waitFor({ timeout: 30_000 });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('sessions.export.sign') })
    .click();
  await expect.poll(() => app.evaluate(() => 'answerLate' in globalThis)).toBe(true);
  await power('suspend')(app);
  await isLocked(page);
  await openAgain(page);
  await app.evaluate(() => Reflect.get(globalThis, 'answerLate')());
  await goHome(page);
  expect(existsSync(join(folder, 'late.pdf'))).toBe(false);
  await answerSaveDialog(app, undefined);
});

test('a page that hangs is hidden at once, and ended when it does not answer', async ({
  alcove: { app, page },
}) => {
  await openSample(page);
  await openSession(page);
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    window?.once('hide', () => seen.push('hidden'));
    window?.once('show', () => seen.push('shown'));
    window?.webContents.once('render-process-gone', () => seen.push('ended'));
  });
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;) performance.now();
    }, 0);
  });
  await power('suspend')(app);
  const seen = () => app.evaluate(() => Reflect.get(globalThis, 'seen'));
  await expect.poll(seen).toEqual(['hidden', 'ended', 'shown']);
  // Playwright takes a crashed page for lost, so the app itself is asked what its window shows now
  const text = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const late = new Promise((resolve) => setTimeout(() => resolve(''), 500));
      const [window] = BrowserWindow.getAllWindows();
      return String(
        await Promise.race([window?.webContents.executeJavaScript('document.body.innerText'), late]),
      );
    });
  await expect.poll(text).toContain(say('vault.unlock.submit'));
});
