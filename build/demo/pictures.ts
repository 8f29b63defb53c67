import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Alcove } from '../../test/e2e/alcove.ts';
import { type Screen, showScheme } from '../../test/e2e/pages/screens.ts';

const schemes = ['light', 'dark'] as const;

/** Takes a picture of what is on screen, in both schemes. */
export async function takePictures(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const scheme of schemes) {
    await showScheme(page, scheme);
    await page.screenshot({
      path: join(folder, `${name}-${scheme}.png`),
      animations: 'disabled',
      caret: 'hide',
    });
  }
  await showScheme(page, 'light');
}

/** Goes through the screens and takes both pictures of each. */
export async function tour(alcove: Alcove, folder: string, screens: readonly Screen[]): Promise<void> {
  const { page } = alcove;
  for (const screen of screens) {
    await screen.open(page, alcove);
    await takePictures(page, folder, screen.name);
    await screen.leave?.(page);
  }
}
