import type { Page } from '@playwright/test';
import { expect, test } from './alcove.ts';
import { isFocused, tabAndEnter, tabAndType, tabTo } from './pages/keyboard.ts';
import { openMentee, openSampleAt, openTab, type Tab } from './pages/mentees.ts';
import { searchField } from './pages/search.ts';
import { privateNoteEditor, recordEditor, textsSaved } from './pages/sessions.ts';
import { groupField, openSample, openVaultShown, shownCode, strongPassword } from './pages/vault.ts';
import { verifyShown } from './pages/verification.ts';
import { say, shownDay } from './pages/words.ts';

const fern = 'Dr Fern Exampleton';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: Tab) => page.getByRole('tab', { name: say(`mentees.tab.${name}`) });
const toolbar = (page: Page) =>
  page.getByRole('toolbar', { name: say('editor.toolbar', { label: say('sessions.record') }) });
const dialog = (page: Page) => page.getByRole('dialog');

/** Goes back to the row of tabs and along it with the arrow keys. */
async function chooseTab(page: Page, from: Tab, steps: number, to: Tab): Promise<void> {
  await tabTo(page, tab(page, from), 'Shift+Tab');
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
  await expect(tab(page, to)).toBeFocused();
  await expect(tab(page, from)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(tab(page, to)).toHaveAttribute('aria-selected', 'true');
  await expect(tab(page, to)).toBeFocused();
}

test('a mentor does the main job without ever touching a mouse', async ({ alcove: { page } }) => {
  test.setTimeout(120_000);
  await page.evaluate(() => {
    addEventListener('pointerdown', (event) => {
      throw new Error(`a mouse was used on ${String(event.target)}`);
    });
  });

  await test.step('creates a vault', async () => {
    await tabAndEnter(page, page.getByRole('button', { name: say('welcome.create') }));
    await expect(page.getByLabel(say('vault.create.mentor'))).toBeFocused();
    await page.keyboard.type('Dr Max Placeholder');
    await tabAndType(page, page.getByLabel(say('vault.create.password'), { exact: true }), strongPassword);
    await tabAndType(page, page.getByLabel(say('vault.create.again')), strongPassword);
    await tabAndEnter(page, button(page, say('vault.create.submit')));
  });

  await test.step('types the recovery code back', async () => {
    const code = await shownCode(page);
    await tabAndEnter(page, button(page, say('keys.show.next')));
    await expect(groupField(page, 1)).toBeFocused();
    await page.keyboard.type(code.replaceAll('-', ''));
    await tabAndEnter(page, button(page, say('keys.typeBack.open')));
    await openVaultShown(page);
  });

  await test.step('adds a mentee', async () => {
    await tabAndEnter(
      page,
      page
        .getByRole('navigation', { name: say('app.navigation') })
        .getByRole('link', { name: say('app.addMentee') }),
    );
    await tabAndType(page, page.getByLabel(say('mentees.form.alias'), { exact: true }), 'Robin');
    await tabAndType(page, page.getByLabel(say('mentees.form.purpose'), { exact: true }), 'To settle in.');
    await tabTo(page, page.getByLabel(say('mentees.origin.chosen')));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel(say('mentees.origin.matched'))).toBeChecked();
    await tabTo(page, page.getByLabel(say('conflicts.choice.open')));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel(say('conflicts.choice.none'))).toBeChecked();
    await tabAndEnter(page, button(page, say('mentees.add.submit')));
    await expect(page.getByRole('heading', { level: 1, name: 'Robin' })).toBeVisible();
  });

  await test.step('agrees a contract from a template', async () => {
    await tabTo(page, tab(page, 'overview'));
    await chooseTab(page, 'overview', 2, 'contract');
    const template = say('contract.template.short');
    await tabAndEnter(page, button(page, say('contract.startWith', { template })));
    const draft = page.getByRole('textbox', { name: say('contract.draftTitle', { number: 1 }) });
    await draft.waitFor();
    await expect(page.getByRole('tabpanel')).toBeFocused();
    await tabTo(page, draft);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Agreed by word of mouth.');
    await page.keyboard.press('Escape');
    await tabAndEnter(page, button(page, say('contract.recordAgreement')), 'Shift+Tab');
    await tabAndEnter(page, dialog(page).getByRole('button', { name: say('contract.seal') }));
    const today = new Date().toISOString().slice(0, 10);
    await expect(
      page.getByText(say('contract.sealLine.said', { number: 1, date: shownDay(today) })),
    ).toBeVisible();
    await expect(page.getByText('Agreed by word of mouth.')).toBeVisible();
    await expect(page.getByRole('tabpanel')).toBeFocused();
  });

  await test.step('starts a session', async () => {
    await chooseTab(page, 'contract', 3, 'sessions');
    await tabAndEnter(page, page.getByRole('link', { name: say('sessions.first') }));
    await expect(page.getByRole('tabpanel')).toBeFocused();
    await tabAndEnter(page, button(page, say('sessions.start')));
    await recordEditor(page).waitFor();
    await expect(page.getByRole('tabpanel')).toBeFocused();
  });

  await test.step('writes the record and the private note, and leaves a list with Escape and Tab', async () => {
    await tabTo(page, recordEditor(page));
    await page.keyboard.type('- First things');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('and what lies within them');
    await expect(recordEditor(page)).toBeFocused();
    await expect(recordEditor(page).locator('li li')).toHaveText('and what lies within them');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(recordEditor(page)).not.toBeFocused();
    await tabTo(page, privateNoteEditor(page));
    await page.keyboard.type('A quiet quokka of a day.');
    await textsSaved(page);
  });

  await test.step('previews the record and comes back to where the preview was opened', async () => {
    await page.keyboard.press('Escape');
    await tabAndEnter(page, button(page, say('sessions.preview')), 'Shift+Tab');
    await dialog(page).locator('canvas').first().waitFor({ timeout: 30_000 });
    await tabTo(page, dialog(page).getByRole('button', { name: say('documents.sign') }));
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(button(page, say('sessions.preview'))).toBeFocused();
  });

  await test.step('searches and opens what was found', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+h');
    await expect(page.getByRole('heading', { level: 1, name: 'Robin' })).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+k');
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.type('quokka');
    await expect(page.getByRole('option', { selected: true })).toContainText('quiet quokka');
    await page.keyboard.press('Enter');
    await expect(privateNoteEditor(page)).toContainText('A quiet quokka of a day.');
  });

  await test.step('locks and unlocks', async () => {
    await page.keyboard.press('ControlOrMeta+l');
    await expect(page.getByLabel(say('vault.unlock.password'), { exact: true })).toBeFocused();
    await page.keyboard.type(strongPassword);
    await page.keyboard.press('Enter');
    await openVaultShown(page);
    await tabAndEnter(
      page,
      page.getByRole('navigation', { name: say('app.navigation') }).getByRole('link', { name: 'Robin' }),
    );
    await expect(page.getByRole('heading', { level: 1, name: 'Robin' })).toBeVisible();
  });
});

