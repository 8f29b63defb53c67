import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { launchApp } from '../host/launch.ts';

/** A running Alcove with its own empty data folder. */
export interface Alcove {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** A folder of this test alone, removed after it. */
  readonly folder: string;
}

/** Starts Alcove and waits until it shows something to act on. */
export async function startAlcove(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Alcove> {
  const app = await launchApp({ userData: join(folder, 'user-data'), env });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('main').waitFor();
  return { app, page, folder };
}

/** The next save dialog is answered with this path, or dismissed when there is none. */
export async function answerSaveDialog(app: ElectronApplication, path: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = async () => ({ canceled: answer === undefined, filePath: answer ?? '' });
  }, path);
}

/** The next open dialog is answered with this path, or dismissed when there is none. */
export async function answerOpenDialog(app: ElectronApplication, path: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    dialog.showOpenDialog = async () => ({
      canceled: answer === undefined,
      filePaths: answer === undefined ? [] : [answer],
    });
  }, path);
}

/** Has the system say that its key store is a real one; on Linux without a desktop there is none. */
export async function protectKeyStore(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ safeStorage }) => {
    safeStorage.getSelectedStorageBackend = () => 'gnome_libsecret';
  });
}

/** A spec's Alcove: started for the test, closed after it, its folder removed. */
export const test = base.extend<{ alcove: Alcove }>({
  alcove: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'alcove-e2e-'));
    const alcove = await startAlcove(folder);
    await use(alcove);
    await alcove.app.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect };
