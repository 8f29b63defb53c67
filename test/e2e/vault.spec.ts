import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../../shared/words/index.ts';
import { answerOpenDialog, expect, startAlcove, test } from './alcove.ts';
import { createVault, lock, openSample, openVaultShown, strongPassword, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

/** Creates a vault in a folder of the test's own and returns that folder. */
async function vaultIn(alcove: Awaited<ReturnType<typeof startAlcove>>): Promise<string> {
  const parent = join(alcove.folder, 'vaults');
  mkdirSync(parent, { recursive: true });
  await answerOpenDialog(alcove.app, parent);
  await createVault(alcove.page, { name: 'Notes', mentor: 'Dr Max Placeholder', chooseFolder: true });
  return join(parent, 'Notes.alcove');
}

test('a vault is not created with an empty, a weak or a mistyped password', async ({ alcove: { page } }) => {
  await page.getByRole('button', { name: say('welcome.create') }).click();
  await page.getByLabel(say('vault.create.mentor')).fill('Dr Max Placeholder');
  const password = page.getByLabel(say('vault.create.password'), { exact: true });
  const again = page.getByLabel(say('vault.create.again'));
  const submit = page.getByRole('button', { name: say('vault.create.submit') });
  await submit.click();
  await expect(password).toBeFocused();
  await password.fill('password123');
  await again.fill('password123');
  await submit.click();
  await expect(password).toBeFocused();
  await expect(password).toHaveAttribute('aria-invalid', 'true');
  await password.fill(strongPassword);
  await again.fill(`${strongPassword}x`);
  await submit.click();
  await expect(page.getByText(say('vault.create.different'))).toBeVisible();
});

test('main refuses a weak password too, whatever the page lets through', async ({ alcove: { page } }) => {
  const answer = await page.evaluate(() =>
    window.alcove.call('vault.create', { name: 'x', mentorName: 'y', password: 'short', place: null }),
  );
  expect(answer).toEqual({ ok: false, error: { code: 'password.weak' } });
});

test('a wrong password is refused in one sentence, and the right one opens the vault', async ({ alcove }) => {
  const { page } = alcove;
  await vaultIn(alcove);
  await lock(page);
  await unlock(page, 'not the password at all');
  await expect(page.getByRole('alert')).toHaveText(words['error.password.wrong']);
  await unlock(page, strongPassword);
  await openVaultShown(page);
});

test('locking leaves nothing of the vault in the page', async ({ alcove: { page } }) => {
  await openSample(page);
  await expect(page.getByText('Dr Fern Exampleton').first()).toBeVisible();
  await lock(page);
  expect(await page.content()).not.toContain('Exampleton');
  const answer = await page.evaluate(() => window.alcove.call('mentees.list', undefined));
  expect(answer).toEqual({ ok: false, error: { code: 'vault.locked' } });
});

test('a closed vault is one plain file without a log beside it', async ({ alcove }) => {
  const folder = await vaultIn(alcove);
  expect(readdirSync(folder)).toContain('vault.db-wal');
  await lock(alcove.page);
  expect(readdirSync(folder).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
});

test('the same vault does not open twice', async ({ alcove }) => {
  const folder = await vaultIn(alcove);
  const other = await startAlcove(join(alcove.folder, 'second'));
  await answerOpenDialog(other.app, folder);
  await other.page.getByRole('button', { name: say('welcome.open') }).click();
  await unlock(other.page, strongPassword);
  await expect(other.page.getByRole('alert')).toHaveText(words['error.vault.inUse']);
  await other.app.close();
});

test('a folder that is no vault, a newer one and a damaged one each get their own sentence', async ({
  alcove,
}) => {
  const { app, page } = alcove;
  const folder = await vaultIn(alcove);
  await lock(page);
  const cases: [string, string, (copy: string) => void][] = [
    ['empty', words['error.vault.notAVault'], (copy) => writeFileSync(join(copy, 'note.txt'), 'nothing')],
    [
      'newer',
      words['error.vault.newer'],
      (copy) => copyVault(folder, copy, (text) => text.replace('"version": 1', '"version": 9')),
    ],
    [
      'hostile',
      words['error.vault.keysHostile'],
      (copy) => copyVault(folder, copy, (text) => text.replace(/"memoryKiB": \d+/, '"memoryKiB": 999999999')),
    ],
    [
      'damaged',
      words['error.vault.damaged'],
      (copy) => {
        copyVault(folder, copy, (text) => text);
        const database = readFileSync(join(folder, 'vault.db'));
        writeFileSync(join(copy, 'vault.db'), database.fill(7, 5000, 9000));
      },
    ],
  ];
  for (const [name, sentence, make] of cases) {
    const copy = join(alcove.folder, `${name}.alcove`);
    mkdirSync(copy);
    make(copy);
    const password = page.getByLabel(say('vault.unlock.password'), { exact: true });
    if (await password.isVisible())
      await page.getByRole('button', { name: say('vault.unlock.another') }).click();
    await answerOpenDialog(app, copy);
    await page.getByRole('button', { name: say('welcome.open') }).click();
    if (sentence !== words['error.vault.notAVault']) await unlock(page, strongPassword);
    await expect(page.getByRole('alert')).toHaveText(sentence);
  }
});

function copyVault(from: string, to: string, change: (keys: string) => string): void {
  copyFileSync(join(from, 'vault.db'), join(to, 'vault.db'));
  const keys = change(readFileSync(join(from, 'keys.json'), 'utf8'));
  for (const name of ['keys.json', 'keys.copy.json']) writeFileSync(join(to, name), keys);
}
