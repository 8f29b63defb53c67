import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './alcove.ts';
import { createVault, openVaultShown, strongPassword } from './pages/vault.ts';
import { say } from './pages/words.ts';

const passwordField = (page: Page) => page.getByLabel(say('vault.unlock.password'), { exact: true });
const unlockButton = (page: Page) =>
  page.getByRole('button', { name: say('vault.unlock.submit'), exact: true });

/** A vault is made and locked; the program behind the unlock screen that takes its place is kept back until it is let go. */
async function lockWithoutProgram(app: ElectronApplication, page: Page, name = 'Notes'): Promise<void> {
  await createVault(page, { name, mentor: 'Dr Max Placeholder' });
  await app.evaluate(({ session }) => {
    const held = Promise.withResolvers<void>();
    Object.assign(globalThis, { letGo: held.resolve });
    session.defaultSession.webRequest.onBeforeSendHeaders((details, go) => {
      if (!/\/main-[^/]+\.js$/.test(details.url)) return go({});
      void held.promise.then(() => go({}));
    });
  });
  await page.getByRole('button', { name: say('app.lock'), exact: true }).click();
  await unlockButton(page).waitFor();
}

const letProgramGo = (app: ElectronApplication) =>
  app.evaluate(() => void Reflect.get(globalThis, 'letGo')());

test('the unlock screen stands before the program does, and is the very one that stays', async ({
  alcove: { app, page },
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await lockWithoutProgram(app, page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    say('vault.unlock.title', { name: 'Notes' }),
  );
  await expect(passwordField(page)).toBeFocused();
  await passwordField(page).evaluate((field) => Object.assign(field, { stoodFirst: true }));
  const first = await laidOut(page);
  await letProgramGo(app);
  await expect.poll(() => standsBehind(page)).toBe(true);
  expect(await passwordField(page).evaluate((field) => 'stoodFirst' in field)).toBe(true);
  expect(await laidOut(page)).toEqual(first);

  await page.getByRole('button', { name: say('vault.unlock.another') }).click();
  await page.getByRole('button', { name: /^Notes/ }).click();
  await expect(passwordField(page)).toBeFocused();
  expect(await passwordField(page).evaluate((field) => 'stoodFirst' in field)).toBe(false);
  expect(await laidOut(page), 'as the program draws it by itself').toEqual(first);
  expect(complaints).toEqual([]);
});

/** Where every part of the screen stands, and how large it is. */
const laidOut = (page: Page) =>
  page.getByRole('main').evaluate(async (main) => {
    await document.fonts.ready;
    return [...main.querySelectorAll('*')].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return `${part.tagName} ${[x, y, width, height].map(Math.round).join(' ')}`;
    });
  });

test('what is typed before the program stands is kept, and goes on where the caret was', async ({
  alcove: { app, page },
}) => {
  await lockWithoutProgram(app, page);
  await page.keyboard.type(strongPassword.slice(1));
  await page.keyboard.press('Home');
  await letProgramGo(app);
  await expect.poll(() => standsBehind(page)).toBe(true);
  await page.keyboard.type(strongPassword.slice(0, 1));
  await page.keyboard.press('Enter');
  await openVaultShown(page);
});

/** Whether the program has taken the unlock screen over. */
const standsBehind = (page: Page) =>
  passwordField(page).evaluate((field) => Object.keys(field).some((key) => key.startsWith('__reactProps')));

test('Enter before the program stands opens the vault once it does', async ({ alcove: { app, page } }) => {
  await lockWithoutProgram(app, page);
  await page.keyboard.type(strongPassword);
  await page.keyboard.press('Enter');
  await letProgramGo(app);
  await openVaultShown(page);
});

test('a button pressed before the program stands does what it says once it does', async ({
  alcove: { app, page },
}) => {
  await lockWithoutProgram(app, page);
  await page.getByRole('button', { name: say('vault.unlock.another') }).click();
  await letProgramGo(app);
  await expect(page.getByRole('button', { name: say('welcome.create') })).toBeVisible();
});

test('a name with markup in it is shown as text', async ({ alcove: { app, page } }) => {
  const name = `<img src=x> & "__CSP_NONCE__"`;
  await lockWithoutProgram(app, page, name);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('vault.unlock.title', { name }));
  await expect(page.locator('img')).toHaveCount(0);
  await letProgramGo(app);
  await expect.poll(() => standsBehind(page)).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('vault.unlock.title', { name }));
});
