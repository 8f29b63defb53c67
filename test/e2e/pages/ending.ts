import type { ElectronApplication, Page } from '@playwright/test';

/** Closes the window as its own button would, and waits until the app has ended. */
export async function closeWindow(app: ElectronApplication, page: Page): Promise<void> {
  const ended = app.waitForEvent('close');
  const window = await app.browserWindow(page);
  await window.evaluate((shown) => shown.close());
  await ended;
}

/** Kills the app with everything it started, as a power cut would: nothing of it has a last word. */
export async function killApp(app: ElectronApplication): Promise<void> {
  const { pid } = app.process();
  if (pid === undefined) throw new Error('the app has no process');
  const ended = app.waitForEvent('close');
  // Playwright starts the app as the leader of a process group of its own
  process.kill(-pid, 'SIGKILL');
  await ended;
}
