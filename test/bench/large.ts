import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openVault } from '../../electron/vault/open/open-vault.ts';
import { type Alcove, startAlcove } from '../e2e/alcove.ts';
import {
  createVault,
  lock,
  openFromMenu,
  openVaultShown,
  strongPassword,
  unlock,
} from '../e2e/pages/vault.ts';
import { say } from '../e2e/pages/words.ts';
import { fillLargeVault, menteeWithMost, menteeWithNone, type Size } from '../fixtures/large-vault.ts';
import { compareTurns, describeMeasured, type Measured } from './measure.ts';
import { restingMemory } from './memory.ts';

const rounds = 7;

/** Opening a mentee and Home in a vault of many years, each against the same in an empty one, and the memory it takes. */
export async function measureLarge(folder: string, size: Size): Promise<string[]> {
  const large = await startAlcove(join(folder, 'large'));
  const empty = await startAlcove(join(folder, 'empty'));
  try {
    for (const { page } of [large, empty])
      await createVault(page, { name: 'Bench', mentor: 'Dr Max Placeholder' });
    await lock(large.page);
    await fill(join(folder, 'large/user-data/vaults'), size);
    await unlock(large.page, strongPassword);
    await openVaultShown(large.page);
    return [
      describeMeasured(await measureMentee(large)),
      describeMeasured(await measureHome(large, empty)),
      ...(await measureMemory(large)),
    ];
  } finally {
    await large.app.close();
    await empty.app.close();
  }
}

async function fill(vaults: string, size: Size): Promise<void> {
  const [name = ''] = readdirSync(vaults);
  const secret = { kind: 'password', password: strongPassword } as const;
  const { db, close } = await openVault({ folder: join(vaults, name), secret });
  fillLargeVault(db, size);
  close();
}

/** Opening a mentee who has been met often, against one who has not been met yet; nothing of either is read before. */
async function measureMentee({ page }: Alcove): Promise<Measured> {
  const open = async (alias: string) => {
    await beginAnew(page);
    return drawn(page, alias, alias);
  };
  const times = await compareTurns(
    rounds,
    () => open(menteeWithMost),
    () => open(menteeWithNone),
  );
  return { name: 'open a mentee with many sessions', floor: 'one without', budget: 3, ...times };
}

async function measureHome(large: Alcove, empty: Alcove): Promise<Measured> {
  const home = async ({ page }: Alcove) => {
    await beginAnew(page);
    return drawn(page, say('app.home'), say('home.title'));
  };
  const times = await compareTurns(
    rounds,
    () => home(large),
    () => home(empty),
  );
  return { name: 'Home of a large vault', floor: 'Home of an empty one', budget: 3, ...times };
}

/** Locks and unlocks on a page that reads nothing of the mentees: whatever is opened after it has to be read. */
async function beginAnew(page: Page): Promise<void> {
  await openFromMenu(page, 'settings');
  await lock(page);
  await unlock(page, strongPassword);
  await openVaultShown(page);
  await page.getByRole('heading', { level: 1, name: say('settings.title') }).waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/**
 * How long a link of the navigation takes until the page that it leads to has drawn its title and the title of a part,
 * which stands there once everything is read: in milliseconds, measured within the page.
 */
function drawn(page: Page, link: string, title: string): Promise<number> {
  return page.evaluate(
    async ([link, title]) => {
      const isDrawn = () =>
        document.querySelector('main h1')?.textContent === title &&
        document.querySelector('main h2') !== null;
      const links = [...document.querySelectorAll<HTMLElement>('nav a')];
      const started = performance.now();
      links.find(({ textContent }) => textContent === link)?.click();
      while (!isDrawn()) await new Promise(requestAnimationFrame);
      return performance.now() - started;
    },
    [link, title] as const,
  );
}

/** How many mentees have been opened when memory is looked at; the last figure is of going through all of them again. */
const looks = [1, 20, 60, 120];
/** How much more all processes may hold after sixty mentees, and after sixty more, than after twenty. */
const growth = 1.15;

async function measureMemory({ app, page }: Alcove): Promise<string[]> {
  await beginAnew(page);
  const aliases = await page.locator('nav section a').allTextContents();
  const sizes: number[] = [];
  for (let opened = 0; opened < Math.max(...looks); opened += 1) {
    const alias = aliases[opened % aliases.length] ?? '';
    await drawn(page, alias, alias);
    if (looks.includes(opened + 1)) sizes.push(await restingMemory(app, page));
  }
  const twenty = sizes[1] ?? Number.NaN;
  const most = Math.max(...sizes.slice(2)) / twenty;
  const list = looks.map((count, at) => `${count}: ${sizes[at]?.toFixed(0)} MB`).join(', ');
  const verdict = most <= growth ? 'within' : 'OVER';
  return [
    `memory after opening mentees in turn    ${list}   ×${most.toFixed(2)} of twenty (${verdict} ×${growth})`,
  ];
}
