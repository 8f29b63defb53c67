import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import { BackupSchedule } from './host/backup-schedule.ts';
import { startProcess } from './host/child-process.ts';
import { systemDialogs } from './host/dialogs.ts';
import { answerCalls, sendEvent } from './host/ipc.ts';
import { JobRunner } from './host/jobs.ts';
import { SystemKeyStore } from './host/key-store.ts';
import { KnownVaults } from './host/known-vaults.ts';
import { Lock } from './host/lock.ts';
import { setApplicationMenu } from './host/menu.ts';
import { PageLock } from './host/page-lock.ts';
import { pickedPlaces } from './host/places.ts';
import { Touched, watchPower } from './host/power.ts';
import { printDocument, printHtml, stopPrinting } from './host/print.ts';
import { PrivateClipboard } from './host/private-clipboard.ts';
import { registerAppScheme, serveApp } from './host/protocol.ts';
import { refuseBeforeStart, refuseForSession } from './host/refusals.ts';
import { Settings } from './host/settings.ts';
import { ShownPage } from './host/shown-page.ts';
import { UnlockAttempts } from './host/unlock-attempts.ts';
import { VaultHolder } from './host/vaults.ts';
import { openMainWindow, pageAddress, pageFolder, replacePage } from './host/window.ts';
import { answerCall } from './ipc/answer-call.ts';
import type { AppContext } from './ipc/app-context.ts';
import { NoteFiles } from './ipc/backups/note-file.ts';
import { describeFault } from './ipc/fault.ts';
import { runProcedure } from './ipc/run-procedure.ts';

const here = import.meta.dirname;

async function start(): Promise<void> {
  const data = app.getPath('userData');
  mkdirSync(data, { recursive: true });
  const scratch = join(data, 'scratch');
  rmSync(scratch, { recursive: true, force: true }); // what killed jobs left; no other copy of the app runs
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
    {
      opening: () => backups.opening(),
      changed: (state) => {
        sendEvent(page(), 'vault.state', state);
        backups.changed(state);
      },
      lost: () => void lock.lost(),
    },
    clock,
  );
  const places = pickedPlaces(
    systemDialogs(() => {
      if (window === undefined) throw new Error('a dialog without a window');
      return window;
    }),
    join(data, 'vaults'),
  );
  const shown = new ShownPage(() => window, {
    load: replacePage,
    noteFault: (error) => noteFault('page', error),
  });
  const pageLock = new PageLock((token) => sendEvent(page(), 'app.lock', { token }), shown);
  const backups = new BackupSchedule({
    vaults,
    jobs,
    clock,
    notes: new NoteFiles(join(data, 'backup-notes')),
    noteFault,
  });
  const touched = new Touched();
  const copies = new PrivateClipboard(() => settings.current.clearClipboardAfter);
  const lock = new Lock({
    vault: { holds: () => vaults.holds(), state: () => vaults.state(), close: () => backups.close() },
    page: {
      blank: () => pageLock.run(),
      replace: () => shown.replace(),
    },
    cancelJobs: () => jobs.cancelAll(),
    forget: () => {
      shown.allowed = false;
      places.forget();
      stopPrinting();
      return copies.clear();
    },
    noteFault: (error) => noteFault('lock', error),
  });

  const context: AppContext = {
    info: { version: app.getVersion(), tryingOut: process.env.ALCOVE_TRYING_OUT === '1' },
    clock,
    settings: {
      get current() {
        return settings.current;
      },
      change: async (changes) => {
        const changed = await settings.change(changes);
        nativeTheme.themeSource = changed.colourScheme;
        return changed;
      },
    },
    lock: () => lock.now(),
    locking: pageLock,
    touched: () => touched.now(),
    vaults,
    attempts: new UnlockAttempts(join(data, 'unlock-attempts.json'), clock),
    copyPrivate: (copy) => copies.put(copy),
    capture: shown,
    keystore: new SystemKeyStore(join(data, 'key-stores.json')),
    places,
    jobs,
    backups,
    scratch,
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
  const isClosing = closeGently(window, { shown, lock, jobs, backups });
  watchPower(window, () => settings.current.lockAfter, touched, {
    lock: () => void lock.now(),
    sleep: () => backups.sleep(),
    wake: () => backups.wake(),
    end: () => {
      backups.sleep();
      app.quit();
    },
  });
  window.webContents.on('render-process-gone', () => void recover(shown, lock));
  app.on('second-instance', () => {
    if (isClosing()) {
      app.relaunch();
      void backups.stop();
      return;
    }
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  await vaults.selectLast().catch((error: unknown) => noteFault('vaults', error)); // they can always be located again
  await window.loadURL(pageAddress);
}

/**
 * Closing hides the window at once and locks. A backup that is due after the lock is made behind the hidden window; the
 * other jobs get time to clear up after themselves. Says whether it has begun.
 */
function closeGently(
  window: BrowserWindow,
  { shown, lock, jobs, backups }: { shown: ShownPage; lock: Lock; jobs: JobRunner; backups: BackupSchedule },
): () => boolean {
  let closing = false;
  window.on('close', (event) => {
    if (closing) return;
    closing = true;
    event.preventDefault();
    shown.leave();
    void lock
      .now()
      .then(() => backups.settled())
      .then(() => jobs.cancelAll())
      .finally(() => window.destroy());
  });
  return () => closing;
}

/** The page has crashed: nothing of the vault stays open behind an empty window. */
async function recover(shown: ShownPage, lock: Lock): Promise<void> {
  const { state } = await lock.now({ pageIsGone: true });
  if (state === 'closed') await shown.replace();
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
