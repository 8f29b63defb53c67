import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { answerSaveDialog, expect, test } from './alcove.ts';
import { openMentee, openTab } from './pages/mentees.ts';
import { privateNoteEditor, recordEditor } from './pages/sessions.ts';
import { openSample, openVaultShown, unlock } from './pages/vault.ts';
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
    await openSession(page);
    await expect(privateNoteEditor(page)).toContainText('in the middle of a');
  });
}

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
  await openSession(page);
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
