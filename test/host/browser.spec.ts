import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, fixtureDir, test } from './fixture-app.ts';
import { executablePath, launchApp } from './launch.ts';

test('the browser of the npm package renders text, in the exact size of the window', async ({ userData }) => {
  test.skip(
    process.platform !== 'linux' || process.arch !== 'x64',
    'the package carries a browser for Linux on x64',
  );
  test.setTimeout(60_000); // the first run unpacks it
  const noFonts = join(userData, 'no-fonts.conf'); // as on a machine that has none of its own
  writeFileSync(noFonts, '<?xml version="1.0"?><fontconfig></fontconfig>');
  const env = { ALCOVE_BROWSER: 'sparticuz', FONTCONFIG_FILE: noFonts };
  const app = await launchApp({ userData, appDir: fixtureDir, env });
  const page = await app.firstWindow();
  await page.getByRole('heading', { name: 'Host fixture' }).waitFor();
  const seen = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('text') ?? document.body);
    return { width: range.getBoundingClientRect().width, size: [innerWidth, innerHeight] };
  });
  expect(seen.width).toBeGreaterThan(50);
  expect(seen.size).toEqual([900, 700]);
  await app.close();
});

test('a full Chromium shows the exact size of the window as well', async ({ userData }) => {
  test.skip(spawnSync('chromium', ['--version']).status !== 0, 'no chromium is installed');
  const app = await launchApp({ userData, appDir: fixtureDir, env: { ALCOVE_BROWSER: 'chromium' } });
  const page = await app.firstWindow();
  await page.getByRole('heading', { name: 'Host fixture' }).waitFor();
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([900, 700]);
  const devTools = await page.context().newCDPSession(page);
  const popups: string[] = [];
  devTools.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.openerId) popups.push('opened');
  });
  devTools.on('Target.targetDestroyed', () => popups.push('closed'));
  await devTools.send('Target.setDiscoverTargets', { discover: true });
  await page.click('#external');
  await expect.poll(() => app.evaluate(() => globalThis.__electronHost?.opened)).toHaveLength(1);
  await expect.poll(() => popups).toEqual(['opened', 'closed']);
  expect(await app.evaluate(() => globalThis.__electronHost?.escaped)).toEqual([]);
  await app.close();
});

test('a browser that is not there is said in one line, with exit code 1', () => {
  const run = spawnSync(executablePath, [fixtureDir], {
    env: { ...process.env, ALCOVE_BROWSER: '/nowhere/chromium' },
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('ALCOVE_BROWSER names /nowhere/chromium, which is not there');
});

test('the host says what it is not for', () => {
  const run = spawnSync(executablePath, [fixtureDir], {
    env: { ...process.env, ALCOVE_BROWSER: '/nowhere/chromium' },
    encoding: 'utf8',
  });
  expect(run.stderr.split('\n')[0]).toContain('do not keep real notes in it');
});
