import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../host/browser/find.ts';
import { launchApp } from '../host/launch.ts';
import { type Measured, takeTurns } from './measure.ts';

/** From the start of the program to the first screen, against the same browser showing an empty page. */
export async function measureWindow(folder: string): Promise<Measured> {
  const browser = findBrowser({ headed: false });
  if (browser === undefined) throw new Error('no browser to compare with');
  const times = await takeTurns(
    5,
    async (round) => {
      const app = await launchApp({ userData: join(folder, `window-${round}`) });
      const page = await app.firstWindow();
      await page.getByRole('main').waitFor();
      await app.close();
    },
    async () => {
      const bare = await chromium.launch({
        executablePath: browser.executable,
        env: { ...process.env, ...browser.env } as Record<string, string>,
      });
      const page = await bare.newPage();
      await page.setContent('<main>Empty</main>');
      await page.getByRole('main').waitFor();
      await bare.close();
    },
  );
  return {
    name: 'start to the first screen, and quit',
    floor: 'the browser with an empty page',
    budget: 6,
    ...times,
  };
}
