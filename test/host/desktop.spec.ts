import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, fixtureDir, test } from './fixture-app.ts';
import { executablePath, launchApp } from './launch.ts';

async function exitCode(process: ChildProcess): Promise<unknown> {
  const [code] = process.exitCode === null ? await once(process, 'exit') : [process.exitCode];
  return code;
}

function stderrOf(app: ElectronApplication): () => string {
  let text = '';
  app.process().stderr?.on('data', (chunk) => {
    text += chunk;
  });
  return () => text;
}

test('a test answers a dialog by assigning it', async ({ app, page, userData }) => {
  const file = join(userData, 'saved.bin');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  const answer = await page.evaluate(() => window.fixture.call('save', new Uint8Array([1, 2, 255])));
  expect(answer).toBe(file);
  expect([...readFileSync(file)]).toEqual([1, 2, 255]);
});

test('a dialog that nobody answers is cancelled, and stderr says so', async ({ app, page }) => {
  const stderr = stderrOf(app);
  expect(await page.evaluate(() => window.fixture.call('save', new Uint8Array([1])))).toBeNull();
  const others = await app.evaluate(async ({ dialog }) => [
    await dialog.showOpenDialog({}),
    await dialog.showMessageBox({ message: 'Sure?', buttons: ['Yes', 'No'], cancelId: 1 }),
  ]);
  expect(others).toEqual([
    { canceled: true, filePaths: [] },
    { response: 1, checkboxChecked: false },
  ]);
  await expect.poll(stderr).toContain('showSaveDialog was not answered by the test: treated as cancelled');
});

test('a hidden window prints its page with the size and the tags that were asked for', async ({
  app,
  page,
}) => {
  await page.title();
  const printed = await app.evaluate(async ({ BrowserWindow }) => {
    const hidden = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    const html = '<html lang="en"><title>Sheet</title><h1>Heading</h1><p>Text</p></html>';
    await hidden.loadURL(`data:text/html,${encodeURIComponent(html)}`);
    const print = async (options: Electron.PrintToPDFOptions): Promise<string> =>
      (await hidden.webContents.printToPDF(options)).toString('latin1');
    const plain = await print({ pageSize: 'A5', landscape: true, generateTaggedPDF: false });
    const rich = await print({ pageSize: 'A4', generateTaggedPDF: true, generateDocumentOutline: true });
    const visible = hidden.isVisible();
    hidden.destroy();
    return { plain, rich, visible, left: BrowserWindow.getAllWindows().length };
  });
  expect(printed.visible).toBe(false);
  expect(printed.left).toBe(1);
  expect(printed.plain).toMatch(/^%PDF-/);
  expect(printed.plain).toMatch(/MediaBox \[0 0 59\d(\.\d+)? 4(19|20)(\.\d+)?\]/);
  expect(printed.plain).not.toContain('/StructTreeRoot');
  expect(printed.rich).toContain('/StructTreeRoot');
  expect(printed.rich).toContain('/Outlines');
});

test('data: pages and pictures count as no request at all', async ({ app, page }) => {
  await page.title();
  const record = await app.evaluate(async ({ BrowserWindow }) => {
    const hidden = new BrowserWindow({ show: false });
    await hidden.loadURL('data:text/html,<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">');
    hidden.destroy();
    return globalThis.__electronHost;
  });
  expect(record).toMatchObject({ escaped: [], blockedByApp: [] });
});

test('a menu item is found by its id and clicked; a disabled one does nothing', async ({ app, page }) => {
  await page.title();
  await app.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu();
    menu?.getMenuItemById('off')?.click();
    menu?.getMenuItemById('new')?.click();
  });
  await expect(page.locator('#log')).toHaveText('menu ["new"]');
});

