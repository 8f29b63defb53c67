import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser/find.ts';
import { expect, fixtureDir, test } from './fixture-app.ts';
import { launchApp } from './launch.ts';

const hasDisplay = process.platform === 'linux' && !spawnSync('Xvfb', ['-version']).error;

test.describe('on a desktop', () => {
  test.skip(!hasDisplay, 'Xvfb is not installed');
  test.skip(!findBrowser({ headed: true }), 'no browser with windows is installed');
  let server: ChildProcess;
  let env: Record<string, string>;

  test.beforeAll(async () => {
    server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const pipe = server.stdio[3];
    if (!pipe) throw new Error('Xvfb has no pipe');
    const [display] = await once(pipe, 'data');
    env = { ALCOVE_HEADED: '1', DISPLAY: `:${String(display).trim()}` };
  });

  test.afterAll(() => {
    server.kill();
  });

  test('the app has one window of its size, prints from a hidden one, and ends when it is closed', async ({
    userData,
  }) => {
    const app = await launchApp({ userData, appDir: fixtureDir, env });
    const page = await app.firstWindow();
    await page.getByRole('heading', { name: 'Host fixture' }).waitFor();
    expect(await page.evaluate(() => [outerWidth, outerHeight])).toEqual([900, 700]);
    const start = await app.evaluate(async ({ BrowserWindow }) => {
      const hidden = new BrowserWindow({ show: false });
      await hidden.loadURL('data:text/html,<title>Sheet</title><h1>Sheet</h1>');
      const pdf = await hidden.webContents.printToPDF({ generateTaggedPDF: true });
      hidden.destroy();
      return pdf.subarray(0, 5).toString();
    });
    expect(start).toBe('%PDF-');
    const main = app.process();
    const ended = once(main, 'exit');
    const devTools = await page.context().newCDPSession(page);
    // The window goes without the app being asked, as when a person closes it; the session goes with it.
    await devTools.send('Page.close').catch(() => undefined);
    expect((await ended)[0]).toBe(0);
  });

  test('without a dialog tool a save goes to Documents, and stderr says where', async ({ userData }) => {
    test.skip(
      ['zenity', 'kdialog'].some((name) => !spawnSync(name, ['--version']).error),
      'a dialog would open',
    );
    const app = await launchApp({ userData, appDir: fixtureDir, env });
    let stderr = '';
    app.process().stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    const answer = await app.evaluate(({ dialog }) =>
      dialog.showSaveDialog({ defaultPath: 'a/b/record.pdf' }),
    );
    expect(answer).toEqual({ canceled: false, filePath: join(homedir(), 'Documents', 'record.pdf') });
    expect(stderr).toContain(`writing to ${answer.filePath}`);
    await app.close();
  });
});
