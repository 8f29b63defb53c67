import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { type Alcove, expect, test } from './alcove.ts';
import { tabTo } from './pages/keyboard.ts';
import { openMentee, openSampleAt, openTab } from './pages/mentees.ts';
import { showScheme } from './pages/screens.ts';
import { picture, shownRange, showTimelineAs } from './pages/timeline.ts';
import { createVault, lock, openVaultShown, strongPassword, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

const fern = 'Dr Fern Exampleton';
const session = (page: Page, number: number) =>
  picture(page).getByRole('button', { name: new RegExp(`: ${say('timeline.kind.session', { number })}$`) });
const button = (page: Page, name: 'in' | 'out' | 'month' | 'year' | 'all') =>
  page
    .getByRole('group', { name: say('timeline.zoom'), exact: true })
    .getByRole('button', { name: say(`timeline.zoom.${name}`), exact: true });
const family = (page: Page, name: 'goals' | 'boundaries') =>
  page
    .getByRole('group', { name: say('timeline.filter'), exact: true })
    .getByText(say(`timeline.family.${name}`), { exact: true });
const lane = (page: Page, name: 'sessions' | 'documents') =>
  picture(page).getByRole('group', { name: say(`timeline.lane.${name}`), exact: true });
const range = async (page: Page) => (await shownRange(page).textContent()) ?? '';

async function openFern(page: Page): Promise<void> {
  await openSampleAt(page, fern, 'timeline');
  await session(page, 1).waitFor();
}

/** A vault with one relationship of so many days and about so many events, its timeline open. */
async function openLong({ page, folder }: Alcove, days: number, events: number): Promise<void> {
  await createVault(page, { name: 'Notes', mentor: 'Dr Max Placeholder' });
  await lock(page);
  const vaults = join(folder, 'user-data/vaults');
  const program = resolve(import.meta.dirname, '../fixtures/fill-vault.ts');
  const args = [program, vaults, strongPassword, 'Dr Long Testwick', String(days), String(events)];
  execFileSync(process.execPath, args, { env: { PATH: process.env.PATH } });
  await unlock(page, strongPassword);
  await openVaultShown(page);
  await openMentee(page, 'Dr Long Testwick');
  await openTab(page, 'timeline');
  await picture(page).getByRole('button').first().waitFor();
}

test('by mouse: zooms, moves along, leads to a session, and is there as it was left', async ({
  alcove: { page },
}) => {
  await openFern(page);
  const whole = await range(page);
  await button(page, 'in').click();
  await expect(shownRange(page)).not.toHaveText(whole);
  const closer = await range(page);
  const box = await picture(page).boundingBox();
  if (box === null) throw new Error('the picture is not shown');
  const [x, y] = [box.x + box.width * 0.7, box.y + 14];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 200, y, { steps: 5 });
  await page.mouse.up();
  await expect(shownRange(page)).not.toHaveText(closer);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 2000);
  await page.keyboard.up('Control');
  await button(page, 'all').click();
  await expect(shownRange(page)).toHaveText(whole);

  await family(page, 'goals').click();
  await button(page, 'year').click();
  await expect(shownRange(page)).not.toHaveText(whole);
  const left = await range(page);
  await session(page, 2).click();
  await expect(page.getByRole('tab', { name: say('mentees.tab.sessions') })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await openTab(page, 'timeline');
  await expect(shownRange(page)).toHaveText(left);
  await expect(page.getByRole('checkbox', { name: say('timeline.family.goals') })).not.toBeChecked();
});

test('by mouse: events close together are one sign with a count, which opens a list of them', async ({
  alcove: { page },
}) => {
  await openFern(page);
  const group = lane(page, 'documents').locator('[data-mark="group"]').first();
  const name = (await group.getAttribute('aria-label')) ?? '';
  await group.hover();
  await expect(page.locator('[data-tip]')).toHaveText(name);
  await group.click();
  const list = page.getByRole('dialog', { name });
  await expect(list.getByRole('listitem')).toHaveCount(Number.parseInt(name, 10));
  await list.getByRole('button', { name: say('timeline.kind.contract-agreed', { number: 1 }) }).click();
  await expect(page.getByRole('tab', { name: say('mentees.tab.contract') })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('by keyboard alone: one tab stop, arrows through time and lanes, zoom only within the picture', async ({
  alcove: { page },
}) => {
  await openFern(page);
  const whole = await range(page);
  await tabTo(page, button(page, 'all'));
  await page.keyboard.press('+');
  expect(await range(page)).toBe(whole);
  await page.keyboard.press('Tab');
  await expect(picture(page).locator(':focus')).toHaveCount(1);
  await expect(page.locator('[data-tip]')).toHaveText(
    (await page.locator(':focus').getAttribute('aria-label')) ?? '',
  );
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowUp');
  while ((await lane(page, 'sessions').locator(':focus').count()) === 0)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await expect(session(page, 1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(session(page, 2)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('+');
  await expect(shownRange(page)).not.toHaveText(whole);
  await expect(session(page, 1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(session(page, 3)).toBeFocused();
  await expect(session(page, 3)).toBeInViewport();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('-');
  await page.keyboard.press('ArrowDown');
  await expect(session(page, 3)).not.toBeFocused();

  await button(page, 'all').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  const group = page.locator(':focus');
  await expect(group).toHaveAttribute('aria-haspopup', 'dialog');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[data-mark="group"]:focus')).toHaveCount(1);
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: say('mentees.tab.overview') })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('as a list it tells every event by year and month, and stays a list for the next mentee', async ({
  alcove: { page },
}) => {
  await openFern(page);
  await showTimelineAs(page, 'list');
  const told = page.getByRole('tabpanel').getByRole('listitem');
  await expect(told).toHaveCount(
    Number.parseInt((await page.getByRole('status').first().textContent()) ?? '', 10),
  );
  await family(page, 'boundaries').click();
  await expect(told.getByText(say('timeline.kind.boundary-agreed'))).toHaveCount(0);
  await openMentee(page, 'Pip Samplesby');
  await openTab(page, 'timeline');
  await expect(told.getByText(say('timeline.kind.boundary-agreed')).first()).toBeVisible();
});

test('thirty years are one picture, and one sheet of paper', async ({ alcove }) => {
  const { page } = alcove;
  await openLong(alcove, 30 * 365, 1001);
  const signs = await picture(page).getByRole('button').count();
  expect(signs).toBeGreaterThan(40);
  expect(signs).toBeLessThan(200);
  await button(page, 'month').click();
  await expect(picture(page).locator('[data-mark="group"]')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  const [sheet] = pdf.getPages();
  expect(pdf.getPageCount()).toBe(1);
  expect(Math.round(sheet?.getWidth() ?? 0)).toBe(842);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByText(say('timeline.paper.counts'))).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`has no axe violation in ${scheme}, at 200 % too`, async ({ alcove }) => {
    const { page } = alcove;
    await openLong(alcove, 365, 41);
    await showScheme(page, scheme);
    const found = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id} ${target.join(' ')}`),
      );
    expect(await found()).toEqual([]);
    await picture(page).locator('[data-mark="group"]').first().click();
    expect(await found()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 640, height: 400 });
    await expect(picture(page).getByRole('button').first()).toBeAttached();
    expect(await found()).toEqual([]);
    await showTimelineAs(page, 'list');
    expect(await found()).toEqual([]);
  });
}
