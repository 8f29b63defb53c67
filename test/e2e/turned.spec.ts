import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { expect, test } from './alcove.ts';
import { openHistory } from './pages/history.ts';
import { tabAndEnter, tabAndType } from './pages/keyboard.ts';
import { openMentee } from './pages/mentees.ts';
import { plantPrivately, wholePage } from './pages/private-words.ts';
import { showScheme } from './pages/screens.ts';
import { openNewestSession, previewRecord, privateNoteEditor, recordEditor } from './pages/sessions.ts';
import { isTurned, isTurnedBack, turn } from './pages/turned.ts';
import { goHome, openFromMenu, openSample, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

const fern = 'Dr Fern Exampleton';
const others = ['Rowan Testwick', 'Pip Samplesby'];
const canary = 'CanaryPrivate7Q';
const shortcut = 'ControlOrMeta+Shift+M';

/** What is on the page though the mentee is looking. */
async function seen(page: Page, also: readonly string[] = []): Promise<string[]> {
  const whole = await wholePage(page);
  const found = [canary, ...others, ...also].filter((word) => whole.includes(word));
  if ((await page.locator('[data-voice="private"]').count()) > 0) found.push('a private surface');
  return found;
}

/** The tabs of the workspace by what they say, whichever there are. */
async function tabNames(page: Page): Promise<string[]> {
  return page
    .getByRole('tablist', { name: say('mentees.tabs.label') })
    .getByRole('tab')
    .allInnerTexts();
}

async function chooseMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
}

async function askForPassword(page: Page): Promise<void> {
  await openFromMenu(page, 'settings');
  const wish = page.getByLabel(say('settings.askToTurnBack'));
  await wish.click({ force: true });
  await expect(wish).toBeChecked();
}

test('no screen shows anything private, nobody else and no search while the laptop is turned', async ({
  alcove: { page },
}) => {
  test.setTimeout(180_000);
  await openSample(page);
  await plantPrivately(page, fern, canary);
  await page.keyboard.press('ControlOrMeta+l');
  await unlock(page, sampleVaultPassword);
  await openNewestSession(page, fern);
  await expect(privateNoteEditor(page)).toContainText(canary);
  expect(await seen(page), 'what can be seen before').toEqual(
    expect.arrayContaining([canary, ...others, 'a private surface']),
  );

  await turn(page);
  await recordEditor(page).waitFor();
  expect(await seen(page)).toEqual([]);
  for (const away of ['navigation', 'search'] as const) {
    await expect(page.getByRole(away, { name: say('app.navigation') })).toHaveCount(0);
  }
  await expect(page.getByRole('button', { name: say('app.menu'), exact: true })).toHaveCount(0);
  await expect(page.getByText(say('app.search'))).toHaveCount(0);
  expect(await page.title()).toBe(say('app.name'));

  for (const name of await tabNames(page)) {
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    expect(await seen(page), name).toEqual([]);
  }
  await page.getByRole('tab', { name: say('mentees.tab.sessions') }).click();
  const sessions = page.getByRole('navigation', { name: say('sessions.title') }).getByRole('listitem');
  for (const session of await sessions.all()) {
    await session.getByRole('link').click();
    await recordEditor(page).waitFor();
    expect(await seen(page)).toEqual([]);
  }
  await openHistory(page, 'session-record');
  expect(await seen(page), 'the history of the record').toEqual([]);
  await page.keyboard.press('Escape');
  await previewRecord(page);
  expect(await seen(page), 'the preview of the record').toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: say('turned.back'), exact: true }).click();
  await isTurnedBack(page);
  await expect(privateNoteEditor(page)).toBeVisible();
});

