import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { startAlcove } from '../e2e/alcove.ts';
import { createVault, lock } from '../e2e/pages/vault.ts';
import { say } from '../e2e/pages/words.ts';
import { type LaunchOptions, launchApp } from '../host/launch.ts';
import { compareTurns, type Measured } from './measure.ts';

const emptyWindow = resolve(import.meta.dirname, '../fixtures/empty-window');

/**
 * From the start of the program to the unlock screen of the vault that was opened last, painted and with the cursor in
 * its password, against a program on the same host that only opens an empty window. What is typed and pressed from
 * then on is kept, whether the program behind the screen stands already or not.
 */
export async function measureStart(folder: string): Promise<Measured> {
  const { app, page } = await startAlcove(folder);
  await createVault(page, { name: 'Bench', mentor: 'Dr Max Placeholder' });
  await lock(page);
  await app.close();
  const ours = { options: { userData: join(folder, 'user-data') }, shown: focusedPassword };
  const bare = { options: { appDir: emptyWindow }, shown: (window: Page) => window.getByRole('main') };
  const times = await compareTurns(
    9,
    () => start(ours),
    () => start(bare),
  );
  return { name: 'start to the unlock screen', floor: 'an empty window', budget: 1.3, ...times };
}

const focusedPassword = (page: Page) =>
  page.getByLabel(say('vault.unlock.password'), { exact: true }).and(page.locator(':focus'));

/** Milliseconds until something is shown and painted. */
async function start(program: { options: LaunchOptions; shown: (page: Page) => Locator }): Promise<number> {
  const began = Date.now();
  const app = await launchApp(program.options);
  const window = await app.firstWindow();
  await program.shown(window).waitFor();
  const took = (await firstPaint(window)) - began;
  await app.close();
  return took;
}

/** When the page painted first, by its own clock: it may be busy again when it is asked. */
const firstPaint = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((paints) => {
          const [first] = paints.getEntriesByName('first-contentful-paint');
          if (first !== undefined) resolve(performance.timeOrigin + first.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
