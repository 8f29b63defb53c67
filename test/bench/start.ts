import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { startAlcove } from '../e2e/alcove.ts';
import { createVault, lock } from '../e2e/pages/vault.ts';
import { say } from '../e2e/pages/words.ts';
import { type LaunchOptions, launchApp } from '../host/launch.ts';
import { compareTurns, type Measured } from './measure.ts';

const emptyWindow = resolve(import.meta.dirname, '../fixtures/empty-window');

/**
 * From the start of the program to the unlock screen of the vault that was opened last, against a program on the same
 * host that only opens an empty window.
 */
export async function measureStart(folder: string): Promise<Measured> {
  const { app, page } = await startAlcove(folder);
  await createVault(page, { name: 'Bench', mentor: 'Dr Max Placeholder' });
  await lock(page);
  await app.close();
  const ours = { options: { userData: join(folder, 'user-data') }, shown: unlockButton };
  const bare = { options: { appDir: emptyWindow }, shown: (window: Page) => window.getByRole('main') };
  const times = await compareTurns(
    9,
    () => start(ours),
    () => start(bare),
  );
  return { name: 'start to the unlock screen', floor: 'an empty window', budget: 1.3, ...times };
}

const unlockButton = (page: Page) =>
  page.getByRole('button', { name: say('vault.unlock.submit'), exact: true });

/** Milliseconds until something is shown. */
async function start(program: { options: LaunchOptions; shown: (page: Page) => Locator }): Promise<number> {
  const began = performance.now();
  const app = await launchApp(program.options);
  await program.shown(await app.firstWindow()).waitFor();
  const took = performance.now() - began;
  await app.close();
  return took;
}
