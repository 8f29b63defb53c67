import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './alcove.ts';
import { screensOfVault, showScheme } from './pages/screens.ts';
import { lock, openSample } from './pages/vault.ts';
import { say } from './pages/words.ts';

const schemes = ['light', 'dark'] as const;

/** What axe finds against WCAG 2.2 AA and its own best practices, as one line a finding. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
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

  test(`no screen of an open vault has an axe violation in ${scheme}`, async ({ alcove: { page } }) => {
    test.setTimeout(180_000);
    await showScheme(page, scheme);
    await openSample(page);
    const found: Record<string, string[]> = {};
    for (const screen of screensOfVault('Dr Fern Exampleton')) {
      await screen.open(page);
      const here = await findings(page);
      if (here.length > 0) found[screen.name] = here;
      await screen.leave?.(page);
    }
    await lock(page);
    const unlock = await findings(page);
    if (unlock.length > 0) found.unlock = unlock;
    expect(found).toEqual({});
  });
}
