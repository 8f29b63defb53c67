import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** What the bundle of `renderer/start/first-screen.tsx` offers. */
interface FirstScreen {
  renderFirstScreen(shown: { keystore: boolean }): string;
}

/** Leaves out of the first screen's bundle, and so of its style sheet, whatever loads only when it is needed. */
export const leaveOutLazyParts: Plugin = {
  name: 'alcove:leave-out-lazy-parts',
  applyToEnvironment: ({ name }) => name === 'firstScreen',
  resolveDynamicImport: (part) => ({ id: String(part), external: true }),
};

/** What main puts into the first screen. */
const marks = ['__VAULT_NAME__', '__VAULT_PLACE__', '__LAST_OPENED__'];

/**
 * Puts the style sheet of the first screen into the built page, and writes the page a second and a third time with
 * the unlock screen in it. Main serves one of the three and fills in its marks.
 *
 * @param built the folder with the bundle of the first screen, its style sheet and its fonts; gone afterwards
 * @param page the folder of the built page
 */
export async function writeFirstScreens(built: string, page: string): Promise<void> {
  const { renderFirstScreen }: FirstScreen = await import(pathToFileURL(join(built, 'first-screen.js')).href);
  const assets = readdirSync(join(built, 'assets'));
  const styles = assets
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(built, 'assets', name), 'utf8').replaceAll('url(./', 'url(./assets/'));
  for (const font of assets.filter((name) => !name.endsWith('.css')))
    copyFileSync(join(built, 'assets', font), join(page, 'assets', font));
  rmSync(built, { recursive: true });

  // the first screen is not shown before presses on it are kept
  const index = readFileSync(join(page, 'index.html'), 'utf8').replaceAll(
    '<script type="module"',
    '<script type="module" blocking="render"',
  );
  const empty = replaceOnce(
    index,
    '<!-- first-screen.css -->',
    `<style nonce="__CSP_NONCE__">${styles.join('')}</style>`,
  );
  const root = '<div id="root"></div>';
  const withScreen = (markup: string) => {
    const missing = marks.filter((mark) => !markup.includes(mark));
    if (missing.length > 0) throw new Error(`the first screen lacks ${missing}`);
    return replaceOnce(empty, root, root.replace('><', `>${markup}<`));
  };
  writeFileSync(join(page, 'index.html'), empty);
  writeFileSync(join(page, 'unlock.html'), withScreen(renderFirstScreen({ keystore: false })));
  writeFileSync(join(page, 'unlock-with-keystore.html'), withScreen(renderFirstScreen({ keystore: true })));
}

function replaceOnce(text: string, part: string, by: string): string {
  const [before, after, ...more] = text.split(part);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${part} is to stand in the page exactly once`);
  return before + by + after;
}
