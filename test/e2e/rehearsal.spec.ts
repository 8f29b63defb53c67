import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { expect, test } from './alcove.ts';
import { backUpTo, openBackup, rehearse, standing } from './pages/backup.ts';
import { addMenteeCalled } from './pages/mentees.ts';
import { goHome, openSample } from './pages/vault.ts';
import { say } from './pages/words.ts';

const shown = { timeout: 30_000 };

/** Every file below, by name. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();

test('a rehearsal says in plain words whether everything would come back, and leaves nothing behind', async ({
  alcove: { app, page, folder },
}) => {
  test.setTimeout(180_000);
  await openSample(page);
  await backUpTo(app, page, join(folder, 'notes.alcove-backup'));
  await expect(standing(page)).toContainText(say('backup.rehearsedNever'));
  const before = filesIn(folder);

  await test.step('a wrong password is refused in one sentence', async () => {
    await rehearse(page, 'not the password at all');
    await expect(page.getByRole('alert')).toHaveText(say('backup.passwordWrong'), shown);
  });
  await test.step('with the right one it says yes, and that nothing has changed', async () => {
    await rehearse(page, sampleVaultPassword);
    await expect(page.getByText(say('backup.rehearsal.yes'))).toBeVisible(shown);
    await expect(page.getByText(say('backup.rehearsal.openedWith.password'))).toBeVisible();
    await expect(page.getByText(say('backup.rehearsal.same'))).toBeVisible();
    await expect(standing(page)).toContainText(/Restoring was rehearsed (just now|\d+ minutes? ago)/);
  });
  await test.step('nothing of the restored copy is left', () => expect(filesIn(folder)).toEqual(before));

  await test.step('after more was written it says what has changed since', async () => {
    await addMenteeCalled(page, 'Robin');
    await rehearse(page, sampleVaultPassword);
    await expect(page.getByText(say('backup.rehearsal.yes'))).toBeVisible(shown);
    await expect(page.getByText(say('backup.rehearsal.changed'))).toBeVisible();
    await expect(page.getByText(/^Mentees: 3 in the backup, 4 now$/)).toBeVisible();
  });
});

test('a rehearsal goes on while the mentor is elsewhere, and its end is found on coming back', async ({
  alcove: { app, page, folder },
}) => {
  await openSample(page);
  await backUpTo(app, page, join(folder, 'notes.alcove-backup'));
  await rehearse(page, sampleVaultPassword);
  await goHome(page);
  await expect(page.getByRole('heading', { level: 1, name: say('home.title') })).toBeVisible();
  await openBackup(page, 'rehearsal');
  await expect(page.getByText(say('backup.rehearsal.yes'))).toBeVisible(shown);
  await openBackup(page, 'folders');
  await openBackup(page, 'rehearsal');
  await expect(page.getByRole('button', { name: say('backup.rehearsal.act') })).toBeVisible();
});

test('a rehearsal can be stopped, and is then as if it had never begun', async ({
  alcove: { app, page, folder },
}) => {
  await openSample(page);
  await backUpTo(app, page, join(folder, 'notes.alcove-backup'));
  const before = filesIn(folder);
  await rehearse(page, sampleVaultPassword);
  await page.getByRole('button', { name: say('backup.cancel') }).click();
  await expect(page.getByText(say('error.cancelled'))).toBeVisible(shown);
  await expect(standing(page)).toContainText(say('backup.rehearsedNever'));
  await expect.poll(() => filesIn(folder)).toEqual(before);
});

test('before there is a backup, the page says why a rehearsal is worth it', async ({ alcove: { page } }) => {
  await openSample(page);
  const part = await openBackup(page, 'rehearsal');
  await expect(part).toContainText(say('backup.rehearsal.none'));
  await expect(part.getByRole('button')).toHaveCount(0);
});
