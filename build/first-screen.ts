import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

/** What the bundle of `renderer/start/first-screen.tsx` offers. */
interface FirstScreen {
  renderFirstScreen(shown: { keystore: boolean }): string;
  beginScript(program: string): string;
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
 * Puts into the built page what its first screen needs, so that nothing but letters has to be fetched before it shows:
 * its style sheet and the script that begins the program. Writes the page a second and a third time with the unlock screen
 * in it. Main serves one of the three and fills in its marks.
 *
 * @param built the folder with the bundle of the first screen, its style sheet and its fonts; gone afterwards
 * @param page the folder of the built page
 */
export async function writeFirstScreens(built: string, page: string): Promise<void> {
  const screen: FirstScreen = await import(pathToFileURL(join(built, 'first-screen.js')).href);
  const assets = readdirSync(join(built, 'assets'));
  const styles = assets
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(built, 'assets', name), 'utf8').replaceAll('url(./', 'url(./assets/'))
    .join('');
  for (const font of assets.filter((name) => !name.endsWith('.css')))
    copyFileSync(join(built, 'assets', font), join(page, 'assets', font));
  rmSync(built, { recursive: true });

  const index = beginWithin(readFileSync(join(page, 'index.html'), 'utf8'), screen);
  const write = async (file: string, markup: string) => {
    const whole = replaceOnce(index, emptyRoot, `<div id="root">${markup}</div>`);
    const used = await usedStyles(styles, whole);
    writeFileSync(join(page, file), replaceOnce(whole, '<!-- first-screen.css -->', styleElement(used)));
  };
  await write('index.html', '');
  for (const [file, keystore] of [
    ['unlock.html', false],
    ['unlock-with-keystore.html', true],
  ] as const) {
    const markup = screen.renderFirstScreen({ keystore });
    const missing = marks.filter((mark) => !markup.includes(mark));
    if (missing.length > 0) throw new Error(`the first screen lacks ${missing}`);
    await write(file, markup);
  }
}

const emptyRoot = '<div id="root"></div>';
const styleElement = (styles: string) => `<style nonce="__CSP_NONCE__">${styles}</style>`;

/** Takes the program's script out of the page, and puts in its place the one that begins it, below what is shown. */
function beginWithin(index: string, { beginScript }: FirstScreen): string {
  const program = /<script[^>]* src="([^"]*)"/.exec(index)?.[1];
  if (program === undefined) throw new Error('the page has no script to begin with');
  const bare = index.replaceAll(/\s*<(script|link)\b[^>]*(src|href)="[^"]*\.js"[^>]*>(<\/script>)?/g, '');
  return replaceOnce(bare, emptyRoot, `${emptyRoot}\n    <script>${beginScript(program)}</script>`);
}

/**
 * The rules and variables that a page is drawn with, in either scheme, out of all styles; the program brings the whole of
 * them. Inline styles of the markup, which the page's policy does not take, become rules.
 */
async function usedStyles(styles: string, page: string): Promise<string> {
  const inline = new Set([...page.matchAll(/ data-style="([^"]*)"/g)].map(([, style = '']) => style));
  const rules = [...inline].map((style) => `[data-style="${style}"]{${style}}`).join('');
  const [used] = await new PurgeCSS().purge({
    content: [{ raw: page.replaceAll(/<style.*?<\/style>/gs, ''), extension: 'html' }],
    css: [{ raw: styles }],
    fontFace: true,
    variables: true,
    safelist: {
      greedy: [/color-scheme/],
      variables: [...page.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name),
    },
  });
  if (used === undefined) throw new Error('the first screen has no styles');
  return used.css + rules;
}

function replaceOnce(text: string, part: string, by: string): string {
  const [before, after, ...more] = text.split(part);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${part} is to stand in the page exactly once`);
  return before + by + after;
}