test('accelerators reach the menu, with exactly their modifiers, unless the page took the key', async ({
  page,
}) => {
  const log = page.locator('#log');
  await page.keyboard.press('Control+Alt+n');
  await page.keyboard.press('Control+Shift+O');
  await page.keyboard.press('Control+Shift+F');
  await expect(log).toHaveText('menu ["find"]');
  await page.keyboard.press('Control+n');
  await expect(log).toHaveText('menu ["find"]\nmenu ["new"]');
  await page.evaluate(() => document.body.addEventListener('keydown', (event) => event.preventDefault()));
  await page.keyboard.press('Control+n');
  await page.evaluate(() => window.fixture.ping(1));
  await expect(log).toHaveText('menu ["find"]\nmenu ["new"]\npong [2]');
});

test('the theme of the app is the preferred colour scheme of its pages', async ({ app, page }) => {
  const dark = (): Promise<boolean> =>
    page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await dark()).toBe(false);
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await expect.poll(dark).toBe(true);
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'light';
  });
  await expect.poll(dark).toBe(false);
});

test('the window has the size that was asked for, follows a change, and zooms', async ({ app, page }) => {
  const size = (): Promise<number[]> => page.evaluate(() => [innerWidth, innerHeight]);
  expect(await size()).toEqual([900, 700]);
  const window = await app.browserWindow(page);
  await window.evaluate((browserWindow) => browserWindow.setBounds({ width: 640, height: 480 }));
  await expect.poll(size).toEqual([640, 480]);
  await window.evaluate(({ webContents }) => webContents.setZoomFactor(2));
  await expect.poll(size).toEqual([320, 240]);
  await window.evaluate(({ webContents }) => webContents.setZoomFactor(1));
  await expect.poll(size).toEqual([640, 480]);
});

test('a window shows itself when ready, knows its title, and remembers its protection', async ({
  app,
  page,
}) => {
  const window = await app.browserWindow(page);
  await expect.poll(() => window.evaluate((browserWindow) => browserWindow.isVisible())).toBe(true);
  await expect.poll(() => window.evaluate((browserWindow) => browserWindow.getTitle())).toBe('Host fixture');
  expect(await window.evaluate((browserWindow) => browserWindow.isContentProtected())).toBe(false);
  await window.evaluate((browserWindow) => browserWindow.setContentProtection(true));
  expect(await window.evaluate((browserWindow) => browserWindow.isContentProtected())).toBe(true);
});

test('what a page stores is there after a reload, until the session clears it', async ({ app, page }) => {
  await page.evaluate(() => localStorage.setItem('key', 'value'));
  await page.reload();
  await page.getByRole('heading').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('key'))).toBe('value');
  await app.evaluate(({ session }) => session.defaultSession.clearStorageData());
  expect(await page.evaluate(() => localStorage.getItem('key'))).toBeNull();
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
});

test('main runs a script in the page, edits in it, and hears why a load failed', async ({ app, page }) => {
  await page.fill('#field', 'to be deleted');
  await page.focus('#field');
  const seen = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.selectAll();
    const hidden = new BrowserWindow({ show: false });
    const failure = await hidden.loadURL('https://nowhere.example/').catch((error) => error.code);
    hidden.destroy();
    return { failure, title: await window?.webContents.executeJavaScript('Promise.resolve(document.title)') };
  });
  expect(seen).toEqual({ failure: 'ERR_BLOCKED_BY_CLIENT', title: 'Host fixture' });
  await page.keyboard.press('Delete');
  await expect(page.locator('#field')).toHaveValue('');
});

test('a test plays the desktop: the screen locks', async ({ app, page }) => {
  await page.title();
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await expect(page.locator('#log')).toHaveText('locked []');
});

test('a second start on the same folder tells the first one and ends', async ({ page, userData }) => {
  await page.title();
  const second = spawnSync(executablePath, [`--user-data-dir=${userData}`, fixtureDir, 'notes.txt'], {
    timeout: 15_000,
    encoding: 'utf8',
  });
  expect(second.status).toBe(0);
  await expect(page.locator('#log')).toHaveText('second ["notes.txt"]');
});