test('no way leads out of the mentee’s workspace until the laptop is turned back', async ({
  alcove: { app, page },
}) => {
  await openSample(page);
  await openMentee(page, others[0] ?? '');
  await openMentee(page, fern);
  await turn(page);
  for (const away of ['ControlOrMeta+k', 'ControlOrMeta+Shift+H', 'Alt+ArrowLeft']) {
    await page.keyboard.press(away);
    await expect(page.getByText(say('turned.stays')).first(), away).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await seen(page), away).toEqual([]);
  }
  for (const item of ['search', 'home', 'back-up']) {
    await chooseMenu(app, item);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(fern);
    expect(await seen(page), item).toEqual([]);
  }
  await page.getByRole('tab', { name: say('mentees.tab.goals') }).click();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('tab', { name: say('mentees.tab.overview') })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await chooseMenu(app, 'turn');
  await isTurnedBack(page);
});

test('what is typed into a private note is saved when the laptop is turned in mid-sentence', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openNewestSession(page, fern);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await privateNoteEditor(page).press('ControlOrMeta+End');
  await page.keyboard.insertText(` ${canary}`);
  await page.keyboard.press(shortcut);
  await isTurned(page);
  expect(await seen(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+l');
  await page.clock.resume();
  await unlock(page, sampleVaultPassword);
  await isTurned(page);
  await recordEditor(page).waitFor();
  expect(await seen(page), 'after the lock').toEqual([]);
  await page.keyboard.press(shortcut);
  await isTurnedBack(page);
  await expect(privateNoteEditor(page)).toContainText(canary);
});

test('a dialog that is open goes with what is private, and a search with it', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await plantPrivately(page, fern, canary);
  await openNewestSession(page, fern);
  await openHistory(page, 'private-note');
  await page.keyboard.press(shortcut);
  await isTurned(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await seen(page)).toEqual([]);
  await page.keyboard.press(shortcut);
  await isTurnedBack(page);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: say('search.label') }).fill('Rowan');
  await page.getByRole('option', { name: /Rowan/ }).first().waitFor();
  await page.keyboard.press(shortcut);
  await isTurned(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await seen(page)).toEqual([]);
});

test('with no mentee open there is nobody to turn to, and it says so', async ({ alcove: { page } }) => {
  await openSample(page);
  await goHome(page);
  await expect(page.getByRole('button', { name: say('turned.turn'), exact: true })).toHaveCount(0);
  await page.keyboard.press(shortcut);
  await expect(page.getByText(say('turned.chooseMentee'))).toBeVisible();
  await isTurnedBack(page);
});

test('where the mentor wishes so, only the password turns the laptop back; all by keyboard', async ({
  alcove: { page },
}) => {
  test.setTimeout(90_000);
  await openSample(page);
  await askForPassword(page);
  await openMentee(page, fern);
  await page.keyboard.press(shortcut);
  await isTurned(page);
  await page.keyboard.press(shortcut);
  const dialog = page.getByRole('dialog', { name: say('turned.ask.title') });
  const password = dialog.getByLabel(say('turned.ask.password'), { exact: true });
  await expect(password).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await isTurned(page);
  await tabAndEnter(page, page.getByRole('button', { name: say('turned.back'), exact: true }));
  await page.keyboard.type('not the password');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText(say('error.password.wrong'));
  await isTurned(page);
  expect(await seen(page)).toEqual([]);
  await tabAndEnter(page, dialog.getByRole('button', { name: say('turned.ask.lock') }));
  await unlock(page, sampleVaultPassword);
  await isTurned(page);
  await page.keyboard.press(shortcut);
  await tabAndType(page, password, sampleVaultPassword);
  await page.keyboard.press('Enter');
  await isTurnedBack(page);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`no screen has an axe violation while the laptop is turned, in ${scheme}`, async ({
    alcove: { page },
  }) => {
    test.setTimeout(120_000);
    await showScheme(page, scheme);
    await openSample(page);
    await askForPassword(page);
    await openMentee(page, fern);
    await turn(page);
    const found: Record<string, unknown> = {};
    const look = async (name: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      if (violations.length > 0) found[name] = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    };
    for (const name of await tabNames(page)) {
      await page.getByRole('tab', { name, exact: true }).click();
      await look(name);
    }
    await page.keyboard.press(shortcut);
    await page.getByRole('dialog').waitFor();
    await look('the question for the password');
    expect(found).toEqual({});
  });
}
