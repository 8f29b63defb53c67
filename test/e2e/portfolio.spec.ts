import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { verifyRecord } from '../../electron/verification/verify-record.ts';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { expect, test } from './alcove.ts';
import { findings } from './pages/axe.ts';
import { addMenteeCalled, openMentee, openTab } from './pages/mentees.ts';
import { addSession, openNewestSession, previewRecord, signRecord } from './pages/sessions.ts';
import { picture, showTimelineAs } from './pages/timeline.ts';
import { lock, openSample, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

const fern = 'Dr Fern Exampleton';
const anHour = { startTime: '14:30', zone: 'Europe/London', minutes: 60, format: 'in-person' } as const;

const rows = (page: Page) => page.getByRole('table').getByRole('row');
const preview = (page: Page) => page.getByRole('button', { name: say('portfolio.preview') });

test('a portfolio is put together from what was chosen, signed, and stands among the documents', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(240_000);
  const file = join(folder, 'portfolio.pdf');
  await openSample(page);
  await openNewestSession(page, fern);
  await previewRecord(page);
  await signRecord(app, page, join(folder, 'record.pdf'));
  await page.keyboard.press('Escape');

  await test.step('the signed record is among the documents, and opens from there', async () => {
    await openTab(page, 'documents');
    await expect(rows(page)).toHaveCount(2);
    await expect(rows(page).nth(1)).toContainText(say('documents.kind.session-record', { number: 3 }));
    await expect(rows(page).nth(1)).toContainText(say('kept.state.signed'));
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: /^Open:/ }).click();
    await page.getByRole('dialog').locator('canvas').first().waitFor({ timeout: 30_000 });
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  await test.step('the parts are proposed, and can be chosen by keyboard', async () => {
    await page.getByRole('link', { name: say('kept.portfolio') }).click();
    const sessions = page.getByRole('group', { name: say('portfolio.sessions') });
    await expect(sessions.getByRole('checkbox', { checked: true })).toHaveCount(3);
    expect(await findings(page)).toEqual([]);
    const noneOf = (part: string) => page.getByRole('button', { name: say('portfolio.noneOf', { part }) });
    await noneOf(say('portfolio.sessions')).click();
    await expect(page.getByText(say('portfolio.chosenOf', { chosen: 0, all: 3 }))).toBeVisible();
    await sessions.getByRole('checkbox').first().press('Space');
    await page
      .getByRole('group', { name: say('portfolio.goals') })
      .getByRole('checkbox')
      .press('Space');
    await page
      .getByRole('group', { name: say('portfolio.contracts') })
      .getByRole('checkbox')
      .press('Space');
    await sessions.getByRole('checkbox').first().press('Space');
    await expect(page.getByText(say('portfolio.count', { count: 0 }))).toBeVisible();
    await expect(preview(page)).toBeDisabled();
    await page
      .getByRole('button', { name: say('portfolio.allOf', { part: say('portfolio.sessions') }) })
      .click();
    await page
      .getByRole('group', { name: say('portfolio.hours') })
      .getByRole('checkbox')
      .check();
    await page.getByLabel(say('portfolio.forWhom')).fill('The panel of the northern region');
    await expect(page.getByText(say('portfolio.count', { count: 4 }))).toBeVisible();
  });

  await test.step('a preview that is left before it is made is given up', async () => {
    await preview(page).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText(say('portfolio.count', { count: 4 }))).toBeVisible();
  });

  await test.step('it is shown page by page, signed and saved', async () => {
    await preview(page).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('canvas').first().waitFor({ timeout: 60_000 });
    await expect(dialog.getByText(say('documents.leaves.portfolio.parts'))).toBeVisible();
    const drawn = () =>
      dialog
        .locator('canvas')
        .evaluateAll(
          (all) => all.filter((each) => each instanceof HTMLCanvasElement && each.width > 400).length,
        );
    await expect.poll(() => dialog.locator('canvas').count()).toBeGreaterThan(8);
    await dialog.locator('canvas').last().scrollIntoViewIfNeeded();
    await expect
      .poll(() =>
        dialog
          .locator('canvas')
          .last()
          .evaluate((page) => (page instanceof HTMLCanvasElement ? page.width : 0)),
      )
      .toBeGreaterThan(400);
    await expect.poll(drawn).toBeLessThan(6);
    expect(await findings(page)).toEqual([]);
    const looked = dialog.getByLabel(say('identifiers.found.looked'));
    if ((await looked.count()) > 0) await looked.check();
    await signRecord(app, page, file);
    await page.keyboard.press('Escape');
    const saved = readFileSync(file);
    const clock = () => new Date();
    const verified = await verifyRecord(saved, { clock, knownFingerprints: [] });
    expect(verified).toMatchObject({
      verdict: 'intact',
      document: { pagesAndData: 'same', record: { kind: 'portfolio' } },
    });
    expect(saved.toString('latin1')).not.toContain('/JavaScript');
  });

  await test.step('the vault keeps that it was made, and its digest', async () => {
    await page.getByRole('link', { name: say('portfolio.back') }).click();
    await expect(rows(page)).toHaveCount(3);
    await expect(rows(page).nth(1)).toContainText(say('documents.kind.portfolio'));
    await expect(rows(page).nth(1)).toContainText(say('kept.state.not-kept'));
    await expect(rows(page).nth(1).getByRole('button')).toHaveCount(0);
    expect(await findings(page)).toEqual([]);
  });

  await test.step('the timeline tells of it, as a picture and as a list, and leads to the documents', async () => {
    await openTab(page, 'timeline');
    const told = say('timeline.document-signed', { document: say('documents.kind.portfolio') });
    const lane = picture(page).getByRole('group', { name: say('timeline.lane.documents'), exact: true });
    await lane.locator('[data-mark="group"]').last().press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: told }).press('Enter');
    await expect(rows(page)).toHaveCount(3);
    await openTab(page, 'timeline');
    await showTimelineAs(page, 'list');
    const line = page.getByRole('link', { name: told });
    await expect(line).toBeVisible();
    await page.getByRole('checkbox', { name: say('timeline.family.documents') }).press('Space');
    await expect(line).toHaveCount(0);
  });
});

