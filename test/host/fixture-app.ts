import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { launchApp } from './launch.ts';

/** What fixture/preload.cjs exposes. */
interface FixtureApi {
  call<Answer>(channel: string, value?: unknown): Promise<Answer>;
  ping(number: number): void;
  on(channel: string, listener: (...args: unknown[]) => void): () => void;
  sum(a: number, b: number): number;
  refuse(): never;
  pathOf(file: File): string;
  missing(): string;
  readonly platform: string;
  readonly sandboxed: boolean;
  readonly nested: { readonly deep: { value: number } };
}

declare global {
  interface Window {
    readonly fixture: FixtureApi;
  }
  /** Kept by fixture/main.js, in the main process. */
  var frameNavigations: { url: string; isMainFrame: boolean }[];
  var downloads: string[];
}

interface Fixtures {
  userData: string;
  app: ElectronApplication;
  page: Page;
}

export const fixtureDir = join(import.meta.dirname, 'fixture');

/** Each test has its own running fixture app and its own folder of settings. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'alcove-host-test-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  app: async ({ userData }, use) => {
    const app = await launchApp({ userData, appDir: fixtureDir });
    await use(app);
    await app.close();
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow();
    await page.getByRole('heading', { name: 'Host fixture' }).waitFor();
    await use(page);
  },
});

export { expect } from '@playwright/test';

/** The same page under a policy that allows everything: what is refused now, a deeper layer refused. */
export async function openWithoutPolicy(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/index.html?open'),
  );
  await page.getByRole('heading', { name: 'Host fixture' }).waitFor();
}
