import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sampleVaultName, sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { expect, test } from './alcove.ts';
import {
  addFolder,
  backUpTo,
  folderCard,
  lookBeforeRestore,
  openBackup,
  rehearse,
  restoreOver,
} from './pages/backup.ts';
import { backupScreens, screensOfVault, showScheme } from './pages/screens.ts';
import {
  groupField,
  lock,
  openFromMenu,
  openSample,
  openVaultShown,
  shownCode,
  startVault,
  unlockWithCode,
} from './pages/vault.ts';
import { say } from './pages/words.ts';
import { outOfReach, showZoomed } from './pages/zoom.ts';

const schemes = ['light', 'dark'] as const;

/** What axe finds against WCAG 2.2 AA and its own best practices, as one line a finding. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** What axe finds on a screen in both schemes, and at 200 % also what cannot be reached there; the window is as before after it. */
async function findingsInEveryLook(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const zoomed of [false, true]) {
    await showZoomed(page, zoomed);
    const size = zoomed ? ' at 200 %' : '';
    for (const scheme of schemes) {
      await showScheme(page, scheme);
      const here = await findings(page);
      if (here.length > 0) found[`${scheme}${size}`] = here;
    }
    const hidden = zoomed ? await outOfReach(page) : [];
    if (hidden.length > 0) found[`out of reach${size}`] = hidden;
  }
  await showZoomed(page, false);
  return found;
}

for (const { part, screens } of screensOfVault(sampleVaultPassword)) {
  test(`no screen of ${part} has an axe violation in light or dark or at 200 %, and all can be reached there`, async ({
    alcove,
  }) => {
    test.setTimeout(900_000);
    const { page } = alcove;
    await openSample(page);
    const found: Record<string, Record<string, string[]>> = {};
    for (const screen of screens) {
      await screen.open(page, alcove);
      const here = await findingsInEveryLook(page);
      if (Object.keys(here).length > 0) found[screen.name] = here;
      await screen.leave?.(page);
    }
    expect(found).toEqual({});
  });
}

for (const scheme of schemes) {
  test(`no screen before a vault is open has an axe violation in ${scheme}`, async ({ alcove: { page } }) => {
    await showScheme(page, scheme);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: say('welcome.create') }).click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: say('app.back') }).click();
    await page.getByRole('button', { name: say('welcome.restore') }).click();
    expect(await findings(page)).toEqual([]);
  });

  test(`no step with a recovery code or a password has an axe violation in ${scheme}`, async ({
    alcove: { page },
  }) => {
    test.setTimeout(120_000);
    const found: Record<string, string[]> = {};
    const look = async (state: string) => {
      const here = await findings(page);
      if (here.length > 0) found[state] = here;
    };
    const act = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await showScheme(page, scheme);
    await startVault(page, { name: 'Notes', mentor: 'Dr Max Placeholder' });
    const code = await shownCode(page);
    await look('code shown');
    await act(say('keys.show.next'));
    await groupField(page, 1).fill(code.replace(/.{5}$/, 'UUUUU'));
    await look('code with a slip');
    await groupField(page, 1).fill(code);
    await act(say('keys.typeBack.open'));
    await openVaultShown(page);
    await look('home of an empty vault');
    await openFromMenu(page, 'settings');
    for (const dialog of ['keys.password.change', 'keys.code.new', 'keys.vaultKey.change'] as const) {
      await act(say(dialog));
      await page.getByRole('dialog').getByRole('button').last().waitFor();
      await look(dialog);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await lock(page);
    await look('locked');
    await unlockWithCode(page, code);
    await page.getByRole('heading', { name: say('keys.newPassword.title') }).waitFor();
    await look('new password');
    expect(found).toEqual({});
  });

  test(`no state of backups and no step of a restore has an axe violation in ${scheme}`, async ({
    alcove,
  }) => {
    test.setTimeout(180_000);
    const { app, page, folder } = alcove;
    const found: Record<string, string[]> = {};
    const look = async (state: string) => {
      const here = await findings(page);
      if (here.length > 0) found[state] = here;
    };
    const closeDialog = async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };
    const file = join(folder, 'notes.alcove-backup');
    const [drive, stick] = [join(folder, 'drive'), join(folder, 'stick')];
    for (const place of [drive, stick]) mkdirSync(place);
    await showScheme(page, scheme);
    await openSample(page);
    for (const place of [drive, stick]) await addFolder(app, page, place, { schedule: 'after-lock' });
    rmSync(stick, { recursive: true });
    await backUpTo(app, page, file);
    await look('made');
    for (const screen of backupScreens) {
      await screen.open(page, alcove);
      await look(screen.name);
    }
    await openBackup(page, 'folders');
    await folderCard(page, stick)
      .getByRole('button', { name: say('backup.folders.change') })
      .click();
    await look('plan');
    await closeDialog();
    const register = await openBackup(page, 'register');
    await register
      .getByRole('button', { name: say('backup.register.destroy') })
      .first()
      .click();
    await look('destroy');
    await closeDialog();
    await rehearse(page, sampleVaultPassword);
    await expect(page.getByText(say('backup.rehearsal.yes'))).toBeVisible({ timeout: 30_000 });
    await look('rehearsed');
    await lock(page);
    await lookBeforeRestore(app, page, { file, password: sampleVaultPassword });
    await look('looked inside');
    await restoreOver(page, sampleVaultName);
    await look('restored');
    await page.getByRole('button', { name: say('backup.restoredOpen') }).click();
    await expect(page.getByRole('button', { name: say('backup.replacedKeep') })).toBeVisible();
    await look('two vaults kept');
    expect(found).toEqual({});
  });
}
