import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { showScheme } from './screens.ts';

/** What axe finds on the screen as it stands, in both schemes; it is light again after that. */
export async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['dark', 'light'] as const) {
    await showScheme(page, scheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${scheme} ${id} ${target}`)),
    );
  }
  return found;
}
