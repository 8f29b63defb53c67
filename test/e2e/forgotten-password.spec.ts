import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { formatRecoveryCode } from '../../shared/domain/recovery-code.ts';
import { words } from '../../shared/words/index.ts';
import { expect, test } from './alcove.ts';
import {
  createVault,
  groupField,
  lock,
  openSample,
  openVaultShown,
  strongPassword,
  unlock,
  unlockWithCode,
} from './pages/vault.ts';
import { say } from './pages/words.ts';

const vault = { name: 'Notes', mentor: 'Dr Max Placeholder' };
const newPassword = 'quarry-lantern-mitten-plover';

async function setPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel(say('keys.newPassword.password'), { exact: true }).fill(password);
  await page.getByLabel(say('keys.newPassword.again'), { exact: true }).fill(password);
  await page.getByRole('button', { name: say('keys.newPassword.set') }).click();
}

test('a forgotten password is answered with the recovery code and a new password', async ({
  alcove: { page },
}) => {
  const code = await createVault(page, vault);
  await lock(page);
  await unlockWithCode(page, code.toLowerCase().replaceAll('-', '  '));
  await page.getByRole('heading', { name: say('keys.newPassword.title') }).waitFor();
  const hidden = await page.evaluate(() => window.alcove.call('mentees.list', undefined));
  expect(hidden).toEqual({ ok: false, error: { code: 'vault.locked' } });
  await setPassword(page, 'password123');
  await expect(page.getByText(words['error.password.weak'])).toBeVisible();
  await setPassword(page, newPassword);
  await openVaultShown(page);

  await lock(page);
  await unlock(page, strongPassword);
  await expect(page.getByRole('alert')).toHaveText(words['error.password.wrong']);
  await unlock(page, newPassword);
  await openVaultShown(page);
  await lock(page);
  await unlockWithCode(page, code);
  await page.getByRole('heading', { name: say('keys.newPassword.title') }).waitFor();
});

test('the way back is still there when no new password was set', async ({ alcove: { page } }) => {
  const code = await createVault(page, vault);
  await lock(page);
  await unlockWithCode(page, code);
  await page.getByRole('button', { name: say('keys.show.later') }).click();
  await unlock(page, strongPassword);
  await openVaultShown(page);
});

test('a mistyped code is told apart from the code of another vault', async ({ alcove: { page } }) => {
  const code = await createVault(page, vault);
  await lock(page);
  const slip = code.replace(/^./, (first) => (first === '7' ? 'K' : '7'));
  await unlockWithCode(page, slip);
  await expect(page.getByRole('alert')).toHaveText(words['error.code.mistyped']);
  await expect(page.getByText(say('keys.code.amiss', { count: 1, groups: '1' }))).toBeVisible();
  await groupField(page, 1).fill(formatRecoveryCode(randomBytes(32)));
  await page.getByRole('button', { name: say('vault.unlock.submit'), exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText(words['error.code.wrong']);
  await page.getByRole('button', { name: say('keys.secret.usePassword') }).click();
  await unlock(page, strongPassword);
  await openVaultShown(page);
});

test('attempts that did not fit make the next one wait, with the time left on screen', async ({
  alcove: { page },
}) => {
  await createVault(page, vault);
  await lock(page);
  const submit = page.getByRole('button', { name: say('vault.unlock.submit'), exact: true });
  const left = page.getByRole('timer', { name: say('vault.unlock.waitLeft') });
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    await unlock(page, `not the password ${attempt}`);
    await expect(page.getByRole('alert')).toHaveText(words['error.password.wrong']);
    if (attempt < 4) await expect(left).toBeHidden();
  }
  await expect(left).toHaveText(/^0:0[1-5]$/);
  await expect(submit).toBeDisabled();
  await expect(page.getByText(words['vault.unlock.waitOver'])).toBeVisible();
  await unlock(page, strongPassword);
  await openVaultShown(page);
});

test('the sample vault, which has no code, offers none', async ({ alcove: { page } }) => {
  await openSample(page);
  await lock(page);
  await expect(page.getByRole('button', { name: say('vault.unlock.forgotten') })).toHaveCount(0);
});
