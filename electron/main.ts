import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { firstPage } from './host/first-page.ts';
import { answerCalls, answerDrops, sendEvent } from './host/ipc.ts';
import { setApplicationMenu } from './host/menu.ts';
import { printDocument } from './host/print.ts';
import { registerAppScheme, serveApp } from './host/protocol.ts';
import { refuseBeforeStart, refuseForSession } from './host/refusals.ts';
import { openMainWindow, pageAddress, pageFolder, shown } from './host/window.ts';
import { describeFault } from './ipc/fault.ts';
import type { Program } from './program.ts';

const here = import.meta.dirname;

/** Shows the window with its first screen, and puts the program behind it: by itself right after, or when the page asks. */
async function start(): Promise<void> {
  const data = app.getPath('userData');
  mkdirSync(data, { recursive: true });
  serveApp(pageFolder(here), { page: async () => firstPage(await state(), new Date()), printDocument });
  refuseForSession();
  const window: BrowserWindow = openMainWindow(join(here, '../preload/preload.cjs'));
  const page = window.webContents;
  const loaded = window.loadURL(pageAddress);
  const lastUse = import('./host/last-use.ts').then(({ takeUp }) => takeUp(data, window, noteFault));

  let running: Promise<Program> | undefined;
  const program = () => {
    running ??= Promise.all([import('./program.ts'), lastUse]).then(([{ runProgram }, last]) =>
      runProgram({ window, here, data, last, noteFault }),
    );
    return running;
  };
  const state = async () => {
    if (running !== undefined) return (await running).state();
    const { vault } = await lastUse;
    return vault === undefined ? { state: 'closed' as const } : { state: 'locked' as const, vault };
  };
  setApplicationMenu((command) => sendEvent(page, 'menu.command', { command }));
  answerCalls(page, async (name, input) => (await program()).answer(name, input));
  answerDrops(page, async (path) => (await program()).dropped(path));
  page.on('render-process-gone', () => void program().then(({ recover }) => recover()));
  await Promise.all([loaded, shown(window)]);
  await program();
}

function noteFault(name: string, error: unknown): void {
  process.stderr.write(`${describeFault(name, error)}\n`);
}

// Electron would show the message and the stack of either in a dialog; both can quote what a mentor wrote
process.on('uncaughtException', (error) => noteFault('main', error));
process.on('unhandledRejection', (error) => noteFault('main', error));
registerAppScheme();
refuseBeforeStart();
app.enableSandbox();
if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      noteFault('start', error);
      app.exit(1);
    });
} else {
  app.quit();
}