test('where nothing was signed yet, the documents say what belongs there', async ({ alcove: { page } }) => {
  test.setTimeout(120_000);
  await openSample(page);
  await addMenteeCalled(page, 'Newcomer');
  await openMentee(page, 'Newcomer');
  await openTab(page, 'documents');
  await expect(page.getByText(say('kept.empty.title'))).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('link', { name: say('kept.portfolio') }).click();
  await expect(page.getByText(say('portfolio.empty.title'))).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('a part that is deleted before a choice is taken up again is neither chosen nor counted', async ({
  alcove: { page },
}) => {
  test.setTimeout(120_000);
  await openSample(page);
  await openMentee(page, fern);
  await addSession(page, { ...anHour, date: '2026-01-05', signposting: null, nextDate: null }, false);
  await openTab(page, 'documents');
  await page.getByRole('link', { name: say('kept.portfolio') }).click();
  const sessions = page.getByRole('group', { name: say('portfolio.sessions') });
  await page
    .getByRole('button', { name: say('portfolio.allOf', { part: say('portfolio.sessions') }) })
    .click();
  await expect(sessions.getByRole('checkbox', { checked: true })).toHaveCount(4);
  const counted = (count: number) => page.getByText(say('portfolio.count', { count }), { exact: true });
  await expect(counted(6)).toBeVisible();

  await page.evaluate(async (alias) => {
    const ask = async (...asked: Parameters<typeof window.alcove.call>) => {
      const answer = await window.alcove.call(...asked);
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value as { id: string; alias: string; date: string }[];
    };
    const mentee = (await ask('mentees.list', undefined)).find((one) => one.alias === alias);
    const listed = await ask('sessions.list', { menteeId: mentee?.id });
    const session = listed.find(({ date }) => date === '2026-01-05');
    await ask('bin.delete', { kind: 'session', subjectId: session?.id });
  }, fern);
  await lock(page);
  await unlock(page, sampleVaultPassword);
  await expect(sessions.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await expect(page.getByText(say('portfolio.chosenOf', { chosen: 3, all: 3 }))).toBeVisible();
  await expect(counted(5)).toBeVisible();
});
