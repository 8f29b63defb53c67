import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import type { Answer } from '../shared/ipc/answer.ts';
import type { VaultState } from '../shared/ipc/procedures/vault.ts';
import { BackupSchedule } from './host/backup-schedule.ts';
import { startProcess } from './host/child-process.ts';
import { systemDialogs } from './host/dialogs.ts';
import { sendEvent } from './host/ipc.ts';
import { JobRunner } from './host/jobs.ts';
import { SystemKeyStore } from './host/key-store.ts';
import type { LastUse } from './host/last-use.ts';
import { Lock } from './host/lock.ts';
import { PageLock } from './host/page-lock.ts';
import { pickedPlaces } from './host/places.ts';
import { Touched, watchPower } from './host/power.ts';
import { DocumentPress } from './host/press.ts';
import { preparePrinting, printHtml, stopPrinting } from './host/print.ts';
import { PrivateClipboard } from './host/private-clipboard.ts';
import { ShownPage } from './host/shown-page.ts';
import { UnlockAttempts } from './host/unlock-attempts.ts';
import { VaultHolder } from './host/vaults.ts';
import { replacePage } from './host/window.ts';
import { answerCall, type NoteFault } from './ipc/answer-call.ts';
import type { AppContext } from './ipc/app-context.ts';
import { NoteFiles } from './ipc/backups/note-file.ts';
import { runProcedure } from './ipc/run-procedure.ts';

/** What the start has made already. */
interface Started {
  readonly window: BrowserWindow;
  /** The folder of the main bundles. */
  readonly here: string;
  /** The folder of the app's own data. */
  readonly data: string;
  /** What earlier uses left; its vault's unlock screen stands in the window. */
  readonly last: LastUse;
  readonly noteFault: NoteFault;
}

/** Everything behind the window. */
export interface Program {
  state(): VaultState;
  answer(name: unknown, input: unknown): Promise<Answer<unknown>>;
  /** A file was dropped onto the window; the token stands for it from then on. */
  dropped(path: string): string;
  /** The window's page has crashed. */
  recover(): Promise<void>;
}

/** Puts the program together behind a window that is already there. */
export function runProgram({ window, here, data, last, noteFault }: Started): Program {
  const { settings, known } = last;
  const scratch = join(data, 'scratch');
  rmSync(scratch, { recursive: true, force: true }); // what killed jobs left; no other copy of the app runs
  const page = window.webContents;
  const clock = () => new Date();

  const jobs = new JobRunner(
    () => startProcess(join(here, 'job-process.js'), 'cancelled'),
    (jobId, phase, fraction) => sendEvent(page, 'job.progress', { jobId, phase, fraction }),
  );
  const press = new DocumentPress({ printHtml, preparePrinting, stopPrinting, jobs });
  const vaults = new VaultHolder(
    known,
    () => startProcess(join(here, 'vault-process.js'), 'vault.locked'),
    {
      opening: () => backups.opening(),
      changed: (state) => {
        sendEvent(page, 'vault.state', state);
        backups.changed(state);
      },
      lost: () => void lock.lost(),
    },
    clock,
    last.vault,
  );
  const places = pickedPlaces(systemDialogs(window), join(data, 'vaults'));
  const shown = new ShownPage(window, {
    load: replacePage,
    noteFault: (error) => noteFault('page', error),
  });
  const pageLock = new PageLock((token) => sendEvent(page, 'app.lock', { token }), shown);
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
      press.stop();
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
    press,
  };

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
  app.on('second-instance', () => {
    if (isClosing()) {
      app.relaunch();
      void backups.stop();
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
  });

  return {
    state: () => vaults.state(),
    answer: (name, input) =>
      answerCall(name, input, (asked, parsed) => runProcedure(context, asked, parsed), noteFault),
    dropped: (path) => places.dropped(path).token,
    recover: () => recover(shown, lock),
  };
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
