import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerSaveDialog, expect, test } from './alcove.ts';
import { showScheme } from './pages/screens.ts';
import { goHome, openSample } from './pages/vault.ts';
import { say } from './pages/words.ts';

/** Plans a session with a mentee for a day so many days from now, the way the page itself does. */
async function planSession(page: Page, alias: string, days: number): Promise<void> {
  await page.evaluate(
    async ([who, ahead]) => {
      const call = async (...[name, input]: Parameters<typeof window.alcove.call>) => {
        const answer = await window.alcove.call(name, input);
        if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
        return answer.value;
      };
      const mentees = (await call('mentees.list', undefined)) as { id: string; alias: string }[];
      const date = new Date(Date.now() + Number(ahead) * 86_400_000).toISOString().slice(0, 10);
      const facts = { date, startTime: '14:30', zone: 'Europe/London', minutes: 60, format: 'in-person' };
      await call('sessions.plan', {
        menteeId: mentees.find((one) => one.alias === who)?.id,
        facts: { ...facts, signposting: null, nextDate: null },
      });
    },
    [alias, days] as const,
  );
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('Home asks whether a planned meeting took place, and the answer leads to its page', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await planSession(page, 'Dr Fern Exampleton', -3);
  await planSession(page, 'Pip Samplesby', 9);
  await page.getByRole('link', { name: say('app.addMentee') }).click();
  await goHome(page);
  const next = region(page, say('home.next'));
  await expect(next.getByRole('link', { name: 'Pip Samplesby' })).toContainText(
    say('home.sessionNumber', { number: 4 }),
  );
  const which = { number: 4, alias: 'Dr Fern Exampleton' };
  await region(page, say('home.unsettled'))
    .getByRole('button', { name: say('home.unsettledYesOf', which) })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dr Fern Exampleton' })).toBeVisible();
  await goHome(page);
  await expect(region(page, say('home.next'))).toBeVisible();
  await expect(region(page, say('home.unsettled'))).toHaveCount(0);
});

test('the hours of a year are saved as a table that names nobody unless asked to', async ({
  alcove: { app, page, folder },
}) => {
  await openSample(page);
  await page.getByRole('link', { name: say('home.hours') }).click();
  const table = page.getByRole('table');
  await expect(table.getByRole('rowheader', { name: 'Pip Samplesby' })).toBeVisible();
  for (const withAliases of [false, true]) {
    const file = join(folder, `hours-${withAliases}.csv`);
    await answerSaveDialog(app, file);
    if (withAliases) await page.getByLabel(say('hours.withAliases')).check();
    await page.getByRole('button', { name: say('hours.save') }).click();
    await expect(page.getByText(`hours-${withAliases}.csv`)).toBeVisible();
    expect(readFileSync(file, 'utf8').includes('Pip Samplesby')).toBe(withAliases);
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`neither Home in full nor the hours have an axe violation in ${scheme}`, async ({
    alcove: { page },
  }) => {
    await showScheme(page, scheme);
    await openSample(page);
    await planSession(page, 'Dr Fern Exampleton', -3);
    await page.getByRole('link', { name: say('app.addMentee') }).click();
    await goHome(page);
    await region(page, say('home.unsettled')).waitFor();
    const found = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
    expect(await found()).toEqual([]);
    await page.getByRole('link', { name: say('home.hours') }).click();
    await page.getByRole('table').waitFor();
    expect(await found()).toEqual([]);
  });
}
