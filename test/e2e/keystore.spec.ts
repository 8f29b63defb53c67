import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { offeredCode } from '../../shared/ipc/procedures/keys.ts';
import { words } from '../../shared/words/index.ts';
import { expect, protectKeyStore, test } from './alcove.ts';
import { createVault, lock, openSecurity, openVaultShown, strongPassword, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

const vault = { name: 'Notes', mentor: 'Dr Max Placeholder' };
const keystoreSwitch = (page: Page) => page.getByRole('switch', { name: say('keys.keystore') });
const unlockByComputer = (page: Page) =>
  page.getByRole('button', { name: say('vault.unlock.keystore'), exact: true });

/** Switches the key store on through the page's own door, and says how that ended. */
const use = (page: Page, on: boolean): Promise<string> =>
  page.evaluate(async (wanted) => {
    const answer = await window.alcove.call('keys.useKeystore', { on: wanted });
    return answer.ok ? 'done' : answer.error.code;
  }, on);

/** The kinds of slots in the key file of the one vault there is. */
function slotKinds(folder: string): string[] {
  const vaults = join(folder, 'user-data/vaults');
  const [name = ''] = readdirSync(vaults);
  const keys: { slots: { kind: string }[] } = JSON.parse(
    readFileSync(join(vaults, name, 'keys.json'), 'utf8'),
  );
  return keys.slots.map(({ kind }) => kind).sort();
}

test('a key store that protects nothing is refused', async ({ alcove: { app, page, folder } }) => {
  await createVault(page, vault);
  await openSecurity(page);
  await expect(keystoreSwitch(page)).toBeDisabled();
  await expect(page.getByText(words['keys.keystore.unprotected'])).toBeVisible();
  expect(await use(page, true)).toBe('keystore.unprotected');

  await protectKeyStore(app);
  await app.evaluate(({ safeStorage }) => {
    safeStorage.encryptStringAsync = async () => Buffer.from('v10, sealed with what everybody knows');
  });
  expect(await use(page, true)).toBe('keystore.unprotected');
  expect(slotKinds(folder)).toEqual(['password', 'recovery']);
});

test('a key store that broke is spoken of, and the password opens the vault as before', async ({
  alcove: { app, page, folder },
}) => {
  await protectKeyStore(app);
  await createVault(page, vault);
  expect(await use(page, true)).toBe('done');
  expect(slotKinds(folder)).toEqual(['keystore', 'password', 'recovery']);
  await lock(page);
  await app.evaluate(({ safeStorage }) => {
    safeStorage.decryptStringAsync = async () => {
      throw new Error('the keychain was reset');
    };
  });
  await unlockByComputer(page).click();
  await expect(page.getByRole('alert')).toHaveText(words['error.keystore.broken']);
  await unlock(page, strongPassword);
  await openVaultShown(page);
  await expect(page.getByText(words['app.notice.keystore-broken'])).toBeVisible();

  expect(await use(page, false)).toBe('done');
  expect(slotKinds(folder)).toEqual(['password', 'recovery']);
  await lock(page);
  await expect(unlockByComputer(page)).toHaveCount(0);
  await unlock(page, strongPassword);
  await openVaultShown(page);
  await expect(page.getByText(words['app.notice.keystore-broken'])).toHaveCount(0);
});

test('what is sealed for one computer opens nothing by itself, and a changed key renews it', async ({
  alcove: { app, page, folder },
}) => {
  await protectKeyStore(app);
  await createVault(page, vault);
  expect(await use(page, true)).toBe('done');
  const sealed = readFileSync(join(folder, 'user-data/key-stores.json'), 'utf8');
  const offered = await page.evaluate(() => window.alcove.call('keys.offerCode', undefined));
  const { code } = offeredCode.parse(offered.ok ? offered.value : undefined);
  const changed = await page.evaluate(
    async (given) => (await window.alcove.call('keys.changeVaultKey', given)).ok,
    { jobId: 'change-of-key', current: strongPassword, typed: code },
  );
  expect(changed).toBe(true);
  expect(slotKinds(folder)).toEqual(['keystore', 'password', 'recovery']);
  expect(readFileSync(join(folder, 'user-data/key-stores.json'), 'utf8')).not.toBe(sealed);
  await lock(page);
  await unlockByComputer(page).click();
  await openVaultShown(page);
});
