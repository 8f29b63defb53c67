import type { Page } from '@playwright/test';
import { expect, test } from './alcove.ts';
import { findings } from './pages/axe.ts';
import { openTab } from './pages/mentees.ts';
import { openNewestSession, previewRecord, privateNoteEditor, recordEditor } from './pages/sessions.ts';
import { openSample } from './pages/vault.ts';
import { say } from './pages/words.ts';

const fern = 'Dr Fern Exampleton';
const button = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true });

test('the next session is planned from the last one, begun, timed and closed', async ({
  alcove: { page },
}) => {
  test.setTimeout(120_000);
  await openSample(page);
  await openNewestSession(page, fern);
  await page.getByRole('button', { name: /^Plan session of/ }).click();
  await page.getByRole('link', { name: /is planned for/ }).click();
  await page.getByRole('button', { name: say('sessions.begin') }).waitFor();
  await expect(button(page, say('sessions.preview'))).toHaveCount(0);

  await page.getByRole('button', { name: say('sessions.agenda.lastTime') }).click();
  const line = page.getByLabel(say('sessions.agenda.addLabel'));
  await line.click();
  for (const item of ['A day off', 'Whom to ask', 'A quiet room']) {
    await page.keyboard.type(item);
    await page.keyboard.press('Enter'); // and on with the next, whether this one is written already or not
  }
  for (const item of ['A day off', 'Whom to ask', 'A quiet room'])
    await expect(page.getByRole('checkbox', { name: item })).toBeVisible();
  await expect(line).toHaveValue('');
  await page.getByRole('textbox', { name: say('sessions.log.preparation') }).fill('Ask about sleep');
  expect(await findings(page)).toEqual([]);

  await page.getByRole('button', { name: say('sessions.begin') }).click();
  await recordEditor(page).waitFor();
  await page.getByRole('checkbox', { name: 'A day off' }).click();
  await expect(page.getByRole('checkbox', { name: 'A day off' })).toBeChecked();
  await button(page, say('sessions.timer.start')).click();
  await button(page, say('sessions.timer.end')).click();
  await button(page, say('sessions.timer.reset')).click();
  await button(page, say('textTemplates.insert')).first().click();
  await page.getByRole('menuitem', { name: 'Summary of a session' }).click();
  await expect(recordEditor(page)).toContainText('What became clearer');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(recordEditor(page)).not.toContainText('What became clearer');

  await page.getByLabel(say('sessions.menteeLearned')).fill('To ask first');
  await page.getByText(say('sessions.skill.probing'), { exact: true }).click();
  expect(await findings(page)).toEqual([]);
  await previewRecord(page);
  await expect(page.getByRole('dialog').getByText(say('sessions.reading.notYet'))).toBeVisible();
});

test('a meeting of 25 hours and a next date before the session are refused in words, and what was typed stays', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openNewestSession(page, fern);
  await button(page, say('sessions.changeWhen')).click();
  await page.getByLabel(say('sessions.minutes')).fill('1500');
  await expect(page.getByText(say('sessions.minutesWrong'))).toBeVisible();
  await expect(page.getByLabel(say('sessions.minutes'))).toHaveValue('1500');
  const next = page.getByLabel(say('sessions.nextDate'), { exact: true }).first();
  await next.fill('1 Jan 2020');
  await next.press('Tab');
  await expect(page.getByText(say('sessions.next.order'))).toBeVisible();
  await expect(next).toHaveValue('1 Jan 2020');
  await openTab(page, 'overview');
  await openTab(page, 'sessions');
  await expect(page.getByText('14:30 · 60 minutes')).toBeVisible();
  await expect(privateNoteEditor(page)).toBeVisible();
});

test('a session that did not take place is counted without blame, by keyboard alone', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openNewestSession(page, fern);
  await page.getByRole('button', { name: say('sessions.more') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: say('sessions.notBegun') })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: say('sessions.sayCancelled') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('sessions.cancelledText'))).toBeVisible();
  await expect(page.getByText('2 held · 1 cancelled')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: say('sessions.takesPlace') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 planned · 2 held')).toBeVisible();
});
