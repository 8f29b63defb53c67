import { closeSync, copyFileSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sampleOf } from '../../shared/domain/sample/index.ts';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { type Alcove, expect, test } from './alcove.ts';
import { checkNow, openCheck } from './pages/check.ts';
import { addMentee } from './pages/mentees.ts';
import { goHome, lock, openSample, openVaultShown, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

test('the open sample vault is found sound, and says so again later', async ({ alcove: { page } }) => {
  await openSample(page);
  await openCheck(page);
  await expect(page.getByText(say('check.never'))).toBeVisible();
  await checkNow(page);
  await expect(page.getByRole('status').filter({ hasText: say('check.sound') })).toBeVisible();
  await page.getByText(say('check.details')).click();
  await expect(page.getByText(say('check.counts.pages'))).toBeVisible();
  await openCheck(page);
  await expect(page.getByText(say('check.lastSound'))).toBeVisible();
  // the vault was not held up by it
  await page
    .getByRole('link', { name: say('app.home'), exact: true })
    .first()
    .click();
  await expect(page.getByText('Dr Fern Exampleton').first()).toBeVisible();
});

test('a check can be stopped', async ({ alcove: { page } }) => {
  await openSample(page);
  await openCheck(page);
  await page.getByRole('button', { name: say('check.start') }).click();
  await page.getByRole('button', { name: say('check.stop') }).click();
  await expect(
    page.getByRole('status').filter({ hasText: new RegExp(`${say('check.stopped')}|${say('check.sound')}`) }),
  ).toBeVisible();
});

test('a check goes on while the mentor is elsewhere, and its verdict is found on coming back', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openCheck(page);
  await page.getByRole('button', { name: say('check.start') }).click();
  await goHome(page);
  await expect(page.getByRole('heading', { level: 1, name: say('home.title') })).toBeVisible();
  await openCheck(page);
  await expect(page.getByRole('status').filter({ hasText: say('check.sound') })).toBeVisible({
    timeout: 60_000,
  });
});

test('the seal is copied whole', async ({ alcove: { page } }) => {
  await openSample(page);
  await openCheck(page);
  await page.getByRole('button', { name: say('check.sealCopy') }).click();
  await expect(page.getByRole('button', { name: say('check.sealCopied') })).toBeVisible();
});

/** The file of the sample vault, which is the only vault of the test's own data folder. */
function databaseOf({ folder }: Alcove): string {
  const vaults = join(folder, 'user-data', 'vaults');
  return join(vaults, readdirSync(vaults)[0] ?? '', 'vault.db');
}

/** Locks the sample vault and opens it again. */
async function lockAndUnlock(page: Page, meanwhile: () => void = () => undefined): Promise<void> {
  await lock(page);
  meanwhile();
  await unlock(page, sampleVaultPassword);
  await openVaultShown(page);
}

test('damage to the file of the open vault is found, named, and told what to do about', async ({
  alcove,
}) => {
  const { page } = alcove;
  await openSample(page);
  await lockAndUnlock(page);
  const file = databaseOf(alcove);
  const bytes = readFileSync(file);
  const number = Math.floor(bytes.length / 4096 / 2);
  const place = (number - 1) * 4096 + 1000;
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.from([(bytes[place] ?? 0) ^ 1]), 0, 1, place);
  closeSync(handle);
  await openCheck(page);
  await checkNow(page);
  await expect(page.getByRole('status').filter({ hasText: say('check.unsound') })).toBeVisible();
  await expect(page.getByRole('heading', { name: say('check.found.pages') })).toBeVisible();
  await page.getByText(say('check.details')).click();
  await expect(page.getByText(say('check.where.pages', { count: 1, list: `${number}` }))).toBeVisible();
  await openCheck(page);
  await expect(page.getByText(say('check.lastUnsound'))).toBeVisible();
  await expect(page.getByText(say('check.act.pages'))).toBeVisible();
  await page
    .getByRole('link', { name: say('check.toBackups') })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: say('backup.title') })).toBeVisible();
});

test('an older vault in the place of a newer one is said to be one, opens, and is not complained of for ever', async ({
  alcove,
}) => {
  const { page } = alcove;
  const [fern] = sampleOf('2026-11-21').relationships;
  if (fern === undefined) throw new Error('the sample holds nobody');
  await openSample(page);
  const file = databaseOf(alcove);
  const notices = page.getByRole('complementary', { name: say('app.notices') });
  await lockAndUnlock(page, () => copyFileSync(file, `${file}.earlier`));
  await addMentee(page, { ...fern.mentee, alias: 'Dr Later' });
  await expect(notices).toHaveCount(0);
  await lockAndUnlock(page, () => copyFileSync(`${file}.earlier`, file));
  await expect(notices).toContainText('This vault is older than the one that was closed here on');
  await expect(notices.getByRole('link', { name: say('app.notice.toBackup') })).toBeVisible();
  await notices.getByRole('button').click();
  await expect(notices).toHaveCount(0);
  await lockAndUnlock(page);
  await expect(notices).toHaveCount(0);
});
