import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import { startProcess } from './host/child-process.ts';
import { systemDialogs } from './host/dialogs.ts';
import { Flush } from './host/flush.ts';
import { answerCalls, sendEvent } from './host/ipc.ts';
import { JobRunner } from './host/jobs.ts';
import { KnownVaults } from './host/known-vaults.ts';
import { setApplicationMenu } from './host/menu.ts';
import { pickedPlaces } from './host/places.ts';
import { printDocument, printHtml } from './host/print.ts';
import { registerAppScheme, serveApp } from './host/protocol.ts';
import { refuseForSession, refuseNetworkBeforeStart } from './host/refusals.ts';
import { Settings } from './host/settings.ts';
import { UnlockAttempts } from './host/unlock-attempts.ts';
import { VaultHolder } from './host/vaults.ts';
import { openMainWindow, pageAddress, pageFolder } from './host/window.ts';
import { answerCall } from './ipc/answer-call.ts';
import type { AppContext } from './ipc/app-context.ts';
import { describeFault } from './ipc/fault.ts';
import { runProcedure } from './ipc/run-procedure.ts';

const here = import.meta.dirname;

function start(): void {
  const data = app.getPath('userData');
  mkdirSync(data, { recursive: true });
  const settings = new Settings(join(data, 'settings.json'));
  nativeTheme.themeSource = settings.current.colourScheme;

  let window: BrowserWindow | undefined;
  const page = () => window?.webContents;
  const clock = () => new Date();

  const jobs = new JobRunner(
    () => startProcess(join(here, 'job-process.js'), 'cancelled'),
    (jobId, phase, fraction) => sendEvent(page(), 'job.progress', { jobId, phase, fraction }),
  );
  const vaults = new VaultHolder(
    new KnownVaults(join(data, 'vaults.json')),
    () => startProcess(join(here, 'vault-process.js'), 'vault.locked'),
    (state, wasOpen) => {
      sendEvent(page(), 'vault.state', state);
      if (!wasOpen) return;
      void jobs.cancelAll();
      window?.webContents.reload(); // the one sure way to drop everything the page remembers
    },
    clock,
  );
  const flush = new Flush((token) => sendEvent(page(), 'app.flush', { token }));

  const context: AppContext = {
    info: { version: app.getVersion(), tryingOut: process.env.ALCOVE_TRYING_OUT === '1' },
    clock,
    settings: {
      get current() {
        return settings.current;
      },
      change: async (next) => {
        const changed = await settings.change(next);
        nativeTheme.themeSource = changed.colourScheme;
        return changed;
      },
    },
    flushed: (token) => flush.answered(token),
    vaults,
    attempts: new UnlockAttempts(join(data, 'unlock-attempts.json'), clock),
    places: pickedPlaces(
      systemDialogs(() => {
        if (window === undefined) throw new Error('a dialog without a window');
        return window;
      }),
      join(data, 'vaults'),
    ),
    jobs,
    printHtml,
  };

  serveApp(pageFolder(here), printDocument);
  refuseForSession();
  answerCalls(page, (name, input) =>
    answerCall(name, input, (known, parsed) => runProcedure(context, known, parsed), noteFault),
  );
  setApplicationMenu((command) => sendEvent(page(), 'menu.command', { command }));

  window = openMainWindow({
    preload: join(here, '../preload/preload.cjs'),
    stateFile: join(data, 'window.json'),
  });
  closeGently(window, flush, jobs, vaults);
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  void window.loadURL(pageAddress);
}

/**
 * Closing waits until the page has handed over what was pending, the jobs have cleared up after themselves and the
 * vault is shut; each has a time limit.
 */
function closeGently(window: BrowserWindow, flush: Flush, jobs: JobRunner, vaults: VaultHolder): void {
  let closing = false;
  window.on('close', (event) => {
    if (closing) return;
    closing = true;
    event.preventDefault();
    void flush
      .run()
      .then(() => jobs.cancelAll())
      .then(() => vaults.lock())
      .finally(() => window.destroy());
  });
}

function noteFault(name: string, error: unknown): void {
  process.stderr.write(`${describeFault(name, error)}\n`);
}

registerAppScheme();
refuseNetworkBeforeStart();
app.enableSandbox();
if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}