test('the first stop of an open vault is the way past header and mentees', async ({ alcove: { page } }) => {
  await openSample(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: say('app.skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await isFocused(page.getByRole('main').locator(':focus'))).toBe(true);
});

/** Which control has the focus, and whether it or the box around it looks different because of that; a text shows its caret. */
function lookOfFocus(): { name: string; seen: boolean } | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
  const boxes = [focused, focused.parentElement, focused.parentElement?.parentElement];
  const look = () =>
    boxes
      .map((box) => {
        if (box === null || box === undefined) return '';
        const { outline, border, boxShadow, backgroundColor } = getComputedStyle(box);
        return `${outline} ${border} ${boxShadow} ${backgroundColor}`;
      })
      .join();
  const withFocus = look();
  focused.blur();
  const without = look();
  focused.focus();
  const name = focused.getAttribute('aria-label') ?? focused.textContent?.trim().slice(0, 40);
  const hasCaret = focused.isContentEditable && getComputedStyle(focused).caretColor !== 'transparent';
  return { name: `${focused.tagName} ${name}`, seen: hasCaret || withFocus !== without };
}

test('every stop of the Tab key on the page of a session looks different while it has the focus', async ({
  alcove: { page },
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSampleAt(page, fern, 'sessions');
  await recordEditor(page).waitFor();
  const skip = page.getByRole('link', { name: say('app.skip') });
  await tabTo(page, skip);
  const seen: string[] = [];
  const unseen: string[] = [];
  do {
    const stop = await page.evaluate(lookOfFocus);
    if (stop !== undefined) (stop.seen ? seen : unseen).push(stop.name);
    // in a list the Tab key belongs to the text
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
  } while (!(await isFocused(skip)) && seen.length < 120);
  expect(unseen).toEqual([]);
  expect(seen.length).toBeGreaterThan(25);
});

test('Escape closes only the last of several dialogs, whichever of them was there first', async ({
  alcove: { page },
}) => {
  await openSampleAt(page, fern, 'goals');
  await button(page, say('goals.asPdf')).click();
  const goals = page.getByRole('dialog', { name: say('goals.asPdf.title'), includeHidden: true });
  const over = async (keys: string, name: string) => {
    const last = page.getByRole('dialog', { name, exact: true });
    await page.keyboard.press(keys);
    await expect(last).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(last).toHaveCount(0);
    await expect(goals).toBeVisible();
  };
  await over('ControlOrMeta+k', say('search.title'));
  await over('ControlOrMeta+/', say('app.shortcuts.title'));
  await page.keyboard.press('Escape');
  await expect(goals).toHaveCount(0);
});

test('the formatting tools are one stop; arrow keys go along them and round', async ({
  alcove: { page },
}) => {
  await openSampleAt(page, fern, 'sessions');
  const tools = toolbar(page).getByRole('button');
  const [first, second, last] = [tools.first(), tools.nth(1), tools.last()];
  await tabTo(page, first);
  await page.keyboard.press('ArrowRight');
  await expect(second).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(last).toBeFocused();
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await page.keyboard.press('End');
  await expect(last).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(recordEditor(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await expect(last).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect(recordEditor(page)).toBeFocused();
});

test('without a vault, too, a dialog gives the focus back, and a control that is gone hands it on', async ({
  alcove: { page },
}) => {
  const door = (name: 'countersign' | 'verify') => page.getByRole('button', { name: say(`${name}.door`) });
  await tabAndEnter(page, door('countersign'));
  await expect(dialog(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(door('countersign')).toBeFocused();

  await tabAndEnter(page, door('verify'));
  await verifyShown(page);
  await expect(page.getByRole('main')).toBeFocused();
  await tabAndEnter(page, button(page, say('app.back')));
  await expect(door('verify')).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('dialogs keep the focus until they are closed, and give it back to where they were opened', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openMentee(page, fern);
  const add = button(page, say('boundaries.add')).first();
  const search = page.getByRole('banner').getByRole('button', { name: say('app.search') });
  const home = page.getByRole('link', { name: say('app.home') });
  const doors = [
    { name: 'boundary form', tab: 'boundaries', opener: add, key: 'Enter' },
    { name: 'search by its button', tab: 'boundaries', opener: search, key: 'Space' },
    { name: 'search by its keys', tab: 'boundaries', opener: home, key: 'ControlOrMeta+k' },
    { name: 'shortcuts by their keys', tab: 'boundaries', opener: add, key: 'ControlOrMeta+/' },
    { name: 'record preview', tab: 'sessions', opener: button(page, say('sessions.preview')), key: 'Enter' },
    {
      name: 'question before a move',
      tab: 'sessions',
      opener: button(page, say('sessions.move')),
      key: 'Enter',
    },
  ] as const;
  for (const { name, tab: at, opener, key } of doors) {
    await test.step(name, async () => {
      await openTab(page, at);
      if (name === 'question before a move') await privateNoteEditor(page).press('ControlOrMeta+a');
      await tabTo(page, opener);
      await page.keyboard.press(key);
      await expect(dialog(page)).toBeVisible();
      const inside = dialog(page).locator(':focus');
      for (const way of ['Tab', 'Shift+Tab']) {
        for (let stops = 0; stops < 15; stops += 1) {
          await expect(inside).toHaveCount(1);
          await page.keyboard.press(way);
        }
      }
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await expect(opener).toBeFocused();
    });
  }
});
