import { expect, test } from './alcove.ts';
import { findings } from './pages/axe.ts';
import { askFor, expectStatus, take } from './pages/life-cycle.ts';
import { openMentee } from './pages/mentees.ts';
import { showScheme } from './pages/screens.ts';
import { searchFor, searchStatus } from './pages/search.ts';
import { openSample } from './pages/vault.ts';
import { say } from './pages/words.ts';

const pip = 'Pip Samplesby';

test('a mentee is erased once the relationship is over, by typing whom, and nothing leads to them any more', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openMentee(page, pip);
  const menu = page.getByRole('button', { name: say('lifeCycle.next'), exact: true });
  const erase = page.getByRole('menuitem', { name: say('erasure.open') });
  await menu.click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await expect(erase).toHaveCount(0);
  await page.keyboard.press('Escape');

  const closing = await askFor(page, 'close');
  await take(page, closing, 'close');
  await expectStatus(page, 'closed');
  await menu.click();
  await erase.click();
  const dialog = page.getByRole('dialog', { name: say('erasure.title', { alias: pip }) });
  const typed = dialog.getByLabel(say('erasure.alias', { alias: pip }));
  await expect(typed).toBeFocused();
  for (const scheme of ['light', 'dark'] as const) {
    await showScheme(page, scheme);
    expect(await findings(page)).toEqual([]);
  }
  const act = dialog.getByRole('button', { name: say('erasure.act') });
  await act.click();
  await expect(dialog.getByText(say('erasure.missing'))).toBeVisible();
  await typed.fill('Pip');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(say('rule.erase-another-alias'))).toBeVisible();
  await typed.fill(pip);
  await act.click();

  await expect(page.getByText(say('erasure.done', { alias: pip }))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: pip })).toHaveCount(0);
  await expect(page.getByRole('link', { name: pip })).toHaveCount(0);
  await searchFor(page, 'Samplesby');
  await expect(searchStatus(page)).toHaveText(say('search.count', { count: 0 }));
});
