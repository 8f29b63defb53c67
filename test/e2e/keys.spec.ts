import type { Page } from '@playwright/test';
import { byCode, byPassword, type Secret } from '../../shared/domain/secret.ts';
import { words } from '../../shared/words/index.ts';
import { expect, protectKeyStore, test } from './alcove.ts';
import {
  createVault,
  groupField,
  lock,
  openSecurity,
  openVaultShown,
  shownCode,
  strongPassword,
  typeCodeBack,
  unlock,
} from './pages/vault.ts';
import { say } from './pages/words.ts';

const vault = { name: 'Notes', mentor: 'Dr Max Placeholder' };
const newPassword = 'quarry-lantern-mitten-plover';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const field = (page: Page, label: string) => dialog(page).getByLabel(label, { exact: true });

/** What the vault answers to a password or code: null when it opens it, or the code of the refusal. */
async function answerTo(page: Page, secret: Secret): Promise<string | null> {
  const answer = await page.evaluate((tried) => window.alcove.call('keys.try', { secret: tried }), secret);
  return answer.ok ? null : answer.error.code;
}

async function changePassword(page: Page, current: string, password: string): Promise<void> {
  await field(page, say('keys.current')).fill(current);
  await field(page, say('keys.newPassword.password')).fill(password);
  await field(page, say('keys.newPassword.again')).fill(password);
  await dialog(page)
    .getByRole('button', { name: say('keys.changePassword.act'), exact: true })
    .click();
}

test('the password is changed with the present one, and old backups are spoken of', async ({
  alcove: { page },
}) => {
  await createVault(page, vault);
  await openSecurity(page);
  await button(page, say('keys.password.change')).click();
  await changePassword(page, 'not the password', newPassword);
  await expect(dialog(page).getByRole('alert')).toHaveText(words['error.password.wrong']);
  await expect(field(page, say('keys.current'))).toBeFocused();
  await changePassword(page, strongPassword, 'password123');
  await expect(dialog(page).getByText(words['error.password.weak'])).toBeVisible();
  expect(await answerTo(page, byPassword(strongPassword))).toBe(null);
  await changePassword(page, strongPassword, newPassword);
  await expect(dialog(page).getByText(words['keys.changePassword.done'])).toBeVisible();
  await expect(dialog(page).getByText(words['keys.exposed.password'])).toBeVisible();
  await button(page, say('keys.exposed.leave')).click();
  await expect(page.getByRole('heading', { name: words['keys.exposed.title'] })).toBeVisible();

  await lock(page);
  await unlock(page, strongPassword);
  await expect(page.getByRole('alert')).toHaveText(words['error.password.wrong']);
  await unlock(page, newPassword);
  await openVaultShown(page);
});

test('a new recovery code counts only once it was typed back, and then the old one is dead', async ({
  alcove: { page },
}) => {
  const old = await createVault(page, vault);
  await openSecurity(page);
  await button(page, say('keys.code.new')).click();
  const given = await shownCode(page);
  expect(given).not.toBe(old);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  expect(await answerTo(page, byCode(old))).toBe(null);
  expect(await answerTo(page, byCode(given))).toBe('code.wrong');

  await button(page, say('keys.code.new')).click();
  const taken = await typeCodeBack(page, say('keys.newCode.act'));
  await expect(dialog(page).getByText(words['keys.newCode.done'])).toBeVisible();
  await expect(dialog(page).getByText(words['keys.exposed.code'])).toBeVisible();
  expect(await answerTo(page, byCode(taken))).toBe(null);
  expect(await answerTo(page, byCode(old))).toBe('code.wrong');
  expect(await answerTo(page, byPassword(strongPassword))).toBe(null);
});

test('the vault’s key is changed with the present password and a new code, and leads to fresh backups', async ({
  alcove: { page },
}) => {
  const old = await createVault(page, vault);
  await openSecurity(page);
  await button(page, say('keys.password.change')).click();
  await changePassword(page, strongPassword, newPassword);
  await dialog(page)
    .getByRole('button', { name: say('keys.exposed.change'), exact: true })
    .click();
  await field(page, say('keys.current')).fill('not the password');
  await button(page, say('keys.next')).click();
  await expect(dialog(page).getByRole('alert')).toHaveText(words['error.password.wrong']);
  await field(page, say('keys.current')).fill(newPassword);
  await button(page, say('keys.next')).click();
  const code = await typeCodeBack(page, say('keys.rekey.act'));
  await expect(dialog(page).getByText(words['keys.rekey.done'])).toBeVisible({ timeout: 30_000 });
  expect(await answerTo(page, byCode(code))).toBe(null);
  expect(await answerTo(page, byCode(old))).toBe('code.wrong');
  await page.getByRole('link', { name: say('keys.rekey.toBackups') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('backup.title') })).toBeVisible();

  await lock(page);
  await unlock(page, newPassword);
  await openVaultShown(page);
  await openSecurity(page);
  await expect(page.getByRole('heading', { name: words['keys.exposed.title'] })).toHaveCount(0);
});

test('this computer’s key store opens the vault for as long as it is switched on', async ({
  alcove: { app, page },
}) => {
  await protectKeyStore(app);
  await createVault(page, vault);
  await openSecurity(page);
  const keystore = page.getByRole('switch', { name: say('keys.keystore') });
  await keystore.click({ force: true });
  await expect(page.getByText(/^Switched on /)).toBeVisible();
  await lock(page);
  await button(page, say('vault.unlock.keystore')).click();
  await openVaultShown(page);

  await openSecurity(page);
  await keystore.click({ force: true });
  await expect(page.getByText(/^Switched on /)).toHaveCount(0);
  await lock(page);
  await expect(button(page, say('vault.unlock.keystore'))).toHaveCount(0);
  await unlock(page, strongPassword);
  await openVaultShown(page);
});

test('a code is typed as well in a dialog as on the first screen', async ({ alcove: { page } }) => {
  await createVault(page, vault);
  await openSecurity(page);
  await button(page, say('keys.code.new')).click();
  const [first = '', second = ''] = (await shownCode(page)).split('-');
  await button(page, say('keys.show.next')).click();
  await expect(groupField(page, 1)).toBeFocused();
  await page.keyboard.type(`${first}${second}`);
  await expect(groupField(page, 3)).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(groupField(page, 2)).toBeFocused();
});