test('a start after a killed one takes the folder over', async ({ app, page, userData }) => {
  await page.title();
  const first = app.process();
  const gone = once(first, 'exit');
  first.kill('SIGKILL');
  await gone;
  const next = await launchApp({ userData, appDir: fixtureDir });
  await (await next.firstWindow()).getByRole('heading', { name: 'Host fixture' }).waitFor();
  expect(await next.evaluate(({ app: application }) => application.hasSingleInstanceLock())).toBe(true);
  await next.close();
});

test('closing the last window quits, with exit code 0', async ({ app, page }) => {
  const main = app.process();
  await page.close();
  expect(await exitCode(main)).toBe(0);
});

test('a window that prevents its closing keeps the app running', async ({ app, page }) => {
  const window = await app.browserWindow(page);
  await window.evaluate((browserWindow) => {
    browserWindow.on('close', (event: Electron.Event) => event.preventDefault());
  });
  await app.evaluate(({ app: application }) => application.quit());
  expect(await window.evaluate((browserWindow) => browserWindow.isDestroyed())).toBe(false);
  await window.evaluate((browserWindow) => browserWindow.removeAllListeners('close'));
});

test('quitting asks in the order of Electron', async ({ app, page, userData }) => {
  await page.title();
  const file = join(userData, 'order.txt');
  await app.evaluate(({ app: application, BrowserWindow }, path) => {
    const { appendFileSync } = process.getBuiltinModule('node:fs');
    const note = (word: string) => (): void => appendFileSync(path, `${word} `);
    const [window] = BrowserWindow.getAllWindows();
    application.on('before-quit', note('before-quit'));
    window?.on('close', note('close'));
    window?.on('closed', note('closed'));
    application.on('window-all-closed', note('window-all-closed'));
    application.on('will-quit', note('will-quit'));
    application.on('quit', note('quit'));
  }, file);
  const main = app.process();
  await app.close();
  expect(await exitCode(main)).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe('before-quit close closed will-quit quit ');
});

test('SIGTERM quits as a person would', async ({ app, page }) => {
  await page.title();
  const main = app.process();
  main.kill('SIGTERM');
  expect(await exitCode(main)).toBe(0);
});

test('names without a double say so when they are used', async ({ app }) => {
  const messages = await app.evaluate(async (electron) => {
    const uses: Record<string, () => unknown> = {
      module: () => electron.globalShortcut.register('F1', () => undefined),
      construction: () => new electron.Tray('icon.png'),
      channel: () => new electron.MessageChannelMain(),
      member: () => electron.app.getGPUInfo('basic'),
      object: () => electron.shell.trashItem('x'),
      window: () => electron.BrowserWindow.getAllWindows()[0]?.loadFile('x'),
      contents: () => electron.BrowserWindow.getAllWindows()[0]?.webContents.print(),
      partition: () => electron.session.fromPartition('x'),
    };
    const results: Record<string, string> = {};
    for (const [name, use] of Object.entries(uses)) {
      try {
        await use();
        results[name] = 'no error';
      } catch (error) {
        results[name] = String(error);
      }
    }
    return results;
  });
  expect(messages).toEqual({
    module: 'Error: electron host: globalShortcut.register is not doubled',
    construction: 'Error: electron host: Tray is not doubled',
    channel: 'Error: electron host: MessageChannelMain is not doubled',
    member: 'Error: electron host: app.getGPUInfo is not doubled',
    object: 'Error: electron host: shell.trashItem is not doubled',
    window: 'Error: electron host: BrowserWindow.loadFile is not doubled',
    contents: 'Error: electron host: webContents.print is not doubled',
    partition: 'Error: electron host: session.fromPartition is not doubled',
  });
});

test('the clipboard is the app’s own, and the screen is one display', async ({ app }) => {
  const seen = await app.evaluate(async ({ clipboard, screen }) => {
    await clipboard.writeText('copied');
    return { text: await clipboard.readText(), area: screen.getPrimaryDisplay().workAreaSize };
  });
  expect(seen).toEqual({ text: 'copied', area: { width: 1280, height: 800 } });
});
