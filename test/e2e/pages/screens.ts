import { expect, type Page } from '@playwright/test';
import { beginningAndEnd } from './screens/beginning.ts';
import { contractScreens } from './screens/contract.ts';
import { goalScreens } from './screens/goals.ts';
import { menteeScreens } from './screens/mentee.ts';
import type { ScreenPart } from './screens/screen.ts';
import { sealingScreens } from './screens/sealing.ts';
import { sessionScreens } from './screens/sessions.ts';
import { turnedScreens } from './screens/turned.ts';
import { vaultScreens } from './screens/vault.ts';

export type { Screen } from './screens/screen.ts';
export { backupScreens } from './screens/vault.ts';

/** Every screen and dialog of an open vault that holds the worked examples and opens with this password. */
export function screensOfVault(password: string): readonly ScreenPart[] {
  return [
    menteeScreens,
    sessionScreens,
    turnedScreens(password),
    goalScreens,
    contractScreens,
    beginningAndEnd,
    sealingScreens,
    vaultScreens,
  ];
}

/** Shows the page in light or dark, as the system would ask for it, and still: a picture or a check of half a fade says nothing. */
export async function showScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await expect(page.locator(`html[data-mantine-color-scheme="${scheme}"]`)).toBeAttached();
}
